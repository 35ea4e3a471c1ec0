import type { Result } from './types';
import { mayPass } from './untilAnswered';

/** Pauses before Excel calculates again, in milliseconds; after the last one it is left alone. */
const PAUSES_MS = [5_000, 30_000, 120_000];

/**
 * Has formulas calculated again whose question to the workbook failed for a reason that may pass: Excel
 * keeps their errors, since nothing dirties their cells (OfficeDev/office-js#1395).
 */
export class LaterCalculation {
  /** How often each question has failed since it was last answered. */
  private readonly failures = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly calculate: () => unknown) {}

  /** Takes note of how a question ended; `name` tells it from others. Hands the answer on. */
  async after<T>(name: string, answer: Promise<Result<T>>): Promise<Result<T>> {
    const result = await answer;
    if (result.ok) this.failures.delete(name);
    else if (mayPass(result.problem)) this.plan(name);
    return result;
  }

  private plan(name: string): void {
    if (this.timer !== undefined) return;
    const failures = this.failures.get(name) ?? 0;
    const pause = PAUSES_MS[failures];
    if (pause === undefined) return;
    this.failures.set(name, failures + 1);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.calculate();
    }, pause);
  }
}
