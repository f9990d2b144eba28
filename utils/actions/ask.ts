import * as v from 'valibot';
import type { Action } from '../model/commands.ts';
import { type DueReading, DueReadingSchema, type ReadDue } from '../model/due-reading.ts';
import { type ActionId, ActionIdSchema } from '../model/ids.ts';
import { type FindPossible, type PossibleContact, PossibleContactsSchema } from '../model/possible.ts';
import { type PromiseReading, PromiseReadingSchema, type ReadPromise } from '../model/promise-reading.ts';
import type { CommunityReading, PersonReading } from '../model/reading.ts';
import { type Reply, ReplySchema } from '../model/reply.ts';
import { sendToBackground } from '../platform/messages.ts';
import { newId } from './ids.ts';

/** A question is put again when the worker died before it answered; an action's id keeps it from being done twice. */
const ATTEMPTS = 3;

/** Has the background do one user action. Never rejects: a failure is a reply. */
export async function act(action: Action): Promise<{ actionId: ActionId; reply: Reply }> {
  const actionId = newId(ActionIdSchema);
  const reply = await ask({ ...action, actionId }, ReplySchema);
  return { actionId, reply: reply ?? { ok: false, problem: 'no-answer' } };
}

/** Has the background read a date typed in plain language. Rejects when it does not answer. */
export async function readDue(text: string): Promise<DueReading> {
  const question: ReadDue = { type: 'readDue', text };
  const reading = await ask(question, DueReadingSchema);
  if (!reading) throw new Error('the background does not answer');
  return reading;
}

/** Has the background read what a selected text promises. Rejects when it does not answer. */
export async function readPromise(text: string): Promise<PromiseReading> {
  const question: ReadPromise = { type: 'readPromise', text };
  const reading = await ask(question, PromiseReadingSchema);
  if (!reading) throw new Error('the background does not answer');
  return reading;
}

/** Has the background look for kept people that a person may be; nobody when it does not answer. */
export async function findPossible(
  person: PersonReading,
  community?: CommunityReading,
): Promise<PossibleContact[]> {
  const question: FindPossible = { type: 'findPossible', person, community };
  return (await ask(question, PossibleContactsSchema)) ?? [];
}

/** Puts a question to the background; undefined when it gives no valid answer. */
export async function ask<const S extends v.GenericSchema>(
  message: object,
  answer: S,
): Promise<v.InferOutput<S> | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const parsed = v.safeParse(answer, await send(message));
    if (parsed.success) return parsed.output;
  }
  return undefined;
}

async function send(message: object): Promise<unknown> {
  try {
    return await sendToBackground(message);
  } catch {
    // No worker took the message, or it ended before it answered.
    return undefined;
  }
}
