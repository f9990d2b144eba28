import { lineOf, visibleOne } from '../../element-text.ts';
import { isVisible } from '../../visible.ts';
import { phoneIn } from './phone.ts';

/** What the page shows of the open chat. */
export type Chat = {
  /** The open conversation. */
  main: Element;
  header: Element | undefined;
  /** The contact's drawer at the side, if it is of this chat. */
  drawer: Element | undefined;
  /** How the chat is titled: a name from the user's address book, or a number; `where` it stood. */
  title: string;
  where: string;
  /** The name that people without an entry in the address book gave themselves: "~ Ann". */
  alias: string;
  /** Numbers that are shown for the person. */
  phones: string[];
  /** The number in the ids of a one-to-one chat's messages, digits only. */
  number: string | undefined;
  /** The header's title is gone: the drawer's stands for it. */
  changed: boolean;
};

const TITLE = '[data-testid="conversation-info-header-chat-title"]';
const DRAWER = '[data-testid="contact-info-drawer"]';
/** Groups in common and other chats inside the drawer. */
const OTHERS = '[role="listitem"], [data-testid^="list-item"], [data-testid="cell-frame-container"], button';
/** Names and numbers of the drawer stand among its first spans. */
const MOST_SPANS = 60;

/** The chat that is open beside the list of chats; undefined when none is, or it has no title. */
export function openChat(document: Document): Chat | undefined {
  const main = document.querySelector('#main');
  if (!main) return undefined;
  const header = main.querySelector('header') ?? undefined;
  const shown = lineOf(header && visibleOne(header, TITLE));
  const drawer = visibleOne(document, DRAWER);
  const heading = lineOf(drawer && visibleOne(drawer, 'h2'));
  const title = shown === '' ? heading : shown;
  if (title === '') return undefined;
  const lines = drawer ? linesIn(drawer) : [];
  const isOfChat = shown === '' || [heading, ...lines].includes(shown);
  return {
    main,
    header,
    drawer: isOfChat ? drawer : undefined,
    title,
    where: shown === '' ? `${DRAWER} h2` : TITLE,
    alias: (isOfChat && lines.find(line => /^~\s*\S/u.test(line))) || '',
    phones: [title, ...(isOfChat ? lines : [])].map(phoneIn).filter(phone => phone !== undefined),
    number: numberIn(main),
    changed: shown === '',
  };
}

function linesIn(drawer: Element): string[] {
  return [...drawer.querySelectorAll('h2, span')]
    .slice(0, MOST_SPANS)
    .filter(one => one.closest(OTHERS) === null && isVisible(one))
    .map(one => lineOf(one));
}

/** Messages carry the id of their chat: `false_4915…@c.us_3EB0…`. */
function numberIn(main: Element): string | undefined {
  const ids = [...main.querySelectorAll('[data-id*="@c.us"]')].map(one => one.getAttribute('data-id') ?? '');
  const numbers = new Set(ids.map(id => /^(?:true|false)_(\d{7,15})@c\.us/u.exec(id)?.[1]));
  const [only, second] = numbers;
  return second === undefined ? only : undefined;
}
