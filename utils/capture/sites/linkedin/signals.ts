import type { SignalReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, visibleOne } from '../../element-text.ts';
import { looksLikePersonName } from '../../names.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { putInto } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { profileUrlOf, slugIdentity, slugOf } from './address.ts';
import { linesIn, undoubled } from './people-lines.ts';
import { occasionIn, occasionOfTab, whenIn } from './signal-kinds.ts';

const PROFILE_LINK = 'a[href*="/in/"]';
const CONTROL = 'button, [role="button"], a[href*="/messaging/"]';

/** The one person whom an item is about: the links to them, and the labels and picture texts that may name them. */
type Subject = { slug: string; links: Element[]; labels: string[] };

/**
 * What the catch-up page says has happened (SDUI 2026-08). Advertisements are items, too, and an item may mention
 * people without a link: only the one person whom an item links to counts.
 */
export function readCatchUp({ document, url }: PageSource, tab: string): SignalReading[] {
  const main = document.querySelector('main') ?? document.body;
  return [...main.querySelectorAll('[role="listitem"]')].filter(isVisible).flatMap(item => {
    const subject = subjectOf(item, url.href);
    const lines = linesIn(item);
    const name = subject && labelledName(subject, lines);
    if (!name) return [];
    const told = toldIn(item, lines, name);
    const kind = occasionIn(told.cue ?? '') ?? occasionOfTab(tab);
    const text = told.cue ?? told.first;
    if (kind === undefined || text === undefined) return [];
    const when = [text, ...lines].map(whenIn).find(one => one !== undefined);
    return [{ person: personOf(subject, name, item, '2026-08'), kind, text, ...(when ? { when } : {}) }];
  });
}

/** Occasions among the notifications (Ember 2026-09); visits, comments, jobs and the like are left out. */
export function readNotifications({ document, url }: PageSource): SignalReading[] {
  return [...document.querySelectorAll('article.nt-card')].filter(isVisible).flatMap(card => {
    const subject = subjectOf(card, url.href);
    const headline = visibleOne(card, '.nt-card__text--3-line') ?? visibleOne(card, 'a.nt-card__headline');
    const text = lineOf(headline);
    const kind = occasionIn(text);
    const name = subject && headline && emphasisedName(subject, headline);
    if (!name || kind === undefined) return [];
    const when = lineOf(visibleOne(card, '.nt-card__time-ago'));
    return [{ person: personOf(subject, name, card, '2026-09'), kind, text, ...(when ? { when } : {}) }];
  });
}

function subjectOf(item: Element, base: string): Subject | undefined {
  const links = [...item.querySelectorAll(PROFILE_LINK)];
  const slugs = new Set(links.map(link => slugOf(link.getAttribute('href'), base)));
  const [slug] = slugs;
  if (slug === undefined || slugs.size > 1) return undefined;
  const named = [...item.querySelectorAll('[aria-label], img[alt]')];
  const labels = named.map(one => one.getAttribute('aria-label') ?? one.getAttribute('alt') ?? '');
  return { slug, links, labels };
}

/** The line that tells of an occasion, and the first one that is neither name, date nor control. */
function toldIn(item: Element, lines: readonly string[], name: string): { cue?: string; first?: string } {
  const controls = new Set([...item.querySelectorAll(CONTROL)].map(one => lineOf(one)));
  const told = lines.filter(
    line => undoubled(line) !== name && whenIn(line) !== line && !controls.has(line) && line !== '',
  );
  const cue = told.find(line => occasionIn(line) !== undefined);
  const [first] = told;
  return { ...(cue === undefined ? {} : { cue }), ...(first === undefined ? {} : { first }) };
}

/** By the label "Message NAME: …"; in other languages the line that a label holds, or one that looks like a name. */
function labelledName({ links, labels }: Subject, lines: readonly string[]): string | undefined {
  const label = labels.map(one => /^Message (.+?):/u.exec(one)?.[1]).find(one => one !== undefined);
  if (label !== undefined) return label;
  const linked = links.flatMap(linesIn).map(undoubled).filter(Boolean);
  const isLabelled = (line: string) => labels.some(one => one.includes(line));
  return (
    linked.find(isLabelled) ??
    linked.find(looksLikePersonName) ??
    lines.find(line => looksLikePersonName(line) && isLabelled(line))
  );
}

/** The name in bold; where a company is in bold, too, the one that photo or label confirm. */
function emphasisedName({ labels }: Subject, headline: Element): string | undefined {
  const bold = [...headline.querySelectorAll('strong, b')].map(one => lineOf(one)).filter(Boolean);
  return bold.length > 1 ? bold.find(one => labels.some(label => label.includes(one))) : bold[0];
}

function personOf({ slug }: Subject, name: string, item: Element, seen: string): SignalReading['person'] {
  const person = emptyPerson();
  const put = putInto(person, seen);
  put('name', name, 'name in the item');
  put('profileUrl', profileUrlOf(slug), 'address of the profile link');
  addIdentity(person, slugIdentity(slug));
  const photo = item.querySelector(`${PROFILE_LINK} img[src*="profile-displayphoto"]`);
  put('photoUrl', photo?.getAttribute('src'), 'photo in the profile link');
  return person;
}
