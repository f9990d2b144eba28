import { ReplySchema } from '../model/reply.ts';
import { ask } from './ask.ts';

/** Tells the background that the user has opened what waits. Never rejects: it is told again at the next visit. */
export async function tellVisit(): Promise<void> {
  await ask({ type: 'noteVisit' }, ReplySchema);
}
