import { tagKey } from '../../model/contact.ts';
import type { ImportedPerson } from '../../model/import.ts';
import type { Identity } from '../../model/reading.ts';
import { cleanLine, cleanText, LIMITS } from '../../model/text.ts';
import type { WrittenName } from './name.ts';

/** What a person does, where: the words of one organisation. */
export type Job = { company: string; role: string };

/** A person while an entry is read: whatever is put in is bounded and plain, a name may be missing. */
export type PersonDraft = Omit<ImportedPerson, 'entry' | 'fields' | 'note' | 'positions'> & {
  name: WrittenName;
  headline: string;
  location: string;
  jobs: Map<string, Job>;
  /** What the file has as notes. */
  notes: string[];
  /** Lines that the note goes on with: what has no field of its own. */
  lines: string[];
};

/** Most lines that a note gets beside what the file has as a note. */
const MOST_LINES = 40;

export function emptyDraft(): PersonDraft {
  return {
    name: {},
    headline: '',
    location: '',
    jobs: new Map(),
    identities: [],
    addresses: [],
    emails: [],
    phones: [],
    tags: [],
    notes: [],
    lines: [],
    occasions: [],
  };
}

/** Adds text as it is. */
export function addNote(draft: PersonDraft, text: string): void {
  const clean = cleanText(text);
  if (clean !== '' && !draft.notes.includes(clean)) draft.notes.push(clean);
}

/** Adds "Nickname: Bob": what has no field of its own and would be lost. An empty value adds nothing. */
export function addNoteLine(draft: PersonDraft, label: string, value: string): void {
  const text = cleanLine(value, LIMITS.longText);
  const name = cleanLine(label, LIMITS.tag).replace(/:$/u, '');
  const line = name === '' ? text : `${name}: ${text}`;
  if (text !== '' && draft.lines.length < MOST_LINES && !draft.lines.includes(line)) draft.lines.push(line);
}

/** Sets what an organisation or a role in it is called; what is there already stays. False for another word than that. */
export function putJob(draft: PersonDraft, key: string, part: keyof Job, value: string): boolean {
  const text = cleanLine(value);
  if (text === '') return true;
  const job = draft.jobs.get(key) ?? { company: '', role: '' };
  if (job[part] !== '') return job[part] === text;
  job[part] = text;
  draft.jobs.set(key, job);
  return true;
}

/** Sets a line that a person has once. False where another one is there already. */
export function putLine(draft: PersonDraft, field: 'headline' | 'location', value: string): boolean {
  const text = cleanLine(value);
  if (text === '' || draft[field] === text) return true;
  if (draft[field] !== '') return false;
  draft[field] = text;
  return true;
}

/** Groups that Google puts everybody into; no word that somebody has chosen. */
const GOOGLES_OWN = /^(?:\* .*|myContacts|starred)$/iu;

/** Adds tags, each once in any letter case. */
export function addTags(draft: PersonDraft, tags: readonly string[]): void {
  for (const tag of tags.map(one => cleanLine(one, LIMITS.tag)))
    if (!GOOGLES_OWN.test(tag)) addOnce(draft.tags, tag, tagKey);
}

export function addIdentity(draft: PersonDraft, identity: Identity): void {
  if (draft.identities.length < LIMITS.entries) draft.identities.push(identity);
}

/** Adds a text to a list of bounded length, once by its key; an empty one is left out. */
export function addOnce(list: string[], text: string, keyOf: (text: string) => string): void {
  const isKnown = list.some(one => keyOf(one) === keyOf(text));
  if (text !== '' && !isKnown && list.length < LIMITS.entries) list.push(text);
}
