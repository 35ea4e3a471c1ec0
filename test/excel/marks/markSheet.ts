import { checkSheet, type CheckOptions } from '../../../src/excel/check';
import {
  ownColumns,
  writeMarks,
  type MarkOptions,
  type MarkOutcome,
} from '../../../src/excel/marks';
import { loadDefault } from '../../../src/rulebook';

export const AS_OF = '2026-11-23';
const book = loadDefault();

/** Checks the active sheet and marks it, as the ribbon's button does. */
export async function markSheet(
  check: Partial<CheckOptions> = {},
  mark: Partial<MarkOptions> = {},
): Promise<MarkOutcome> {
  const checked = await checkSheet({
    target: { kind: 'activeSheet' },
    book,
    asOf: AS_OF,
    ownColumns,
    ...check,
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  return writeMarks({ check: checked.value, lang: 'zh', ...mark });
}
