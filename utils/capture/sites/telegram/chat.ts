import { lineOf } from '../../element-text.ts';
import { isVisible } from '../../visible.ts';
import { CLIENTS, type Client } from './clients.ts';

/** The open chat: the bar over it, and the profile at the side if it is of the same person. */
export type Chat = {
  client: Client;
  header: Element | undefined;
  panel: Element | undefined;
  /** The element with the name. */
  shown: Element;
};

/** The chat that is open in whichever client the page is of. */
export function chatIn(document: Document): Chat | undefined {
  for (const client of CLIENTS) {
    const header = [...document.querySelectorAll(client.header)].find(
      one => one.closest(client.behind) === null && isVisible(one) && one.querySelector(client.name),
    );
    const name = header?.querySelector(client.name);
    const panel = [...document.querySelectorAll(client.panel)].find(
      one => one.closest('#column-left') === null && isVisible(one) && isOf(one, name, client),
    );
    const shown = name ?? panel?.querySelector(client.panelName);
    if (shown) return { client, header, panel, shown };
  }
  return undefined;
}

/** After in-app navigation the profile at the side can still be the previous person's: ids decide, else the names. */
function isOf(panel: Element, name: Element | null | undefined, client: Client): boolean {
  const own = panel.querySelector(client.panelName);
  if (!own) return false;
  if (!name) return true;
  const [one, other] = [peerIdOf(own), peerIdOf(name)];
  return one !== undefined && other !== undefined ? one === other : lineOf(own) === lineOf(name);
}

/** The id that Web K writes beside each name: a user's is positive, those of groups and channels are negative. */
export function peerIdOf(name: Element): string | undefined {
  return name.getAttribute('data-peer-id') ?? undefined;
}
