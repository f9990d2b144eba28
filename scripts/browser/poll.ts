import { setTimeout as wait } from 'node:timers/promises';

const INTERVAL = 25;

/** Asks again and again until the answer is not undefined; undefined when `patience` milliseconds are over. */
export async function poll<Answer>(
  ask: () => Promise<Answer | undefined>,
  patience: number,
): Promise<Answer | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await wait(INTERVAL);
  }
}
