import {
  buildCatalogue,
  findHeader,
  layoutOf,
  type Grid,
  type Layout,
} from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import { loadDefault } from '../../../src/rulebook';
import { AS_OF } from '../rules/sixtyRules';

/** Where the products of a generated sheet are. */
export function layoutFor(grid: Grid): Layout {
  const found = findHeader(grid);
  if (found.kind !== 'found') throw new Error('the header of the generated sheet was not found');
  return layoutOf(found, { grid });
}

/** Everything from raw cells to the verdict by the default book; nothing is left over from earlier sheets but what comes of the book alone. */
export function judgeGrid(grid: Grid): Verdict {
  const evaluator = createEvaluator(loadDefault(), { asOf: AS_OF });
  return evaluator.evaluate(buildCatalogue(grid, layoutFor(grid)));
}

/** Pools and premium of every row as one text, to compare verdicts by. */
export function linesOf(verdict: Verdict): string[] {
  return Array.from({ length: verdict.size }, (_, row) => {
    const pools = verdict.pools.map((_, pool) => verdict.pool(row, pool));
    return [verdict.premium(row), ...pools, ...verdict.broken(row)].join(' ');
  });
}
