import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../utils/model/reply.ts';

/** How far a work in steps is. `problem`: why it stands, when a step failed. */
export type Progress = {
  done: number;
  total: number;
  state: 'going' | 'stopping' | 'stopped' | 'failed' | 'done';
  problem?: Problem;
};

/** How much is done after a step, or why the step was not done. */
export type StepResult = { done: number } | { problem: Problem };

/** A long work in small steps, one after the other. */
export type Steps = {
  progress: ReadonlySignal<Progress>;
  /** Begins, or goes on where it stopped; does nothing while it goes on already. */
  goOn(): Promise<void>;
  /** Stops after the step that is under way. */
  stop(): void;
};

/** True while a step is under way. */
export function isGoing({ state }: Progress): boolean {
  return state === 'going' || state === 'stopping';
}

/**
 * Makes a work that has not begun. A step is told how much is done, and must not reject; one that fails is done again
 * when the work goes on.
 */
export function createSteps(total: number, step: (done: number) => Promise<StepResult>): Steps {
  const progress = signal<Progress>({ done: 0, total, state: 'stopped' });
  const set = (state: Progress['state'], done = progress.value.done) => {
    progress.value = { done, total, state };
  };
  const stateNow = () => progress.value.state;
  const run = async () => {
    while (stateNow() === 'going') {
      const result = await step(progress.value.done);
      if ('problem' in result) {
        progress.value = { ...progress.value, state: 'failed', problem: result.problem };
        return;
      }
      if (result.done >= total) set('done', total);
      else set(stateNow() === 'stopping' ? 'stopped' : 'going', result.done);
    }
  };
  return {
    progress,
    async goOn() {
      const state = stateNow();
      if (state === 'going' || state === 'done') return;
      set('going');
      // Who stops and goes on within one step has never stopped.
      if (state !== 'stopping') await run();
    },
    stop() {
      if (stateNow() === 'going') set('stopping');
    },
  };
}
