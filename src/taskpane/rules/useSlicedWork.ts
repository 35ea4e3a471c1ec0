import { useEffect, useRef, useState, type DependencyList } from 'react';
import type { Progress } from '../../evaluator';
import { runSlices } from '../../excel/check/runSlices';

/** How far some work is. */
export type Work<T> =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly value: T };

export interface SlicedWork<T> {
  readonly work: Work<T>;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Work in slices that leaves the pane alive, started by hand. What it found is dropped, and what runs
 * is stopped, as soon as one of `inputs` changes or the view is left.
 */
export function useSlicedWork<T>(
  inputs: DependencyList,
  stepsOf: () => Iterator<Progress, T> | undefined,
): SlicedWork<T> {
  const [work, setWork] = useState<Work<T>>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  const halt = (): void => {
    running.current?.abort();
    running.current = undefined;
  };
  useEffect(() => {
    setWork({ state: 'idle' });
    return halt;
  }, inputs);
  const start = (): void => {
    halt();
    const controller = new AbortController();
    running.current = controller;
    setWork({ state: 'working', done: 0, total: 0 });
    void runWork(stepsOf, controller.signal, setWork);
  };
  const stop = (): void => {
    halt();
    setWork({ state: 'stopped' });
  };
  return { work, start, stop };
}

async function runWork<T>(
  stepsOf: () => Iterator<Progress, T> | undefined,
  signal: AbortSignal,
  tell: (work: Work<T>) => void,
): Promise<void> {
  // The pane shows that it has begun before anything heavy is done.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const steps = signal.aborted ? undefined : stepsOf();
  if (!steps) return;
  try {
    const value = await runSlices(
      steps,
      ({ done, total }) => {
        if (!signal.aborted) tell({ state: 'working', done, total });
      },
      signal,
    );
    if (!signal.aborted) tell({ state: 'done', value });
  } catch (error) {
    // A run that is no longer wanted ends with a refusal, of which nobody need hear.
    if (!signal.aborted) throw error;
  }
}
