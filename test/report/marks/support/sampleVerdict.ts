import { buildCatalogue, type Catalogue, type RawCell } from '../../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../../src/evaluator';
import { FIELD_KEYS, type FieldKey } from '../../../../src/fields';
import { loadDefault, type Rulebook } from '../../../../src/rulebook';
import type { Lang } from '../../../../src/strings';
import { gridOf, layoutOf } from '../../../support/layouts';
import { sampleGrid } from '../../../support/sampleSheet';

export const TODAY = '2026-11-23';
export const BOOK = loadDefault();

export interface Judged {
  readonly catalogue: Catalogue;
  readonly verdict: Verdict;
}

/** The sample sheet, judged; it lies on a sheet whose name must be quoted in an address. */
export function judgedSample(
  rows: number,
  language: Lang,
  fields: readonly FieldKey[] = FIELD_KEYS,
): Judged {
  const layout = { ...layoutOf(fields), sheet: language === 'zh' ? '商品表' : 'My products' };
  return judged(buildCatalogue(sampleGrid({ rows, language, fields }), layout), BOOK, TODAY);
}

/** Rows given by the cells that matter, judged. */
export function judgedCells(
  rows: readonly Partial<Record<FieldKey, RawCell>>[],
  book: Rulebook = BOOK,
): Judged {
  const { grid, layout } = gridOf(rows);
  return judged(buildCatalogue(grid, layout), book, TODAY);
}

function judged(catalogue: Catalogue, book: Rulebook, asOf: string): Judged {
  return { catalogue, verdict: createEvaluator(book, { asOf }).evaluate(catalogue) };
}
