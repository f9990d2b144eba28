import type { PossibleContact } from '../../utils/model/possible.ts';
import type { PersonReading } from '../../utils/model/reading.ts';
import type { ReminderDraft } from '../../utils/model/reminder-draft.ts';
import type { PopupHost } from '../host.ts';
import type { PromisePerson } from '../promises/people-picker.tsx';

/** The person of a page who is not kept: kept together with the promise, unless the user says otherwise. */
export type Newcomer = {
  person: PersonReading;
  name: string;
  isWanted: boolean;
  /** Kept people whom this may be; only the user decides. */
  possible: readonly PossibleContact[];
};

type Found = { kind: 'kept'; person: PromisePerson } | { kind: 'newcomer'; newcomer: Newcomer };

/**
 * Whose page it is: first by its address among those who are kept, then by what stands on it. Undefined when it is
 * nobody's, or when neither store nor page answers: the promise can be kept without a person.
 */
export async function findPeople(
  host: Pick<PopupHost, 'capture' | 'findPossible' | 'reads'>,
  { pageKey }: ReminderDraft,
): Promise<Found | undefined> {
  try {
    return (pageKey && (await keptPerson(host, [pageKey]))) || (await personOnPage(host));
  } catch {
    return undefined;
  }
}

async function personOnPage(
  host: Pick<PopupHost, 'capture' | 'findPossible' | 'reads'>,
): Promise<Found | undefined> {
  const capture = await host.capture();
  if (!capture.readable || capture.reading.kind !== 'person') return undefined;
  const { person } = capture.reading;
  const kept = await keptPerson(
    host,
    person.identities.map(identity => identity.key),
  );
  const name = person.fields.name?.value;
  if (kept || !name) return kept;
  const possible = await host.findPossible(person);
  return { kind: 'newcomer', newcomer: { person, name, isWanted: possible.length === 0, possible } };
}

async function keptPerson(
  { reads }: Pick<PopupHost, 'reads'>,
  keys: readonly string[],
): Promise<Found | undefined> {
  const known = keys.length > 0 ? await reads.known(keys) : undefined;
  if (!known || known.contact.deletedAt) return undefined;
  const { id, name } = known.contact;
  return { kind: 'kept', person: { id, name } };
}
