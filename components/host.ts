import type { CardDraft } from '../utils/model/card-draft.ts';
import type { Action } from '../utils/model/commands.ts';
import type { DueReading } from '../utils/model/due-reading.ts';
import type { ActionId, ContactId, ImportId } from '../utils/model/ids.ts';
import type { FileReading, ReadingWords } from '../utils/model/import.ts';
import type { MergeView } from '../utils/model/merge.ts';
import type { PossibleContact, PossiblePairs } from '../utils/model/possible.ts';
import type { PromiseReading } from '../utils/model/promise-reading.ts';
import type { Capture, CommunityReading, PersonReading } from '../utils/model/reading.ts';
import type { BrowsedSite, Switched } from '../utils/model/recognition.ts';
import type { ReminderDraft } from '../utils/model/reminder-draft.ts';
import type { Reply } from '../utils/model/reply.ts';
import type { Settings } from '../utils/model/settings.ts';
import type {
  Drafts,
  TemplateId,
  TemplateProblem,
  TemplatesView,
  WriteDrafts,
} from '../utils/model/template.ts';
import type { Unsent } from '../utils/model/unsent.ts';
import type { KnownContact, PanelReads, Reads, TodayReads } from '../utils/model/views.ts';
import type { DraftLanguage } from '../utils/model/writing.ts';

export type { Action };

/** What the browser and the store give to every screen: made in the entrypoints, faked in tests. */
export type Host = {
  /** The present moment. */
  now(): Date;
  reads: Reads;
  /** Does one user action; the id is what `undo` takes back. */
  act(action: Action): Promise<{ actionId: ActionId; reply: Reply }>;
  /** Reads a date typed in plain English or Russian. */
  readDue(text: string): Promise<DueReading>;
  settings(): Promise<Settings>;
  /** Opens the app in a tab, at a contact's page if one is named. */
  openTab(contactId?: ContactId): void;
  /** Opens an address of the user's in a new tab. */
  openLink(url: string): void;
};

/** What Today works with, in the panel as in the popup: what there is to do, and writing to people. */
export type TodayHost = Host &
  WritingHost & {
    reads: TodayReads;
    /** Notes that the user has opened what waits. Never rejects. */
    noteVisit(): Promise<void>;
  };

/** What the panel can do beyond that. */
export type PanelHost = TodayHost &
  MergeHost &
  ImportHost & {
    reads: PanelReads;
    /** Who is kept of the page beside the panel, by its address alone, on sites that the user has switched on. */
    personOnPage(): Promise<KnownContact | undefined>;
    /** Calls back when there may be another page beside the panel, until the returned function is called. */
    onPageChange(listener: () => void): () => void;
    /** The sites on which people are recognised. */
    sites: {
      list(): Promise<BrowsedSite[]>;
      /** Must be called from a click: the browser asks the user. */
      switchOn(site: BrowsedSite): Promise<Switched>;
      switchOff(site: BrowsedSite): Promise<void>;
      /** Switches on the site of a typed address. Must be called from a click, too. */
      add(address: string): Promise<Switched>;
      /** Calls back after any change, also in the browser's own settings. */
      onChange(listener: () => void): () => void;
    };
  };

/** Writing to people: drafts, and what was begun. Kept itself sends nothing. */
type WritingHost = {
  /** Drafts for a reason to write to a contact; undefined when the background does not answer. */
  writeDrafts(question: Omit<WriteDrafts, 'type'>): Promise<Drafts | undefined>;
  /** Puts a text on the clipboard; false when the browser forbids it. Must be called from a click. */
  copy(text: string): Promise<boolean>;
  /** Messages that were begun, or that the user has gone off to send. */
  unsent: {
    load(): Promise<Unsent[]>;
    keep(message: Unsent): Promise<void>;
    clear(message: Unsent): Promise<void>;
    /** Calls back after a change by any window, until the returned function is called. */
    onChange(listener: () => void): () => void;
  };
};

/** People come from a file, step by step. */
type ImportHost = {
  /** Reads a file of people. Never rejects. */
  readImportFile(file: File, words: ReadingWords): Promise<FileReading>;
  newImportId(): ImportId;
};

/** Two contacts may be one person, and only the user says so. */
type MergeHost = {
  /** Other kept contacts who may be the same person; few, and mostly none. */
  findDuplicates(contactId: ContactId): Promise<PossibleContact[]>;
  /** The pairs among the next contacts after an id; a bounded step. */
  findPairs(after?: ContactId): Promise<PossiblePairs>;
  /** Two contacts side by side; undefined when one of them is not kept any more. */
  mergeView(chosen: ContactId, other: ContactId): Promise<MergeView | undefined>;
  /** The templates of a language. Rejects when the background does not answer. */
  templates(language: DraftLanguage): Promise<TemplatesView>;
  /** What is wrong with a template; undefined when it can be understood. */
  checkTemplate(text: string): Promise<TemplateProblem | undefined>;
  newTemplateId(): TemplateId;
  /** Shows a notification to see whether any appear; false when the browser says that it may not. */
  showTestNotice(title: string, text: string): Promise<boolean>;
};

/** What the popup can do beyond what every screen can. */
export type PopupHost = Host & {
  /** Reads the current tab. */
  capture(): Promise<Capture>;
  /** The photo as seen on the screen, cropped to a small data: address; undefined when it is not to be had. */
  photo(person: PersonReading): Promise<string | undefined>;
  /** The kept people whom a person may be, by name and something else that agrees; few, and mostly none. */
  findPossible(person: PersonReading, community?: CommunityReading): Promise<PossibleContact[]>;
  /** The reminder about a selected text that was asked for on this page and is not saved yet. */
  reminder(): Promise<ReminderDraft | undefined>;
  /** Reads what a selected text promises. Rejects when that is not to be had. */
  readPromise(text: string): Promise<PromiseReading>;
  /** Opens the side panel or side bar beside the page. Must be called from a click. */
  openPanel(): void;
  close(): void;
  /** The unsaved card of an address. */
  drafts: {
    load(url: string): Promise<CardDraft | undefined>;
    keep(url: string, draft: CardDraft): void;
    clear(url: string): void;
  };
  /** The unsaved reminder of a page. */
  reminders: {
    keep(draft: ReminderDraft): void;
    clear(url: string): void;
  };
};
