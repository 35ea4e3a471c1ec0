import { runToEnd } from '../../../src/base/runToEnd';
import { evaluatorInSteps } from '../../../src/excel/check';
import { chunksInSteps } from '../../../src/excel/gateway';
import { reportSheetInSteps } from '../../../src/report/sheet';
import { applyOwnRulebook, loadDefault, type Rulebook } from '../../../src/rulebook';
import { findFixes, sortFixes } from '../../../src/taskpane/model/fixes';
import {
  filterProblems,
  groupProblems,
  ignoringOf,
  indexProblems,
} from '../../../src/taskpane/model/problems';
import { compareDates } from '../../../src/taskpane/model/rules/compareDates';
import { thresholdEffect } from '../../../src/taskpane/model/thresholds/thresholdEffect';
import { AS_OF, sampleCheck } from '../sampleCheck';

/** Work of the pane that comes in slices, and how many rows or other things it does at most in one. */
export interface Work {
  readonly name: string;
  readonly size: number;
  readonly most: number;
  /** What it finds, as plain data. */
  readonly begin: () => Generator<unknown, unknown>;
}

const ROWS = 1_100;
const check = sampleCheck(ROWS);
const { catalogue, verdict, rulebook } = check;
const index = runToEnd(indexProblems(verdict));
const ignoring = ignoringOf([], catalogue);
const all = Int32Array.from({ length: index.size }, (_, number) => number);
const fixes = runToEnd(findFixes(catalogue));

function strictBook(): Rulebook {
  const rules = { 'content.quality': { threshold: { default: 1 } }, image_gallery: { off: true } };
  const result = applyOwnRulebook(loadDefault(), { id: 'own', rules });
  if (!result.ok) throw new Error('the own rules are faulty');
  return result.rulebook;
}

const strict = strictBook();
/** Each book that is compiled is a new one. */
let compiled = 0;

const lines = catalogue.columns.title!.values.map((title) => [title, '优品']);

function* moved(steps: ReturnType<typeof thresholdEffect>): Generator<unknown, unknown> {
  const { gains, losses, others, pools, findings } = yield* steps;
  return {
    pools,
    findings,
    moves: [gains, losses, others].map((each) => each.map((c) => c.index)),
  };
}

function* compared(steps: ReturnType<typeof compareDates>): Generator<unknown, unknown> {
  const { gains, losses, others } = yield* steps;
  return [gains, losses, others].map((each) => each.map((c) => c.index));
}

function* judged(book: Rulebook): Generator<unknown, unknown> {
  const evaluator = yield* evaluatorInSteps(book, AS_OF);
  return evaluator.evaluate(catalogue).summary;
}

export const WORKS: readonly Work[] = [
  { name: 'list the problems', size: ROWS, most: 20, begin: () => indexProblems(verdict) },
  { name: 'find mends', size: ROWS, most: 50, begin: () => findFixes(catalogue) },
  {
    name: 'sort mends',
    size: 100 * fixes.length,
    most: 2_000,
    begin: () => sortFixes(Array.from({ length: 100 }, () => fixes).flat()),
  },
  {
    name: 'search the problems',
    size: index.size,
    most: 1_000,
    begin: () => filterProblems({ index, catalogue, ignoring, filter: { text: 'led' } }),
  },
  {
    name: 'group the problems by row',
    size: ROWS,
    most: 1_000,
    begin: () => groupProblems(index, all, { groupBy: 'row', sort: 'moves', catalogue }),
  },
  {
    name: 'group the problems by rule',
    size: 50 * all.length,
    most: 20_000,
    begin: () =>
      groupProblems(index, Int32Array.from(Array.from({ length: 50 }, () => [...all]).flat()), {
        groupBy: 'rule',
        sort: 'moves',
        catalogue,
      }),
  },
  {
    name: 'compare two models',
    size: 2 * ROWS,
    most: 1_024,
    begin: () =>
      compared(
        compareDates(catalogue, { from: '2023-10-09', to: '2023-10-10' }, { book: rulebook }),
      ),
  },
  {
    name: 'try a threshold',
    size: ROWS,
    most: 1_024,
    begin: () => moved(thresholdEffect(strict, check)),
  },
  {
    name: 'compile a book',
    size: rulebook.rules.length,
    most: 25,
    begin: () => judged({ ...rulebook, version: `unknown ${++compiled}` }),
  },
  {
    name: 'describe the report',
    size: ROWS,
    most: 200,
    begin: () =>
      reportSheetInSteps({
        catalogue,
        verdict,
        rulebook: { id: 'default', version: '1', hash: '0' },
        lang: 'zh',
        run: { sheet: 'A', seconds: 1 },
      }),
  },
  {
    name: 'split lines into messages',
    size: ROWS,
    most: 250,
    begin: () => chunksInSteps(lines, 10_000),
  },
];
