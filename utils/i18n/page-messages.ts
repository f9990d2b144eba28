import { learnMessages } from './index.ts';
import en from './messages/en.json?pages';
import ru from './messages/ru.json?pages';

/** Teaches the panel the messages that only its pages beside the lists say; see beyond-popup.ts. */
export function learnPageMessages(): void {
  learnMessages({ en, ru });
}
