import type { PromiseDraft } from '../../utils/model/follow-up.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { Host } from '../host.ts';
import type { PromiseInput } from './promise-fields.tsx';
import { isBlocked, resolveDue, timeOf } from './resolve-due.ts';

/** What was typed as a promise, or nothing; or which of its fields stands in the way. */
export type ReadPromise =
  | { kind: 'read'; promise: PromiseDraft | undefined }
  | { kind: 'refused'; field: 'what' | 'due' };

/** Reads a typed promise with its date in plain language. */
export async function readPromise(
  host: Pick<Host, 'readDue' | 'now'>,
  { text, dueText, direction }: PromiseInput,
): Promise<ReadPromise> {
  const resolved = await resolveDue(host, { text, dueText });
  if (resolved.kind === 'no-text') return { kind: 'refused', field: 'what' };
  if (isBlocked(resolved)) return { kind: 'refused', field: 'due' };
  const time = timeOf(resolved);
  return { kind: 'read', promise: time && { text: cleanLine(text), direction, ...time } };
}
