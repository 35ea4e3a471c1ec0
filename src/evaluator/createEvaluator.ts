import type { Catalogue } from '../catalogue';
import type { MarketKey } from '../fields';
import type { Rulebook } from '../rulebook';
import { compileProgram, type Program } from './program/program';
import { Runner, SLICE } from './program/run';
import type { StatusLine, Verdict } from './types';
import { createVerdict } from './verdict/createVerdict';
import { RowStand } from './verdict/rowStand';
import { RowStatus } from './verdict/rowStatus';

export interface EvaluatorOptions {
  /** ISO date: which rules hold, and which certificates are still valid. */
  readonly asOf: string;
  /**
   * The markets to judge for; all of the vocabulary if absent. They are also the target markets of
   * rows that name none.
   */
  readonly markets?: readonly MarketKey[];
}

/** Rows done so far, and rows in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A rulebook compiled for a date; judges any number of catalogues. */
export interface Evaluator {
  /** Judges every row in one go. */
  evaluate(catalogue: Catalogue): Verdict;
  /**
   * Judges every row in slices, so that the caller can show progress, let others work, or stop. The
   * first slices are smaller, and compile what is left to compile: none holds a page for long.
   * Between two slices other catalogues may be judged.
   */
  steps(catalogue: Catalogue, sliceRows?: number): Generator<Progress, Verdict>;
  /**
   * The status of a catalogue's first row, as if it were alone: what `evaluate` says of it in a
   * catalogue of that row, in a fraction of the time. For formulas, which ask row by row.
   */
  status(catalogue: Catalogue): StatusLine;
}

/**
 * Compiles a rulebook that has passed its checks.
 *
 * @throws RangeError if the book has no model for the date; `modelAt` tells beforehand.
 */
export function createEvaluator(book: Rulebook, { asOf, markets }: EvaluatorOptions): Evaluator {
  const program = compileProgram(book, asOf, markets);
  if (program === undefined) throw new RangeError(`no model is in force on ${asOf}`);
  const runner = new Runner(program);
  const stand = new RowStand(program);
  const steps: Evaluator['steps'] = (catalogue, sliceRows = SLICE) =>
    judge(program, runner, stand, catalogue, sliceRows);
  let statuses: RowStatus | undefined;
  return {
    steps,
    evaluate: (catalogue) => drain(steps(catalogue, Infinity)),
    status: (catalogue) => (statuses ??= new RowStatus(program)).of(catalogue),
  };
}

function* judge(
  program: Program,
  runner: Runner,
  stand: RowStand,
  catalogue: Catalogue,
  slice: number,
): Generator<Progress, Verdict> {
  const run = runner.run(catalogue, slice);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) return createVerdict(program, stand, catalogue, step.value);
    yield { done: step.value, total: catalogue.size };
  }
}

function drain<T>(steps: Generator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
