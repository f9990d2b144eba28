import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ImportId } from '../../utils/model/ids.ts';
import {
  type FileReading,
  IMPORT_STEP,
  type Import,
  type ImportPeople,
  type ReadingWords,
} from '../../utils/model/import.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { PanelHost } from '../host.ts';
import { createSteps, isGoing, type StepResult, type Steps } from './steps.ts';

type Readable = Extract<FileReading, { readable: true }>;
type Unreadable = Extract<FileReading, { readable: false }>;

/** A file with people, as far as it was read. */
export type PeopleFile = Omit<Readable, 'readable'> & Pick<ImportPeople['file'], 'name' | 'writtenAt'>;

/** What the user adds to the people of a file. */
export type Additions = Pick<ImportPeople, 'shared' | 'connectedText'>;

/** Where the user is between choosing a file and what became of it. */
export type Stage =
  | { at: 'choosing'; reading?: string; refused?: { fileName: string; problem: Unreadable['problem'] } }
  | { at: 'preview'; file: PeopleFile }
  | { at: 'importing'; file: PeopleFile; importId: ImportId; steps: Steps }
  | { at: 'takingBack'; of: Import; steps: Steps };

/** Why files that were dropped are not taken: something is under way, or there are several. */
export type Refusal = 'busy' | 'several';

/** The import of a window: it goes on while the user looks at other pages of it. */
export type ImportJob = {
  stage: ReadonlySignal<Stage>;
  refusal: ReadonlySignal<Refusal | undefined>;
  /** Reads the chosen file, to be looked at before anything is kept; of two, the one chosen later. */
  choose(files: readonly File[], words: ReadingWords): Promise<void>;
  /** Imports the file that is looked at. */
  start(additions: Additions): void;
  takeBack(of: Import): void;
  /** Back to the choice of a file, unless something is under way. */
  leave(): void;
};

const jobs = new WeakMap<PanelHost, ImportJob>();

/** The one import of a window. */
export function importJobOf(host: PanelHost): ImportJob {
  const job = jobs.get(host) ?? createImportJob(host);
  jobs.set(host, job);
  return job;
}

function createImportJob(host: PanelHost): ImportJob {
  const stage = signal<Stage>({ at: 'choosing' });
  const refusal = signal<Refusal>();
  return {
    stage,
    refusal,
    async choose(files, words) {
      const [file] = files;
      if (!file) return;
      refusal.value = isBusy(stage.value) ? 'busy' : files.length > 1 ? 'several' : undefined;
      if (refusal.value === undefined) await readFile(host, stage, file, words);
    },
    start(additions) {
      if (stage.value.at !== 'preview') return;
      const { file } = stage.value;
      const importId = host.newImportId();
      const steps = createSteps(file.people.length, done =>
        importNext(host, file, { importId, ...additions }, done),
      );
      stage.value = { at: 'importing', file, importId, steps };
      void steps.goOn();
    },
    takeBack(of) {
      if (isBusy(stage.value)) return;
      refusal.value = undefined;
      const steps = createSteps(of.steps.length, done => takeBackNext(host, of, done));
      stage.value = { at: 'takingBack', of, steps };
      void steps.goOn();
    },
    leave() {
      if (isBusy(stage.value)) return;
      refusal.value = undefined;
      stage.value = { at: 'choosing' };
    },
  };
}

function isBusy(stage: Stage): boolean {
  return 'steps' in stage && isGoing(stage.steps.progress.value);
}

async function readFile(
  host: PanelHost,
  stage: Signal<Stage>,
  file: File,
  words: ReadingWords,
): Promise<void> {
  const fileName = cleanLine(file.name);
  const mine: Stage = { at: 'choosing', reading: fileName };
  stage.value = mine;
  const reading = await host.readImportFile(file, words);
  // The user has chosen another file meanwhile.
  if (stage.value !== mine) return;
  if (!reading.readable) {
    stage.value = { at: 'choosing', refused: { fileName, problem: reading.problem } };
    return;
  }
  const { format, people, leftOut } = reading;
  // A file may come from a machine whose clock is ahead.
  const writtenAt = Math.max(0, Math.min(file.lastModified, host.now().getTime()));
  stage.value = { at: 'preview', file: { name: fileName, writtenAt, format, people, leftOut } };
}

async function importNext(
  host: PanelHost,
  { name, format, writtenAt, people }: PeopleFile,
  rest: Additions & { importId: ImportId },
  done: number,
): Promise<StepResult> {
  const next = people.slice(done, done + IMPORT_STEP);
  const through = done + next.length;
  const { reply } = await host.act({
    type: 'importPeople',
    ...rest,
    file: { name, format, writtenAt, total: people.length },
    from: done,
    people: next,
  });
  return reply.ok ? { done: through } : { problem: reply.problem };
}

/** Takes back the newest step that is left. A step may have been done without an answer: then none may be left. */
async function takeBackNext(host: PanelHost, { id, steps }: Import, done: number): Promise<StepResult> {
  const { reply } = await host.act({ type: 'takeBackImport', importId: id });
  const isGone = !reply.ok && reply.problem === 'gone';
  if (!reply.ok && !isGone) return { problem: reply.problem };
  const goesOn = reply.ok && reply.goesOn;
  return { done: goesOn ? Math.min(done + 1, steps.length - 1) : steps.length };
}
