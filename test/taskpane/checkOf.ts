import { buildCatalogue, findHeader, layoutOf } from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import type { CheckResult } from '../../src/excel/check/types';
import type { FieldKey, MarketKey } from '../../src/fields';
import { loadDefault, type Rulebook } from '../../src/rulebook';
import { sampleGrid } from '../support/sampleSheet';

export const AS_OF = '2026-11-23';

export interface CheckSetup {
  readonly book?: Rulebook;
  readonly fields?: readonly FieldKey[];
  readonly asOf?: string;
  readonly markets?: readonly MarketKey[];
}

/** The check of a sample sheet of `rows` products, as a session would have it. */
export function checkOf(rows: number, setup: CheckSetup = {}): CheckResult {
  const { book = loadDefault(), fields, asOf = AS_OF, markets } = setup;
  const grid = sampleGrid({ rows, language: 'zh', ...(fields && { fields }) });
  const header = findHeader(grid);
  if (header.kind !== 'found') throw new Error('the sample has no header');
  const layout = layoutOf(header, { grid }, { sheet: '商品' });
  const catalogue = buildCatalogue(grid, layout);
  const verdict = createEvaluator(book, { asOf, ...(markets && { markets }) }).evaluate(catalogue);
  return {
    data: {
      sheetId: 'sheet-1',
      name: '商品',
      grid,
      firstRow: 0,
      firstColumn: 0,
      merges: [],
      ours: [],
      isProtected: false,
    },
    header,
    layout,
    columns: header.columns,
    dormant: [],
    catalogue,
    verdict,
    rulebook: book,
    rulebookHash: '0123456789abcdef',
    asOf,
    seconds: 0.1,
    warnings: [],
  };
}
