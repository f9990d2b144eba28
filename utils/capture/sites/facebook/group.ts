import type { PersonReading } from '../../../model/reading.ts';
import { LIMITS } from '../../../model/text.ts';
import type { Around, PageSource } from '../../contract.ts';
import { lineOf } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { webAddress } from '../../links.ts';
import { memberAt } from '../../members.ts';
import { putNameParts } from '../../name-parts.ts';
import { putInto } from '../../put.ts';
import { isVisible } from '../../visible.ts';

const SEEN = '2026-08';
const GROUP_PATH = /^\/groups\/([^/]+)\//u;

/** The group whose page or member this is, by the link to its front page; nothing elsewhere. */
export function groupOf({ document, url }: PageSource): Around {
  const [, id] = GROUP_PATH.exec(url.pathname) ?? [];
  if (id === undefined) return {};
  const name = [...document.querySelectorAll('[role="main"] a[href*="/groups/"]')]
    .filter(link => pathOf(link, url) === `/groups/${id}` && isVisible(link))
    .map(lineOf)
    .find(text => text !== '');
  if (!name) return {};
  const address = `https://www.facebook.com/groups/${id}/`;
  return {
    community: { key: `facebook-group:${id}`, name, kind: 'group', platform: 'facebook', url: address },
  };
}

/** Members of a group: the links that lead to them within it. Each stands twice, with the photo and with the name. */
export function membersOf({ document, url }: PageSource): PersonReading[] {
  if (!/^\/groups\/[^/]+\/(?:members|people)\b/u.test(url.pathname)) return [];
  const people = new Map<string, PersonReading>();
  for (const link of document.querySelectorAll('[role="main"] a[href*="/groups/"][href*="/user/"]')) {
    const name = lineOf(link);
    const address = webAddress(link.getAttribute('href'), url.href);
    const key = address && identityOf(address)?.key;
    if (!key || name === '' || people.has(key) || people.size >= LIMITS.people || !isVisible(link)) continue;
    const person = memberAt(address);
    const put = putInto(person, SEEN);
    put('name', name, 'a[href*="/user/"]');
    putNameParts(put, name, []);
    people.set(key, person);
  }
  return [...people.values()];
}

function pathOf(link: Element, base: URL): string {
  const address = webAddress(link.getAttribute('href'), base.href);
  return address ? new URL(address).pathname.replace(/\/$/u, '') : '';
}
