import type { Catalogue } from '../catalogue';
import type { MarketKey } from '../fields';
import type { Rulebook } from '../rulebook';
import { mapProgress } from '../base/mapProgress';
import { runToEnd } from '../base/runToEnd';
import { compileInSteps, type Program } from './program/program';
import { Runner, SLICE } from './program/run';
import type { StatusLine, Verdict } from './types';
import { createVerdict } from './verdict/createVerdict';
import { RowCursor } from './verdict/rowCursor';
import { RowStatus } from './verdict/rowStatus';
import { summarise } from './verdict/summarise';

export interface EvaluatorOptions {
  /** ISO date for which rules and certificates are judged. */
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
   * Judges every row in slices, between which the caller can show progress, let others work, stop, or
   * judge another catalogue. The first slices are smaller, since they also compile: none holds a page for
   * long.
   */
  steps(catalogue: Catalogue, sliceRows?: number): Generator<Progress, Verdict>;
  /**
   * The status of a catalogue's first row, judged alone: as `evaluate` of a one-row catalogue, in a
   * fraction of the time. For formulas, which ask row by row.
   */
  status(catalogue: Catalogue): StatusLine;
}

/**
 * Compiles a rulebook that has passed its checks.
 *
 * @throws RangeError if the book has no model for the date (see `modelAt`).
 */
export function createEvaluator(book: Rulebook, options: EvaluatorOptions): Evaluator {
  return runToEnd(createEvaluatorInSteps(book, options));
}

/**
 * The same, yielding between the parts of the book: in one go it takes up to a tenth of a second.
 *
 * @throws RangeError if the book has no model for the date.
 */
export function* createEvaluatorInSteps(
  book: Rulebook,
  { asOf, markets }: EvaluatorOptions,
): Generator<void, Evaluator> {
  const program = yield* compileInSteps(book, asOf, markets);
  if (program === undefined) throw new RangeError(`no model is in force on ${asOf}`);
  yield;
  const runner = new Runner(program);
  const cursor = new RowCursor(program);
  const steps: Evaluator['steps'] = (catalogue, sliceRows = SLICE) =>
    judge(program, runner, cursor, catalogue, sliceRows);
  let statuses: RowStatus | undefined;
  return {
    steps,
    evaluate: (catalogue) => runToEnd(steps(catalogue, Infinity)),
    status: (catalogue) => (statuses ??= new RowStatus(program)).of(catalogue),
  };
}

function* judge(
  program: Program,
  runner: Runner,
  cursor: RowCursor,
  catalogue: Catalogue,
  slice: number,
): Generator<Progress, Verdict> {
  const progress = (done: number): Progress => ({ done, total: catalogue.size });
  const results = yield* mapProgress(runner.run(catalogue, slice), progress);
  // In one go the totals are made on demand.
  if (slice === Infinity) return createVerdict(program, cursor, catalogue, results);
  const summing = summarise(program, catalogue, results);
  const summary = yield* mapProgress(summing, () => progress(catalogue.size));
  return createVerdict(program, cursor, catalogue, results, summary);
}
