import * as v from 'valibot';
import { type Action, type Reply, ReplySchema } from '../model/commands.ts';
import { type ActionId, ActionIdSchema } from '../model/ids.ts';
import { sendToBackground } from '../platform/messages.ts';
import { newId } from './ids.ts';

/** An action is sent again when the worker died before it answered; its id keeps it from being done twice. */
const ATTEMPTS = 3;

/** Has the background do one user action. Never rejects: a failure is a reply. */
export async function act(action: Action): Promise<{ actionId: ActionId; reply: Reply }> {
  const actionId = newId(ActionIdSchema);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reply = await ask({ ...action, actionId });
    if (reply) return { actionId, reply };
  }
  return { actionId, reply: { ok: false, problem: 'no-answer' } };
}

async function ask(message: unknown): Promise<Reply | undefined> {
  try {
    const parsed = v.safeParse(ReplySchema, await sendToBackground(message));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // No worker took the message, or it ended before it answered.
    return undefined;
  }
}
