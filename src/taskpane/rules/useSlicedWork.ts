import { useEffect, useRef, useState, type DependencyList } from 'react';
import type { Progress } from '../../evaluator';
import { whileWanted } from '../model/whileWanted';

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
  const steps = stepsOf();
  if (!steps) return;
  const found = await whileWanted(steps, signal, ({ done, total }) => {
    tell({ state: 'working', done, total });
  });
  if (found !== undefined) tell({ state: 'done', value: found.value });
}
