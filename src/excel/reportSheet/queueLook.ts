import { sheetStyles, type Scheme, type SheetDescription, type SheetStyle } from '../../report';
import { pointsOf } from '../marks/columnPoints';
import { rangeAt, type Place } from '../marks/place';
import { areaAddresses } from './areaAddresses';
import { styleAreas } from './styleAreas';

function queueStyle(ranges: Excel.RangeAreas, style: SheetStyle): void {
  const { font, fill } = ranges.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline === true) font.underline = Excel.RangeUnderlineStyle.single;
  if (style.size !== undefined) font.size = style.size;
  if (style.font !== undefined) font.color = style.font;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.wrap !== undefined) ranges.format.wrapText = style.wrap;
  if (style.indent !== undefined) ranges.format.indentLevel = style.indent;
  if (style.align === 'right') ranges.format.horizontalAlignment = Excel.HorizontalAlignment.right;
}

function queueNumberFormat(sheet: Excel.Worksheet, area: Place, format: string): void {
  const line = new Array<string>(area.columns).fill(format);
  rangeAt(sheet, area).numberFormat = new Array<string[]>(area.rows).fill(line);
}

/** Queues how the report looks: widths, styles, number formats, heights, the rows that stay in view. */
export function queueLook(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  scheme: Scheme | undefined,
): void {
  description.columnWidths.forEach((width, column) => {
    const cell = rangeAt(sheet, { row: 0, column, rows: 1, columns: 1 });
    cell.format.columnWidth = pointsOf(width);
  });
  const { rows, columns } = description;
  const { format } = rangeAt(sheet, { row: 0, column: 0, rows, columns });
  format.verticalAlignment = Excel.VerticalAlignment.top;
  const styles = sheetStyles(scheme);
  for (const [name, areas] of styleAreas(description)) {
    const style = styles[name];
    for (const address of areaAddresses(areas)) queueStyle(sheet.getRanges(address), style);
    // Several areas at once have no number format in Excel's interface.
    const { numberFormat } = style;
    if (numberFormat === undefined) continue;
    for (const area of areas) queueNumberFormat(sheet, area, numberFormat);
  }
  // Last: Excel fits rows to the widths and letters that they have at that moment.
  format.autofitRows();
  sheet.freezePanes.freezeRows(description.freezeRows);
}
