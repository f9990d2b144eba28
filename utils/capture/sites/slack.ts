import type { CommunityReading, Identity, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { lineOf, visibleOne } from '../element-text.ts';
import { hostOf } from '../hosts.ts';
import { webAddress } from '../links.ts';
import { putNameParts } from '../name-parts.ts';
import { emptyPerson } from '../person.ts';
import { addEmail, addIdentity, addOwnLink, addPhone } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { type Put, putInto } from '../put.ts';

/** Class names are stable up to suffixes with capitals, which are made per build. */
const SEEN = '2026-08';
/** The pane at the side, and the card over a name; the pane is what the user opened. */
const PANE = '[data-qa="member_profile_pane"], .p-r_member_profile__container';
const CARD = '.p-member_profile_hover_card__container';
const NAME =
  '.p-r_member_profile__name__text, .p-member_profile_base_entity__name, .p-member_profile_name__text';
const TITLE = '.p-r_member_profile__subtitle, .p-member_profile_base_entity__title--full';
const PHOTO =
  '.p-r_member_profile__avatar__img, .p-member_profile_base_entity__avatar img, img[src*="//ca.slack-edge.com/"]';
const FIELD = '.p-rimeto_member_profile_field__value';
const LABEL = '.p-rimeto_member_profile_field__label';
const WORKSPACE = '.p-ia4_sidebar_header__title';
const VIEWER = '[data-qa="user-button"] img, .p-ia__nav__user__avatar img';
const WALL_PATH = /^\/(?:sign_?in|workspace-signin|get-started|ssb)(?:\/|$)/u;

/** Slack: the profile at the side or on the card over a name; the workspace is the community. */
const slack: SiteAdapter = {
  id: 'slack',
  name: 'Slack',
  hosts: /\.slack\.com$/u,
  matches: url =>
    hostOf(url) === 'app.slack.com' || /^\/(?:client|team|archives|messages|sign_?in)/u.test(url.pathname),
  read(page): Found {
    const { document, url } = page;
    const shown = visibleOne(document, PANE) ?? visibleOne(document, CARD);
    if (!shown) return { kind: 'nothing', reason: WALL_PATH.test(url.pathname) ? 'wall' : 'no-person' };
    const member = memberOf(shown.querySelector(PHOTO));
    if (isNobody(document, member)) return { kind: 'nothing', reason: 'no-person' };
    const person = readMember(shown);
    addIdentity(person, member);
    const { name, headline, photoUrl } = person.fields;
    if (!name && !headline && !photoUrl) return { kind: 'nothing', reason: 'changed' };
    return { kind: 'person', person, community: workspaceOf(page), changed: !name };
  },
};

export default slack;

function readMember(shown: Element): PersonReading {
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  const heading = visibleOne(shown, NAME);
  const name = lineOf(heading?.querySelector('strong') ?? heading);
  put('name', name, NAME);
  putNameParts(put, name, []);
  put('headline', lineOf(visibleOne(shown, TITLE)), TITLE);
  putPortrait(put, person, shown);
  for (const field of shown.querySelectorAll(FIELD)) addField(person, field);
  return person;
}

function putPortrait(put: Put, person: PersonReading, shown: Element): void {
  const photo = shown.querySelector(PHOTO);
  // People without a photo are drawn from a gravatar with a letter of Slack's own.
  if (!/ava_\d{4}/u.test(photo?.getAttribute('src') ?? '')) putPhoto(put, person, photo, PHOTO);
}

/** E-mail addresses, phones and links of the fields; links inside Slack lead to managers and colleagues. */
function addField(person: PersonReading, field: Element): void {
  const label = lineOf(field.parentElement?.querySelector(LABEL));
  const text = lineOf(field);
  if (/phone|mobile|телефон|téléphone|telefon|teléfono/iu.test(label) || text.startsWith('+'))
    addPhone(person, text);
  for (const link of field.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^mailto:/iu.test(href)) addEmail(person, href);
    else if (/^tel:/iu.test(href)) addPhone(person, href);
    else if (!isInside(href, field.baseURI)) addOwnLink(person, href, field.baseURI);
  }
}

function isInside(href: string, base: string): boolean {
  const address = webAddress(href, base);
  return address === undefined || /(?:^|\.)slack\.com$/u.test(hostOf(new URL(address)));
}

/** The address of the picture names workspace and member: `ca.slack-edge.com/T…-U…-hash-512`. */
function memberOf(photo: Element | null | undefined): Identity | undefined {
  const found = /^https:\/\/ca\.slack-edge\.com\/([A-Z]\w{5,})-([A-Z]\w{5,})-/u.exec(
    photo?.getAttribute('src') ?? '',
  );
  const [, team, user] = found ?? [];
  return team && user
    ? { key: `slack:${team}-${user}`.toLowerCase(), platform: 'slack', handle: user }
    : undefined;
}

/** Slackbot is nobody, and neither is the signed-in user. */
function isNobody(document: Document, member: Identity | undefined): boolean {
  if (!member) return false;
  return member.handle === 'USLACKBOT' || memberOf(document.querySelector(VIEWER))?.key === member.key;
}

function workspaceOf({ document, url }: PageSource): CommunityReading | undefined {
  const id = /^\/client\/([A-Z]\w{5,})/u.exec(url.pathname)?.[1];
  const name = lineOf(document.querySelector(WORKSPACE));
  if (id === undefined || name === '') return undefined;
  return {
    key: `slack-workspace:${id.toLowerCase()}`,
    name,
    kind: 'workspace',
    platform: 'slack',
    url: `https://app.slack.com/client/${id}`,
  };
}
