import { learnMessages } from './index.ts';
import en from './messages/en.json?apart';
import ru from './messages/ru.json?apart';

/** Teaches this page the messages that only the panel and the welcome page use; see panel-only.ts. */
export function learnPanelMessages(): void {
  learnMessages({ en, ru });
}
