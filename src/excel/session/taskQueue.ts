import type { ExcelProblem } from '../../report';
import { problemOf } from '../gateway';
import type { StateStore } from './stateStore';
import type { Done, Task } from './types';

/** What a task has come to, or why it has not. */
export type TaskEnd =
  | ({ readonly ok: true } & Omit<Done, 'task'>)
  | { readonly ok: false; readonly problem: ExcelProblem };

/** A task; it may be stopped by its signal. */
export type Work = (signal: AbortSignal) => Promise<TaskEnd>;

/** One task at a time, in the order in which they were asked for; how each ends is in the state. */
export class TaskQueue {
  private last: Promise<void>;
  private running: AbortController | undefined;

  /** The first task waits for `before`, which must not reject. */
  constructor(
    private readonly store: StateStore,
    before: Promise<void> = Promise.resolve(),
  ) {
    this.last = before;
  }

  run(task: Task, work: Work): Promise<void> {
    this.last = this.last.then(() => this.perform(task, work));
    return this.last;
  }

  /** Stops the running task; those that wait go on. */
  cancel(): void {
    this.running?.abort();
  }

  private async perform(task: Task, work: Work): Promise<void> {
    const controller = new AbortController();
    this.running = controller;
    this.store.update({ progress: { task, done: 0, total: 0 } }, 'problem', 'done');
    const end = await work(controller.signal).catch((error: unknown): TaskEnd => ({
      ok: false,
      problem: problemOf(error),
    }));
    this.running = undefined;
    if (!end.ok) {
      this.store.update({ problem: { task, problem: end.problem } }, 'progress');
      return;
    }
    const { ok: _, ...done } = end;
    this.store.update({ done: { task, ...done } }, 'progress');
  }
}
