import { type Box, parseBox, type Sheet, splitSheetName } from '../../../host/model';
import { around } from '../../../host/model/box';
import type { ChartData } from '../BookPiece';
import { unlessRefused } from './unlessRefused';

/** Adds charts whose ranges the workbook has; series say which ranges these are. */
export function fillCharts(sheet: Sheet, charts: readonly ChartData[]): void {
  for (const chart of charts)
    unlessRefused(() => {
      addChart(sheet, chart);
    });
}

function addChart(sheet: Sheet, data: ChartData): void {
  const source = sourceOf(sheet, data);
  if (!source) return;
  const chart = sheet.addChart({ type: data.type, source, seriesBy: 'Columns' });
  const { name, title, legendPosition, series, left, top, width, height } = data;
  sheet.updateChart(chart, {
    ...(name === '' ? {} : { name }),
    title,
    titleVisible: title !== '',
    legendVisible: legendPosition !== '',
    ...(legendPosition === '' ? {} : { legendPosition }),
    ...(data.reversed ? { extras: { 'categoryAxis.reversePlotOrder': true } } : {}),
    series,
    left,
    top,
    width,
    height,
  });
}

/** The smallest range around all that the series show, where that is on one sheet. */
function sourceOf(sheet: Sheet, { series }: ChartData): { sheet: Sheet; box: Box } | undefined {
  let home: Sheet | undefined;
  let box: Box | undefined;
  for (const formula of series.flatMap(({ values, categories }) => [values, categories])) {
    if (formula === '') continue;
    const { sheetName, rest } = splitSheetName(formula.slice(1));
    const part = parseBox(rest);
    const place = sheetName === undefined ? sheet : sheet.workbook.sheet(sheetName);
    if (!part || !place || (home && home !== place)) return undefined;
    home = place;
    box = around(box, part);
  }
  return home && box && { sheet: home, box };
}
