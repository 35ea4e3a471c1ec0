import type { CheckResult } from '../../../excel/check/types';
import type { CellFix } from '../../../excel/session/types';
import { cellFixes, editedValue } from '../fixes';
import type { FieldChange } from './changedRow';

/** The cells that hold what was tried, as far as they are on the checked sheet and can hold it. */
export function triedFixes(
  check: CheckResult,
  index: number,
  changes: readonly FieldChange[],
): CellFix[] {
  const fixes = changes.flatMap(({ field, value }) => {
    const after = editedValue({ field, value: String(value) });
    const before = check.catalogue.raw(field, index);
    const isOwn = check.layout.columns[field] !== undefined;
    if (after === undefined || !isOwn || String(before) === String(after)) return [];
    return [{ kind: 'tried', index, field, before, after } as const];
  });
  return cellFixes(check, fixes);
}
