import type { CommunityReading, PersonReading } from '../model/reading.ts';
import { cleanLine } from '../model/text.ts';
import type { PageSource, SiteAdapter } from './contract.ts';
import { headTitle, unanchored } from './head.ts';
import { isWall } from './heuristics.ts';
import { hostOf } from './hosts.ts';
import { identityOf } from './identities.ts';
import { webAddress } from './links.ts';
import { listOf, memberAt } from './members.ts';
import { comparable, metaContent } from './page-words.ts';

/** A member's profile: its one address, the forum's front page, and name and number that the address has. */
export type MemberAddress = { address: string; front: string; handle: string; id?: string };

/** What a forum's software differs in; the rest is the same for all of them. */
export type ForumSoftware = Pick<SiteAdapter, 'id' | 'name' | 'hosts'> & {
  recognises(page: PageSource): boolean;
  /** What its communities are, if not forums. */
  kind?: CommunityReading['kind'];
  /** The profile that an address leads to, whichever of its tabs; undefined for other pages. */
  memberOf(url: URL, page: PageSource): MemberAddress | undefined;
  /** Front page of the forum that a page belongs to. */
  frontOf(page: PageSource): string;
  /** What the page itself calls the forum, where `og:site_name` does not. */
  forumName(page: PageSource): string;
  /** What the profile itself calls the member, where the address says less. */
  handleOn?(page: PageSource): string;
  /** A member's card that is open over the page. */
  readCard?(page: PageSource): PersonReading | undefined;
  /** Fills in what the profile shows; without a name it is not a profile that we know. */
  readProfile(page: PageSource, person: PersonReading, member: MemberAddress): void;
  /** Authors of a topic or members of a list, in the order of the page. */
  readPeople(page: PageSource): PersonReading[];
  /** Handle or name of the signed-in user. */
  viewerOf(page: PageSource): string;
};

/** An adapter for forums of one software under any address. */
export function forumAdapter(software: ForumSoftware): SiteAdapter {
  const { id, name, hosts } = software;
  return {
    id,
    name,
    ...(hosts && { hosts }),
    recognises: page => software.recognises(page),
    read(page) {
      const around = { community: forumOf(page, software) };
      const card = software.readCard?.(page);
      if (card?.fields.name) return { kind: 'person', person: card, ...around };
      const member = software.memberOf(page.url, page);
      if (!member) {
        const found = listOf(software.readPeople(page), around, isViewer(software.viewerOf(page)));
        return found.kind === 'nothing' && isWall(page) ? { kind: 'nothing', reason: 'wall' } : found;
      }
      const person = memberAt(member.address, software.handleOn?.(page) || member.handle);
      software.readProfile(page, person, member);
      if (person.fields.name) return { kind: 'person', person, ...around };
      return unanchored(page, person, nameInHead(page, software, member), around);
    },
  };
}

/** The forum as a community: its front page tells it from others on the same host. */
function forumOf(page: PageSource, software: ForumSoftware): CommunityReading | undefined {
  const url = webAddress(software.frontOf(page), page.url.href);
  const key = url && identityOf(url)?.key;
  if (!url || !key) return undefined;
  const own = cleanLine(metaContent(page.document, 'og:site_name')) || cleanLine(software.forumName(page));
  return { key, name: own || hostOf(page.url), kind: software.kind ?? 'forum', platform: software.id, url };
}

/** The part of the head's title, if it is of this member, that calls them what their address calls them. */
function nameInHead(page: PageSource, software: ForumSoftware, member: MemberAddress): string | undefined {
  const isOwn = (address: string) => software.memberOf(new URL(address), page)?.address === member.address;
  return headTitle(page, isOwn)
    .split(/\s+[-–—|•·]\s+/u)
    .find(part => isSameHandle(part, member.handle));
}

function isViewer(viewer: string): (person: PersonReading) => boolean {
  return ({ fields, identities }) =>
    [fields.name?.value, identities[0]?.handle].some(one => isSameHandle(one ?? '', viewer));
}

/** Addresses write handles in lower case and with hyphens for spaces. */
function isSameHandle(one: string, other: string): boolean {
  const [first, second] = [one, other].map(text => comparable(text).replaceAll(' ', ''));
  return first !== '' && first === second;
}
