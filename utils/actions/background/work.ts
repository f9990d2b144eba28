import { learnMoreMessages } from '../../i18n/more-messages.ts';
import { refreshMark, renewMarks } from './marks.ts';
import { refreshMenu } from './menu-entries.ts';
import { answerMessage } from './messages.ts';
import { answerNotice } from './notices.ts';
import { inTurn, refresh } from './worker.ts';

/**
 * Begins all that the background does beyond what each of its starts has to: first a look at what is due, which notes
 * what was told before it. Returns the answers to the browser's events.
 */
export function beginWork(told: Promise<string[]>) {
  learnMoreMessages();
  void refresh(told);
  void inTurn(refreshMenu);
  return { answerMessage, answerNotice, refresh, refreshMark, renewMarks };
}
