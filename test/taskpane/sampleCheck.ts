import { buildCatalogue, findHeader, layoutOf, type Grid } from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import type { CheckResult } from '../../src/excel/check/types';
import type { FieldKey } from '../../src/fields';
import { hashRulebook, loadDefault } from '../../src/rulebook';
import { sampleGrid } from '../support/sampleSheet';

export const AS_OF = '2026-11-23';

/** What a check of a sheet tells, without Excel. */
export function checkOf(grid: Grid, asOf = AS_OF, book = loadDefault()): CheckResult {
  const header = findHeader(grid);
  if (header.kind !== 'found') throw new Error('no header');
  const layout = layoutOf(header, { grid }, { sheet: 'Products', rowOffset: 0, columnOffset: 0 });
  const catalogue = buildCatalogue(grid, layout);
  return {
    data: {
      sheetId: '{1}',
      name: 'Products',
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
    verdict: createEvaluator(book, { asOf }).evaluate(catalogue),
    rulebook: book,
    rulebookHash: hashRulebook(book),
    asOf,
    seconds: 1.25,
    warnings: [],
  };
}

export function sampleCheck(rows: number, fields?: readonly FieldKey[]): CheckResult {
  const grid = sampleGrid({ rows, language: 'zh', asOf: AS_OF, ...(fields && { fields }) });
  return checkOf(grid);
}

/** The same, with numbers of third-party tools for the assumed ones. */
export function thirdPartyCheck(rows: number): CheckResult {
  const book = loadDefault();
  const rules = book.rules.map((rule) =>
    rule.basis === 'assumed' ? { ...rule, basis: 'thirdParty' as const } : rule,
  );
  return checkOf(sampleGrid({ rows, language: 'zh', asOf: AS_OF }), AS_OF, { ...book, rules });
}

/** Work in slices, all at once. */
export function finish<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
