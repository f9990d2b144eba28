import * as v from 'valibot';
import { type Community, CommunitySchema } from '../../utils/model/community.ts';
import { type Contact, ContactSchema } from '../../utils/model/contact.ts';
import { type FollowUp, FollowUpSchema } from '../../utils/model/follow-up.ts';
import { type Gathering, GatheringSchema } from '../../utils/model/gathering.ts';
import { type Prompt, promptKey } from '../../utils/model/prompt.ts';
import type { Capture, Page, PersonReading } from '../../utils/model/reading.ts';
import { DaySchema } from '../../utils/model/time.ts';
import type { PromptRow } from '../../utils/model/views.ts';

/** The moment at which every story takes place: a Sunday morning. */
export const NOW = new Date('2026-11-22T09:30');

/** An id that can be told apart from others at a glance. */
export function idOf(number: number): string {
  return `0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const BLANK = { keys: [], createdAt: 0, updatedAt: 0 };

export const PAGE: Page = {
  url: 'https://club.example/people/vera-lindqvist',
  title: 'Vera Lindqvist | Harbour Club',
  selection: '',
};

const field = (value: string, confidence = 0.95) => ({
  value,
  confidence,
  origin: { layer: 'json-ld' as const, detail: 'Person', seen: '2026-10' },
});

/** A person as read from a page: the role is a guess. */
export function vera(): PersonReading {
  return {
    fields: {
      name: field('Vera Lindqvist'),
      headline: field('Harbour engineer, keeper of lighthouses'),
      role: { ...field('Engineer', 0.5), origin: { layer: 'heuristic', detail: 'line under the name' } },
      company: field('Northern Harbours'),
      location: field('Turku, Finland'),
      profileUrl: field(PAGE.url),
    },
    disputes: [],
    identities: [{ key: 'club:vera-lindqvist', platform: 'club', url: PAGE.url }],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
  };
}

/** A person of a list: a name and an identity, no more. */
export function person(name: string, key: string): PersonReading {
  return {
    ...vera(),
    fields: { name: { value: name, confidence: 1, origin: { layer: 'site', detail: 'li' } } },
    identities: [{ key, platform: 'club' }],
  };
}

export function personCapture(person = vera()): Capture {
  return { readable: true, reading: { kind: 'person', page: PAGE, site: 'Harbour Club', person } };
}

/** A kept contact; `number` makes its id. */
export function contact(number: number, fields: Partial<v.InferInput<typeof ContactSchema>> = {}): Contact {
  return v.parse(ContactSchema, {
    id: idOf(number),
    name: `Person ${number}`,
    identities: [],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
    tags: [],
    note: '',
    typed: [],
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  });
}

/** Vera as kept some time ago, in another company. */
export function keptVera(fields: Partial<v.InferInput<typeof ContactSchema>> = {}): Contact {
  return contact(1, {
    name: 'Vera Lindqvist',
    headline: 'Harbour engineer, keeper of lighthouses',
    role: 'Engineer',
    company: 'Southern Docks',
    profileUrl: PAGE.url,
    identities: [{ key: 'club:vera-lindqvist', platform: 'club', url: PAGE.url }],
    tags: ['harbours'],
    note: 'Met at the lighthouse walk.',
    lastContactOn: '2026-11-20',
    ...fields,
  });
}

/** An open promise to the contact with that number. */
export function promise(
  number: number,
  to: number,
  fields: Partial<v.InferInput<typeof FollowUpSchema>> = {},
): FollowUp {
  return v.parse(FollowUpSchema, {
    id: idOf(number),
    contactIds: [idOf(to)],
    text: 'Send the tide tables',
    direction: 'mine',
    due: '2026-11-22',
    state: 'open',
    createdAt: 0,
    ...fields,
  });
}

/** A kept community; `number` makes its id. */
export function community(
  number: number,
  fields: Partial<v.InferInput<typeof CommunitySchema>> = {},
): Community {
  const blank = { name: 'Harbour Club', kind: 'group', note: '', ...BLANK };
  return v.parse(CommunitySchema, { id: idOf(number), ...blank, ...fields });
}

/** A kept gathering; `number` makes its id. */
export function gathering(
  number: number,
  fields: Partial<v.InferInput<typeof GatheringSchema>> = {},
): Gathering {
  const blank = { name: 'Pier Days', kind: 'event', note: '', ...BLANK };
  return v.parse(GatheringSchema, { id: idOf(number), ...blank, ...fields });
}

/** The birthday of people, or another reason to do something for them. */
export function suggestion(people: readonly Contact[], some: Partial<Prompt> = {}): PromptRow {
  const day = v.parse(DaySchema, '2026-11-22');
  return {
    prompt: {
      key: promptKey('congratulate', people[0]?.id ?? idOf(1), '2026-11-22'),
      kind: 'congratulate',
      contactIds: people.map(({ id }) => id),
      reason: 'birthday',
      facts: { day, years: 0 },
      action: 'congratulate',
      stage: 'due',
      since: day,
      rank: 100,
      ...some,
    },
    people: [...people],
    note: '',
  };
}
