import { learnMessages } from './index.ts';
import en from './messages/en.json?apart';
import ru from './messages/ru.json?apart';

/** Teaches a page or the background the messages that the popup does not load; see beyond-popup.ts. */
export function learnMoreMessages(): void {
  learnMessages({ en, ru });
}
