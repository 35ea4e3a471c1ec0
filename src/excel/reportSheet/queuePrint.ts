import type { SheetDescription } from '../../report';
import { rangeAt, type Place } from '../marks/place';

/** In points. */
const SIDE = 28;
const FOOT = 40;

/** Queues how the report is printed: A4 across, as wide as the page, its lists with their header on each. */
export function queuePrint(
  sheet: Excel.Worksheet,
  { print, columns }: Pick<SheetDescription, 'print' | 'columns'>,
): void {
  const rowAt = (row: number): Place => ({ row, column: 0, rows: 1, columns: 1 });
  const layout = sheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.leftMargin = SIDE;
  layout.rightMargin = SIDE;
  layout.topMargin = SIDE;
  layout.bottomMargin = FOOT;
  layout.footerMargin = FOOT / 2;
  layout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  layout.setPrintArea(rangeAt(sheet, { row: 0, column: 0, rows: print.rows, columns }));
  if (print.titleRow !== undefined)
    layout.setPrintTitleRows(rangeAt(sheet, rowAt(print.titleRow)).getEntireRow());
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(rangeAt(sheet, rowAt(row)));
}
