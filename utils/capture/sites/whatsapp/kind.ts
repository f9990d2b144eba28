import { cleanLine } from '../../../model/text.ts';
import { lineOf } from '../../element-text.ts';
import type { Chat } from './chat.ts';
import { phoneIn } from './phone.ts';

const SUBTITLE = '[data-testid="chat-subtitle"]';
/** Ids of groups, communities, channels, broadcasts; their icons and drawers (2026-08). */
const NOT_ONE_PERSON =
  '[data-id*="@g.us"], [data-id*="@newsletter"], [data-id*="@broadcast"], header [data-icon*="group"], header [data-testid*="group"], header [data-icon*="community"], header [data-icon*="newsletter"]';
const GROUP_DRAWER =
  '[data-testid*="group-info"], [data-testid*="newsletter"], [data-testid*="community-info"]';
const GROUP_WORDS = /group|grupo|grupp|gruppo|групп|channel|канал|followers|подписчик/iu;
const YOU = /\((?:You|Вы|Ви|Tú|Você|Du|Vous|Tu|Jij)\)$/iu;

/**
 * True when the open chat is of several people. The subtitle of a group lists its members, that of a person says when
 * they were seen; where neither tells, messages of anybody but the one the chat is titled by do.
 */
export function isGroup(chat: Chat): boolean {
  const { main } = chat;
  if (main.querySelector(NOT_ONE_PERSON) ?? main.ownerDocument.querySelector(GROUP_DRAWER)) return true;
  if (chat.number !== undefined) return false;
  const subtitle = lineOf(main.querySelector(SUBTITLE));
  return GROUP_WORDS.test(subtitle) || listsPeople(subtitle) || hasOtherAuthors(chat);
}

/** "Ann, Ole, You" and "1,204 members", but not "last seen Mon, 3 Nov at 10:12". */
function listsPeople(subtitle: string): boolean {
  if (/\d{1,2}[:.]\d{2}/u.test(subtitle)) return false;
  return /[,،、]\s*\S/u.test(subtitle) || /^\d[\d\s.,]*\s?\p{L}/u.test(subtitle);
}

function hasOtherAuthors({ main, title }: Chat): boolean {
  if (phoneIn(title) !== undefined) return false;
  return [...main.querySelectorAll('.message-in [data-pre-plain-text]')].some(one => {
    const author = /\]\s*(.+?):?\s*$/u.exec(one.getAttribute('data-pre-plain-text') ?? '')?.[1];
    return author !== undefined && cleanLine(author) !== title;
  });
}

/** The chat of the user with themselves: "Ann (You)". */
export function isOwnChat({ title, main }: Chat): boolean {
  return (
    YOU.test(title) || /^(?:message yourself|напишите себе)/iu.test(lineOf(main.querySelector(SUBTITLE)))
  );
}
