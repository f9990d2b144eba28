import * as v from 'valibot';
import { keysOfAddress } from '../../capture/address-keys.ts';
import { CommandSchema } from '../../model/commands.ts';
import { type DueReading, ReadDueSchema } from '../../model/due-reading.ts';
import { NoteVisitSchema } from '../../model/fresh-start.ts';
import { type MergeAnswer, ProposeMergeSchema } from '../../model/merge.ts';
import {
  FindDuplicatesSchema,
  FindPairsSchema,
  FindPossibleSchema,
  type PossibleContact,
  type PossiblePairs,
} from '../../model/possible.ts';
import { type PromiseReading, ReadPromiseSchema } from '../../model/promise-reading.ts';
import { KeysOfAddressSchema } from '../../model/recognition.ts';
import type { Reply } from '../../model/reply.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { CheckTemplateSchema, ReadTemplatesSchema, WriteDraftsSchema } from '../../model/template.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { readTyped } from '../../time/typed.ts';
import { languageOf } from '../look.ts';
import { answerDrafts, answerTemplates, problemOfTemplate, type WritingAnswer } from './answer-writing.ts';
import { findDuplicates, findPairs } from './find-duplicates.ts';
import { findPossible } from './find-possible.ts';
import { proposeMerge } from './propose-merge.ts';
import { readPromise } from './read-promise.ts';
import { keepTodayReady, noteUserVisit, performAndTell } from './worker.ts';

type Answer =
  | Reply
  | DueReading
  | PossibleContact[]
  | PossiblePairs
  | PromiseReading
  | MergeAnswer
  | WritingAnswer
  | string[];

const QuestionSchema = v.variant('type', [
  ReadDueSchema,
  ReadPromiseSchema,
  FindPossibleSchema,
  FindDuplicatesSchema,
  FindPairsSchema,
  ProposeMergeSchema,
  WriteDraftsSchema,
  ReadTemplatesSchema,
  CheckTemplateSchema,
  KeysOfAddressSchema,
  NoteVisitSchema,
]);

/** Answers a message from a page: undefined at once for what is no action and no question of ours. */
export function answerMessage(message: unknown): Promise<Answer> | undefined {
  const question = v.safeParse(QuestionSchema, message);
  if (question.success) return answerQuestion(question.output);
  if (!v.is(v.object({ type: v.string(), actionId: v.string() }), message)) return undefined;
  const parsed = v.safeParse(CommandSchema, message);
  return parsed.success ? performAndTell(parsed.output) : Promise.resolve({ ok: false, problem: 'invalid' });
}

async function answerQuestion(question: v.InferOutput<typeof QuestionSchema>): Promise<Answer> {
  switch (question.type) {
    case 'readDue':
      return answerReadDue(question.text);
    case 'readPromise':
      return answerReadPromise(question.text);
    case 'findPossible':
      return findPossible(await openStore(), question);
    case 'findDuplicates':
      return findDuplicates(await openStore(), question.contactId);
    case 'findPairs':
      return findPairs(await openStore(), question.after);
    case 'keysOfAddress':
      return keysOfAddress(question.url);
    case 'proposeMerge':
      return proposeMerge(await openStore(), question, Date.now());
    case 'writeDrafts':
      return answerDrafts(await openStore(), question);
    case 'readTemplates':
      return answerTemplates(await openStore(), question.language);
    case 'checkTemplate':
      return problemOfTemplate(question.text);
    case 'noteVisit':
      void keepTodayReady();
      return noteUserVisit();
  }
}

async function answerReadDue(text: string): Promise<DueReading> {
  return readTyped(text, new Date(), languageOf(await settingsOrDefaults()));
}

async function answerReadPromise(text: string): Promise<PromiseReading> {
  return readPromise(text, new Date(), languageOf(await settingsOrDefaults()));
}

async function settingsOrDefaults(): Promise<Settings> {
  try {
    return await readSettings(await openStore());
  } catch {
    // A date can be read without the database.
    return DEFAULT_SETTINGS;
  }
}
