import * as v from 'valibot';
import type { PanelHost, PopupHost } from '../../components/host.ts';
import { readPromise } from '../../utils/actions/background/read-promise.ts';
import { parseTemplate } from '../../utils/drafts/parse.ts';
import { templatesOf } from '../../utils/drafts/templates.ts';
import { mergeContacts } from '../../utils/identity/merge-contacts.ts';
import { mergeChoices } from '../../utils/identity/merge-sides.ts';
import type { CardDraft } from '../../utils/model/card-draft.ts';
import type { Action } from '../../utils/model/commands.ts';
import type { Community } from '../../utils/model/community.ts';
import type { Contact } from '../../utils/model/contact.ts';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import type { FreshStartOffer } from '../../utils/model/fresh-start.ts';
import type { Gathering } from '../../utils/model/gathering.ts';
import { ActionIdSchema, type ContactId, ImportIdSchema } from '../../utils/model/ids.ts';
import type { FileReading, Import } from '../../utils/model/import.ts';
import type { Interaction } from '../../utils/model/interaction.ts';
import type { MergeView } from '../../utils/model/merge.ts';
import type { Occasion } from '../../utils/model/occasion.ts';
import type { PossibleContact, PossiblePairs } from '../../utils/model/possible.ts';
import type { Capture } from '../../utils/model/reading.ts';
import type { BrowsedSite, Switched } from '../../utils/model/recognition.ts';
import type { ReminderDraft } from '../../utils/model/reminder-draft.ts';
import type { Reply } from '../../utils/model/reply.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { type Drafts, type Template, TemplateIdSchema } from '../../utils/model/template.ts';
import { isSameMessage, type Unsent } from '../../utils/model/unsent.ts';
import type {
  CommunityView,
  ContactPlaces,
  ContactView,
  FollowUpRow,
  GatheringView,
  IntroductionRow,
  OpportunityRow,
  PanelReads,
  PromptRow,
  TodayView,
} from '../../utils/model/views.ts';
import { promiseRule } from '../../utils/relations/rules/promise.ts';
import { readTyped } from '../../utils/time/typed.ts';
import { addDays, dayOf, wallTimeOf } from '../../utils/time/wall.ts';
import { importInto, isOfImport } from './fake-imports.ts';
import { idOf, NOW, personCapture } from './people.ts';

/** What lies in the fake store and how the fake browser behaves. */
export type World = {
  capture: Capture;
  contacts: Contact[];
  followUps: FollowUp[];
  interactions: Interaction[];
  snapshots: Snapshot[];
  communities: Community[];
  gatherings: Gathering[];
  occasions: Occasion[];
  /** What is suggested beside the promises. */
  suggestions: PromptRow[];
  /** How many suggestions wait for another day, and how many were answered today. */
  waiting: number;
  answered: number;
  introductions: IntroductionRow[];
  opportunities: OpportunityRow[];
  /** The offer to start fresh. */
  freshStart: FreshStartOffer | undefined;
  /** How often the screen said that the user is here. */
  visits: number;
  /** When to be in touch again with whom. */
  touches: Map<ContactId, ContactView['touch']>;
  photos: Map<ContactId, string>;
  settings: Settings;
  drafts: Map<string, CardDraft>;
  templates: Template[];
  /** What the background writes when it is asked for drafts. */
  writes: Drafts;
  unsent: Unsent[];
  /** False when the browser may not show notifications. */
  mayNotify: boolean;
  /** False when the browser forbids the clipboard. */
  mayCopy: boolean;
  /** The unsaved reminder of the page. */
  reminder: ReminderDraft | undefined;
  /** Identity keys of the page beside the panel. */
  pageKeys: string[];
  /** The sites that can be switched on, and what the browser's question is answered with. */
  sites: BrowsedSite[];
  switched: Switched;
  /** Kept people whom the person of the page may be. */
  possible: PossibleContact[];
  /** Pairs of kept people who may be one, step by step. */
  pairs: PossiblePairs[];
  /** What the user has said of any two before. */
  isToldApart: boolean;
  /** What files hold, by their names. */
  files: Map<string, FileReading>;
  /** What is remembered of imports, the newest first; follows the actions. */
  imports: Import[];
  /** What the next actions are answered with; a plain success when there is none. */
  replies: Reply[];
  /** When set, actions are answered after it. */
  held: Promise<void> | undefined;
  /** When set, the store answers nothing but errors. */
  broken: boolean;
};

export type FakeHost = PopupHost &
  PanelHost & {
    world: World;
    /** Every action the screen asked for, in order. */
    actions: Action[];
    /** The ways out that the screen took: `panel`, `tab`, `close`, or an address. */
    opened: string[];
    /** Titles of the notifications that were asked for, in order. */
    shownNotices: string[];
    /** What was put on the clipboard, in order. */
    copied: string[];
    /** Changes the world as another window would, and tells the screen. */
    change(change: Partial<World>): void;
  };

/** A host over a small world in memory; actions are noted down and answered, not carried out. */
export function fakeHost(some: Partial<World> = {}): FakeHost {
  const world: World = {
    capture: personCapture(),
    contacts: [],
    followUps: [],
    interactions: [],
    snapshots: [],
    communities: [],
    gatherings: [],
    occasions: [],
    suggestions: [],
    waiting: 0,
    answered: 0,
    introductions: [],
    opportunities: [],
    freshStart: undefined,
    visits: 0,
    touches: new Map(),
    photos: new Map(),
    settings: DEFAULT_SETTINGS,
    drafts: new Map(),
    templates: [],
    writes: { language: 'en', texts: [] },
    unsent: [],
    mayNotify: true,
    mayCopy: true,
    reminder: undefined,
    pageKeys: [],
    sites: [],
    switched: 'on',
    possible: [],
    pairs: [],
    isToldApart: false,
    files: new Map(),
    imports: [],
    replies: [],
    held: undefined,
    broken: false,
    ...some,
  };
  const listeners = new Set<() => void>();
  const actions: Action[] = [];
  const opened: string[] = [];
  const copied: string[] = [];
  const shownNotices: string[] = [];
  return {
    world,
    actions,
    opened,
    copied,
    shownNotices,
    change(change) {
      Object.assign(world, change);
      for (const listener of listeners) listener();
    },
    now: () => NOW,
    reads: fakeReads(world, listeners),
    async act(action) {
      actions.push(action);
      const actionId = v.parse(ActionIdSchema, idOf(9000 + actions.length));
      await world.held;
      const reply = world.replies.shift() ?? { ok: true };
      if (!reply.ok || !isOfImport(action)) return { actionId, reply };
      const goesOn = importInto(world, action, actionId);
      for (const listener of listeners) listener();
      return { actionId, reply: { ...reply, goesOn } };
    },
    readDue: async text => readTyped(text, NOW, world.settings.language === 'ru' ? 'ru' : 'en'),
    async noteVisit() {
      world.visits += 1;
    },
    writeDrafts: async () => world.writes,
    async templates(language) {
      const templates = templatesOf(language, world.templates);
      return { templates, changed: world.templates.map(({ id }) => id) };
    },
    async checkTemplate(text) {
      const parsed = parseTemplate(text);
      return 'problem' in parsed ? parsed : undefined;
    },
    async showTestNotice(title) {
      if (world.mayNotify) shownNotices.push(title);
      return world.mayNotify;
    },
    readImportFile: async ({ name }) => world.files.get(name) ?? { readable: false, problem: 'unreadable' },
    newImportId: () => v.parse(ImportIdSchema, idOf(7000 + actions.length)),
    newTemplateId: () => v.parse(TemplateIdSchema, idOf(8000 + actions.length)),
    async copy(text) {
      if (world.mayCopy) copied.push(text);
      return world.mayCopy;
    },
    unsent: fakeUnsent(world, listeners),
    reminder: async () => world.reminder,
    readPromise: async text => readPromise(text, NOW, world.settings.language === 'ru' ? 'ru' : 'en'),
    findPossible: async () => world.possible,
    findDuplicates: async () => world.possible,
    findPairs: async after => {
      const index = world.pairs.findIndex(step => step.next === after);
      return world.pairs[after ? index + 1 : 0] ?? { pairs: [], looked: 0 };
    },
    mergeView: async (...ids) => mergeView(world, ...ids),
    async settings() {
      if (world.broken) throw new Error('the store does not open');
      return world.settings;
    },
    openTab: () => opened.push('tab'),
    openLink: url => opened.push(url),
    capture: async () => world.capture,
    photo: async () => undefined,
    openPanel: () => opened.push('panel'),
    close: () => opened.push('close'),
    ...fakePage(world, listeners),
    drafts: {
      load: async url => world.drafts.get(url),
      keep: (url, draft) => world.drafts.set(url, draft),
      clear: url => world.drafts.delete(url),
    },
    reminders: {
      keep(draft) {
        world.reminder = draft;
      },
      clear() {
        world.reminder = undefined;
      },
    },
  };
}

function fakeUnsent(world: World, listeners: Set<() => void>): FakeHost['unsent'] {
  const set = (messages: Unsent[]) => {
    world.unsent = messages;
    for (const listener of listeners) listener();
  };
  const without = (message: Unsent) => world.unsent.filter(one => !isSameMessage(one, message));
  return {
    load: async () => world.unsent,
    keep: async message => set([message, ...without(message)]),
    clear: async message => set(without(message)),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The page beside the panel, and sites whose switches do what they say. */
function fakePage(world: World, listeners: Set<() => void>) {
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const put = (site: BrowsedSite, isOn: boolean) => {
    const others = world.sites.filter(one => one.name !== site.name);
    world.sites = [...others, { ...site, isOn }];
    for (const listener of listeners) listener();
  };
  const switchOn = async (site: BrowsedSite) => {
    if (world.switched === 'on') put(site, true);
    return world.switched;
  };
  return {
    personOnPage: () => fakeReads(world, listeners).known(world.pageKeys),
    onPageChange: onChange,
    sites: {
      list: async () => world.sites,
      switchOn,
      switchOff: async (site: BrowsedSite) => put(site, false),
      add: (address: string) => switchOn({ name: address, origins: [`*://${address}/*`], isOn: false }),
      onChange,
    },
  };
}

function fakeReads(world: World, listeners: Set<() => void>): PanelReads {
  const answer = async <T>(value: T): Promise<T> => {
    if (world.broken) throw new Error('the store does not open');
    return value;
  };
  return {
    today: limit => answer(today(world, limit)),
    freshStart: () => answer(world.freshStart),
    imports: limit => answer(world.imports.slice(0, limit)),
    introductions: ids => answer(world.introductions.filter(row => ids.includes(row.introduction.id))),
    opportunities: limit => answer(pageOf(world.opportunities, limit)),
    later: limit => answer(later(world, limit)),
    dueCount: limit => answer(due(world).slice(0, limit).length),
    contacts: (query, limit) => {
      const found = live(world).filter(one => matches(one, query));
      return answer(pageOf(found, limit));
    },
    contact: id => answer(view(world, id)),
    known: keys => {
      const contact = world.contacts.find(one => one.identities.some(({ key }) => keys.includes(key)));
      const known = contact && view(world, contact.id);
      return answer(known && { ...known, lastInteraction: known.interactions[0] });
    },
    communities: (query, limit) => answer(pageOf(world.communities.filter(named(query)), limit)),
    gatherings: (query, limit) => answer(pageOf(world.gatherings.filter(named(query)), limit)),
    community: (id, limit) => answer(communityView(world, id, limit)),
    gathering: (id, limit) => answer(gatheringView(world, id, limit)),
    photos: () => answer(world.photos),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function live({ contacts }: World): Contact[] {
  return contacts.filter(contact => !contact.deletedAt);
}

function pageOf<Row>(rows: Row[], limit: number): { rows: Row[]; more: boolean } {
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

function named(query: string) {
  return ({ name }: { name: string }) => name.toLowerCase().includes(query.toLowerCase());
}

function communityView(world: World, id: Community['id'], limit: number): CommunityView | undefined {
  const community = world.communities.find(one => one.id === id);
  const people = live(world).filter(contact => contact.communities.some(one => one.id === id));
  const gatherings = world.gatherings.filter(one => one.communityId === id);
  return community && { community, people: pageOf(people, limit), gatherings: pageOf(gatherings, limit) };
}

function gatheringView(world: World, id: Gathering['id'], limit: number): GatheringView | undefined {
  const gathering = world.gatherings.find(one => one.id === id);
  const community = world.communities.find(one => one.id === gathering?.communityId);
  const people = live(world).filter(contact => contact.gatherings.includes(id));
  return gathering && { gathering, community, people: pageOf(people, limit) };
}

function placesOf(world: World, contact: Contact): ContactPlaces {
  return {
    communities: contact.communities.flatMap(({ id, role }) => {
      const community = world.communities.find(one => one.id === id);
      return community ? [{ community, ...(role ? { role } : {}) }] : [];
    }),
    gatherings: world.gatherings.filter(one => contact.gatherings.includes(one.id)),
  };
}

function matches({ name, company = '', tags }: Contact, query: string): boolean {
  const text = [name, company, ...tags].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(' ')
    .every(word => text.includes(word));
}

function later(world: World, limit: number): FollowUpRow[] {
  const end = addDays(dayOf(NOW), 8);
  const found = world.followUps.filter(followUp => followUp.state === 'open' && followUp.due > end);
  return found.slice(0, limit).map(followUp => ({
    followUp,
    people: live(world).filter(contact => followUp.contactIds.includes(contact.id)),
  }));
}

function due({ followUps }: World): FollowUp[] {
  return followUps.filter(({ state, due }) => state === 'open' && due <= wallTimeOf(NOW));
}

function today(world: World, limit: number): TodayView {
  const now = wallTimeOf(NOW);
  const end = addDays(dayOf(NOW), 8);
  const upcoming = world.followUps.filter(one => one.state === 'open' && one.due > now && one.due < end);
  const people = ({ contactIds }: FollowUp) => live(world).filter(contact => contactIds.includes(contact.id));
  const promises = due(world).flatMap(followUp => {
    const prompt = promiseRule(followUp, now);
    return prompt ? [{ prompt, people: people(followUp), note: '', followUp }] : [];
  });
  return {
    prompts: [...promises.slice(0, limit), ...world.suggestions.filter(isNow)],
    more: promises.length > limit,
    waiting: world.waiting,
    hasAnswered: world.answered > 0,
    upcoming: upcoming.map(followUp => ({ followUp, people: people(followUp) })),
    soon: world.suggestions.filter(row => !isNow(row)),
  };
}

function mergeView(world: World, chosenId: ContactId, otherId: ContactId): MergeView | undefined {
  const [chosen, other] = [view(world, chosenId), view(world, otherId)];
  if (!chosen || !other) return undefined;
  return {
    chosen,
    other,
    photos: world.photos,
    seen: { chosen: chosen.contact.updatedAt, other: other.contact.updatedAt },
    choices: mergeChoices(chosen.contact, other.contact),
    merged: mergeContacts(chosen.contact, other.contact, NOW.getTime()).contact,
    isToldApart: world.isToldApart,
  };
}
const isNow = ({ prompt }: PromptRow) => prompt.stage !== 'soon' || prompt.kind === 'congratulate';

function view(world: World, id: ContactId): ContactView | undefined {
  const contact = world.contacts.find(one => one.id === id);
  if (!contact) return undefined;
  const promises = world.followUps.filter(followUp => followUp.contactIds.includes(id));
  return {
    contact,
    places: placesOf(world, contact),
    open: promises.filter(followUp => followUp.state === 'open'),
    closed: promises.filter(followUp => followUp.state !== 'open'),
    companions: live(world).filter(
      one => one.id !== id && promises.some(followUp => followUp.contactIds.includes(one.id)),
    ),
    interactions: world.interactions.filter(one => one.contactId === id),
    snapshots: world.snapshots.filter(one => one.contactId === id),
    occasions: world.occasions.filter(one => one.contactId === id),
    touch: world.touches.get(id),
    groupCadences: contact.tags.map(tag => ({ owner: { of: 'tag', tag }, name: tag })),
  };
}
