import { literalText } from '../../report';
import { runExcel, syncToRead, type Result } from '../gateway';
import type { CellFix } from './types';

/** How many cells are changed by one message. */
const BATCH = 1_000;

const written = (value: CellFix['after']) =>
  typeof value === 'string' ? literalText(value) : value;

async function applySome(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  fixes: readonly CellFix[],
): Promise<CellFix[]> {
  const cells = fixes.map(({ row, column }) => {
    const cell = sheet.getCell(row, column);
    cell.load('values,formulas');
    return cell;
  });
  await syncToRead(context);
  const applied = fixes.filter((fix, at) => {
    const cell = cells[at]!;
    const [[value]] = cell.values as [[unknown]];
    const [[formula]] = cell.formulas as [[unknown]];
    // A formula is the user's own work; and a value that changed meanwhile is newer than the preview.
    if (value !== fix.before || (typeof formula === 'string' && formula.startsWith('=')))
      return false;
    cell.values = [[written(fix.after)]];
    return true;
  });
  await context.sync();
  return applied;
}

/** Changes the cells that still hold what the preview showed; answers with those. */
export function applyCellFixes(
  sheetId: string,
  fixes: readonly CellFix[],
): Promise<Result<CellFix[]>> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const applied: CellFix[] = [];
      for (let at = 0; at < fixes.length; at += BATCH) {
        applied.push(...(await applySome(context, sheet, fixes.slice(at, at + BATCH))));
      }
      return applied;
    },
    { access: 'write', isOneStep: true },
  );
}
