import { checkSheet, type CheckResult } from '../../../src/excel/check';
import { ownColumns } from '../../../src/excel/marks';
import { writeReport, type ReportOptions } from '../../../src/excel/reportSheet';
import { loadDefault } from '../../../src/rulebook';

const book = loadDefault();

/** Checks the active sheet. */
export async function checked(): Promise<CheckResult> {
  const result = await checkSheet({
    target: { kind: 'activeSheet' },
    book,
    asOf: '2026-11-23',
    ownColumns,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Writes the report of a check. */
export const report = (
  check: CheckResult,
  more: Partial<ReportOptions> = {},
): ReturnType<typeof writeReport> => writeReport({ check, lang: 'zh', show: false, ...more });
