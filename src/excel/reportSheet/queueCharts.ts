import { sheetRange, type BlockRange, type SheetChart, type SheetDescription } from '../../report';
import { rangeAt, type Place } from '../marks/place';

/** The smallest place around some others. */
function around(places: readonly Place[]): Place {
  const row = Math.min(...places.map((place) => place.row));
  const column = Math.min(...places.map((place) => place.column));
  const end = Math.max(...places.map((place) => place.row + place.rows));
  const right = Math.max(...places.map((place) => place.column + place.columns));
  return { row, column, rows: end - row, columns: right - column };
}

/** Names of Excel for the kinds of charts. */
const TYPES = {
  stackedBar: 'BarStacked',
  bar: 'BarClustered',
  columns: 'ColumnClustered',
} as const;

/** Queues one chart over the table that has its names, categories and values. */
function queueChart(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  { kind, title, categories, series, anchor }: SheetChart,
): void {
  const parts: BlockRange[] = [categories, ...series.flatMap(({ name, values }) => [name, values])];
  const places = parts.flatMap((part) => sheetRange(description, part) ?? []);
  if (places.length < parts.length) return;
  const chart = sheet.charts.add(
    TYPES[kind],
    rangeAt(sheet, around(places)),
    Excel.ChartSeriesBy.columns,
  );
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  // Excel draws the first category of bars at the bottom.
  if (kind !== 'columns') chart.axes.categoryAxis.reversePlotOrder = true;
  // By itself an axis may begin at 62, which makes 76 five times 65.
  chart.axes.valueAxis.minimum = 0;
  series.forEach(({ colour }, at) => {
    chart.series.getItemAt(at).format.fill.setSolidColor(colour);
  });
  const { row, column, rows, columns } = anchor;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rows - 1, column + columns - 1),
  );
}

/** Queues the charts; to be done after the cells and the widths. */
export function queueCharts(sheet: Excel.Worksheet, description: SheetDescription): void {
  for (const chart of description.charts) queueChart(sheet, description, chart);
}
