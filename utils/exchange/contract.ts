import type { FileFormat, LeftOutEntry, ReadingWords } from '../model/import.ts';
import type { Day } from '../model/time.ts';
import type { Column } from './csv/columns.ts';
import type { PersonDraft } from './person/draft.ts';

/** What reading depends on beside the file. */
export type ReadingContext = { today: Day; words: ReadingWords };

/** What one entry says: of a person (who may turn out to have no name), or why it is nobody. `text` is the entry in short. */
export type Outcome =
  | { draft: PersonDraft; text: string }
  | { leftOut: Exclude<LeftOutEntry['reason'], 'no-name'>; text: string };

/** A table with a row of headers. Headers are compared as `plainHeader` writes them. */
export type TableFormat = {
  kind: 'table';
  format: FileFormat;
  /** Whether headers are of this export. */
  knows: (headers: ReadonlySet<string>) => boolean;
  /** What headers mean here, where that is not what they mean in any table; undefined for the others. */
  columnOf: (header: string, headers: readonly string[]) => Column | undefined;
};

/** A JSON export. */
export type JsonFormat = {
  kind: 'json';
  format: FileFormat;
  /** Its entries; `other-export` for a file of it that lists no people; undefined for what is not its own. */
  entriesOf: (value: unknown) => readonly unknown[] | 'other-export' | undefined;
  read: (entry: object, context: ReadingContext) => Outcome;
};

/** Text with a mark at its start or on some line. */
export type TextFormat = {
  kind: 'text';
  format: FileFormat;
  /** The outcome of each entry; undefined for what is not its own. */
  outcomesOf: (text: string, context: ReadingContext) => Outcome[] | undefined;
};

/** One format: the default export of a file of `formats/`. */
export type FormatReader = TableFormat | JsonFormat | TextFormat;
