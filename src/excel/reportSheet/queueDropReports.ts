import type { FoundReports } from './findReports';
import { REPORT_NAMES } from '../gateway/reportNames';

/**
 * Queues that report and plan go, with what broken-off runs have left of others. Since a workbook needs a
 * sheet that can be seen, another one is shown, or made, where there is no other.
 */
export function queueDropReports(
  context: Excel.RequestContext,
  { sheets, written, owned, staged }: Omit<FoundReports, 'document'>,
): void {
  const ours = [...Object.values(written), ...owned.values(), ...staged];
  const going = sheets.filter((sheet) => ours.includes(sheet));
  const others = sheets.filter((sheet) => !going.includes(sheet));
  if (going.length > 0 && !others.some(({ isVisible }) => isVisible)) {
    const { worksheets } = context.workbook;
    const shown = others[0]?.worksheet ?? worksheets.add();
    shown.visibility = Excel.SheetVisibility.visible;
  }
  for (const { worksheet, isVisible } of going) {
    // A very hidden sheet can't be deleted.
    if (!isVisible) worksheet.visibility = Excel.SheetVisibility.hidden;
    worksheet.delete();
  }
  for (const { worksheet, names } of others) {
    for (const name of names) worksheet.names.getItem(REPORT_NAMES[name]).delete();
  }
}
