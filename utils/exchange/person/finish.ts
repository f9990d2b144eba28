import type { ImportedPerson } from '../../model/import.ts';
import { cleanText, LIMITS } from '../../model/text.ts';
import type { PersonDraft } from './draft.ts';
import { nameFields } from './name.ts';

/** The person of a draft; undefined where it has no name, or only an address or number in the place of one. */
export function finishPerson(draft: PersonDraft, entry: number): ImportedPerson | undefined {
  const name = nameFields(draft.name);
  if (name === undefined || isReach(draft, name.name)) return undefined;
  const { headline, location, identities, addresses, emails, phones, tags, occasions, connectedOn } = draft;
  const jobs = [...draft.jobs.values()].slice(0, LIMITS.entries);
  const { company = '', role = '' } = jobs[0] ?? {};
  const fields: ImportedPerson['fields'] = { ...name };
  if (headline) fields.headline = headline;
  if (role) fields.role = role;
  if (company) fields.company = company;
  if (location) fields.location = location;
  return {
    entry,
    fields,
    positions: jobs.length > 1 ? jobs.map(job => ({ title: job.role, company: job.company })) : [],
    ...{ identities, addresses, emails, phones, tags, occasions },
    note: cleanText([...draft.notes, ...draft.lines].join('\n')),
    ...(connectedOn ? { connectedOn } : {}),
  };
}

function isReach({ emails, phones }: PersonDraft, name: string): boolean {
  return [...emails, ...phones].some(one => one.toLowerCase() === name.toLowerCase());
}
