import {
  type Box,
  type ChartSeries,
  parseBox,
  type Sheet,
  type SheetPlace,
  splitSheetName,
} from '../../../host/model';
import { around } from '../../../host/model/box';
import type { ChartData } from '../BookPiece';
import { unlessRefused } from './unlessRefused';

/** Adds charts whose series' ranges the workbook has. */
export function fillCharts(sheet: Sheet, charts: readonly ChartData[]): void {
  for (const chart of charts)
    unlessRefused(() => {
      addChart(sheet, chart);
    });
}

function addChart(sheet: Sheet, data: ChartData): void {
  const source = sourceOf(sheet, data);
  if (!source) return;
  const chart = sheet.charts.add({ type: data.type, source, seriesBy: 'Columns' });
  const { name, title, legendPosition, series, left, top, width, height } = data;
  sheet.charts.update(chart, {
    ...(name === '' ? {} : { name }),
    title,
    titleVisible: title !== '',
    legendVisible: legendPosition !== '',
    ...(legendPosition === '' ? {} : { legendPosition }),
    extras: {
      ...(data.reversed && { 'categoryAxis.reversePlotOrder': true }),
      ...(data.least !== undefined && { 'valueAxis.minimum': data.least }),
    },
    series,
    left,
    top,
    width,
    height,
  });
}

/** The smallest range around all series with their names, if it is on one sheet. */
function sourceOf(sheet: Sheet, { series }: ChartData): SheetPlace | undefined {
  let whole: SheetPlace | undefined;
  for (const formula of series.flatMap(({ values, categories }) => [values, categories])) {
    if (formula === '') continue;
    const place = placeOf(sheet, formula);
    if (!place || (whole && whole.sheet !== place.sheet)) return undefined;
    whole = { sheet: place.sheet, box: around(whole?.box, place.box) };
  }
  const named = series.length > 0 && series.every((one) => isNamedAbove(sheet, one));
  return whole && named ? { ...whole, box: withRowAbove(whole.box) } : whole;
}

function placeOf(sheet: Sheet, formula: string): SheetPlace | undefined {
  const { sheetName, rest } = splitSheetName(formula.slice(1));
  const box = parseBox(rest);
  const home = sheetName === undefined ? sheet : sheet.workbook.sheet(sheetName);
  return box && home && { sheet: home, box };
}

/** Whether a series is named by the cell above its values. */
function isNamedAbove(sheet: Sheet, { name, values }: ChartSeries): boolean {
  const place = placeOf(sheet, values);
  if (!place || place.box.row === 0) return false;
  return place.sheet.store.value(place.box.row - 1, place.box.column) === name;
}

function withRowAbove(box: Box): Box {
  return { ...box, row: box.row - 1, rows: box.rows + 1 };
}
