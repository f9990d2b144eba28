import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../host.ts';
import { type ResolvedDue, resolveDue, type TypedPromise } from './resolve-due.ts';

/** What the typed promise comes to, as the user types; undefined while the date is being read. */
export function useResolvedDue(host: Host, typed: TypedPromise): ResolvedDue | undefined {
  const [resolved, setResolved] = useState<ResolvedDue>();
  const { text, dueText } = typed;
  const hasText = text.trim() !== '';
  useEffect(() => {
    let stale = false;
    resolveDue(host, { text: hasText ? 'something' : '', dueText }).then(next => {
      if (!stale) setResolved(next);
    });
    return () => {
      stale = true;
    };
  }, [host, hasText, dueText]);
  return resolved;
}
