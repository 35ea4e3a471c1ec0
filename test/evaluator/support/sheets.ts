import { buildCatalogue, type Catalogue, type RawCell } from '../../../src/catalogue';
import { createEvaluator, type Explanation, type Verdict } from '../../../src/evaluator';
import { FIELD_KEYS, type FieldKey, type MarketKey } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { gridOf, layoutOf } from '../../support/layouts';
import { sampleSheet } from '../../support/sampleSheet';

export const TODAY = '2026-11-23';
export const book = loadDefault();

export type Cells = Partial<Record<FieldKey, RawCell>>;

/** Rows of a sample sheet, cell by cell in the order of the fields. */
export const sampleRows = (rows: number, seed: number): RawCell[][] =>
  sampleSheet({ rows, language: seed % 2 === 0 ? 'zh' : 'en', seed }).rows;

/** A catalogue of rows that have a cell for each of the fields, of all if none are named. */
export const catalogueOf = (
  rows: readonly RawCell[][],
  fields: readonly FieldKey[] = FIELD_KEYS,
): Catalogue => buildCatalogue([[], ...rows], layoutOf(fields));

/** The explanation of one row that is given by the cells that matter. */
export function explainCells(
  cells: Cells,
  asOf = TODAY,
  markets?: readonly MarketKey[],
): Explanation {
  const { grid, layout } = gridOf([{ owner: 'Amy', ...cells }]);
  const evaluator = createEvaluator(book, { asOf, ...(markets && { markets }) });
  return evaluator.evaluate(buildCatalogue(grid, layout)).explain(0);
}

/** What a verdict says of a row without words; checks that need all rows may be left out. */
export function bytesOf(verdict: Verdict, row: number, without: readonly string[] = []): object {
  return {
    premium: verdict.premium(row),
    pools: verdict.pools.map((_, pool) => verdict.pool(row, pool)),
    markets: verdict.markets.map((_, market) => verdict.market(row, market)),
    broken: verdict
      .broken(row)
      .map((check) => verdict.governance[check]!.id)
      .filter((id) => !without.includes(id)),
    easyReturn: verdict.easyReturn(row),
  };
}
