import { type ComparableName, comparableName, middlesContradict } from './comparable-name.ts';
import type { PersonFacts } from './facts.ts';
import { pairKey } from './pair-key.ts';
import { emailKey, isSharedMailbox, phoneKey, websiteKey } from './reach-keys.ts';
import { companyKey, placeKeys } from './surroundings.ts';
import { comparisonKey } from './transliterate.ts';

/** What proves that two are one person. */
export type Proof = 'identity' | 'email' | 'phone';
/** What speaks for it beside the name. */
export type Reason =
  | Exclude<Proof, 'identity'>
  | 'company'
  | 'place'
  | 'community'
  | 'website'
  | 'handle'
  | 'headline'
  | 'patronymic';

/** The answer: `maybe` is a suggestion for the user to confirm; nothing is ever merged because of it. */
export type Sameness =
  | { verdict: 'same'; proofs: Proof[] }
  | { verdict: 'maybe'; reasons: Reason[] }
  | { verdict: 'different' };

const DIFFERENT: Sameness = { verdict: 'different' };
const SHORTEST_HANDLE = 4;
const SHORTEST_PHONE = 7;
/** Reasons that two strangers of one name may well share. */
const WEAK: ReadonlySet<Reason> = new Set(['place', 'community']);

/**
 * Whether the person of a reading or contact is a kept contact. The same profile, personal e-mail address or phone
 * number is proof, unless the names have nothing in common (a couple's mailbox, an office's phone: then `maybe`).
 * The same name, in any alphabet, order or short form, is `maybe` if something else agrees too.
 * @param notSame pairs ({@link pairKey}) of which the user has said that they are not the same
 */
export function samePerson(
  candidate: PersonFacts,
  kept: PersonFacts,
  notSame: ReadonlySet<string> = new Set(),
): Sameness {
  if (candidate.references.some(one => kept.references.some(other => notSame.has(pairKey(one, other)))))
    return DIFFERENT;
  const [one, other] = [comparableName(candidate), comparableName(kept)];
  const proofs = proofsOf(candidate, kept);
  if (proofs.includes('identity') || (proofs.length > 0 && !namesContradict(one, other)))
    return { verdict: 'same', proofs };
  const reasons = [
    ...proofs.filter(proof => proof !== 'identity'),
    ...reasonsBesideName(candidate, kept, one, other),
  ];
  return reasons.length > 0 ? { verdict: 'maybe', reasons } : DIFFERENT;
}

function proofsOf(candidate: PersonFacts, kept: PersonFacts): Proof[] {
  const proofs: [Proof, boolean][] = [
    ['identity', share(candidate.identities, kept.identities, identity => identity.key)],
    [
      'email',
      share(candidate.emails, kept.emails, email => (isSharedMailbox(email) ? undefined : emailKey(email))),
    ],
    ['phone', share(candidate.phones, kept.phones, wholePhone)],
  ];
  return proofs.filter(([, holds]) => holds).map(([proof]) => proof);
}

function reasonsBesideName(
  candidate: PersonFacts,
  kept: PersonFacts,
  one: ComparableName,
  other: ComparableName,
): Reason[] {
  if (!share(one.keys, other.keys, key => key) || middlesContradict(one, other)) return [];
  const reasons: [Reason, boolean][] = [
    ['company', share(candidate.companies, kept.companies, companyKey)],
    ['place', share(candidate.places.flatMap(placeKeys), kept.places.flatMap(placeKeys), key => key)],
    ['community', share(candidate.communities, kept.communities, key => key)],
    ['website', share(candidate.websites, kept.websites, websiteKey)],
    ['handle', share(candidate.identities, kept.identities, ({ handle }) => speakingHandle(handle))],
    [
      'headline',
      share([candidate.headline ?? ''], [kept.headline ?? ''], line => comparisonKey(line) || undefined),
    ],
    ['patronymic', (one.middle?.length ?? 0) > 1 && one.middle === other.middle],
  ];
  const holding = reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  // Two profiles of one site under one name are mostly two people; a slug may have changed, though.
  const enough = holding.some(reason => !WEAK.has(reason)) || !areRivals(candidate, kept);
  return enough ? holding : [];
}

function namesContradict(one: ComparableName, other: ComparableName): boolean {
  return one.words.length > 0 && other.words.length > 0 && !share(one.words, other.words, word => word);
}

/** Both have a profile on one platform, and not the same one. */
function areRivals(candidate: PersonFacts, kept: PersonFacts): boolean {
  return share(candidate.identities, kept.identities, ({ platform }) =>
    platform === 'url' ? undefined : platform,
  );
}

function wholePhone(phone: string): string | undefined {
  const key = phoneKey(phone);
  return key.length < SHORTEST_PHONE ? undefined : key;
}

/** A handle that was chosen: numbers are given out by the site. */
function speakingHandle(handle: string | undefined): string | undefined {
  return handle !== undefined && handle.length >= SHORTEST_HANDLE && /\p{L}/u.test(handle)
    ? handle.toLowerCase()
    : undefined;
}

/** Whether two lists have an entry of the same key; entries without a key count for nothing. */
function share<T>(
  ones: readonly T[],
  others: readonly T[],
  keyOf: (entry: T) => string | undefined,
): boolean {
  const keys = new Set(ones.map(keyOf));
  return others.some(entry => {
    const key = keyOf(entry);
    return key !== undefined && keys.has(key);
  });
}
