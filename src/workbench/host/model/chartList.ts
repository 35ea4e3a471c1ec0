import { sheetAddress } from './address';
import { boxOf } from './box';
import type { Box } from './cellTypes';
import { ModelError } from './modelError';
import type { Chart, ChartPatch, Charts, ChartSeries, ChartSpec, SheetPlace } from './partTypes';
import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';

function formulaOf({ sheet, box }: SheetPlace): string {
  return `=${sheetAddress(sheet.name, box, true)}`;
}

/** Series as Excel finds them: a text in the first row names a series, texts in the first column are categories. */
function seriesOf(place: SheetPlace, seriesBy: Chart['seriesBy']): ChartSeries[] {
  const { sheet, box } = place;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && box.rows < box.columns);
  const values = sheet.values(box);
  const length = byRows ? box.columns : box.rows;
  const count = byRows ? box.rows : box.columns;
  const cell = (line: number, at: number): unknown =>
    byRows ? values[line]![at] : values[at]![line];
  const line = (index: number, from: number): Box =>
    byRows
      ? boxOf(box.row + index, box.column + from, 1, length - from)
      : boxOf(box.row + from, box.column + index, length - from, 1);
  const labelled = count > 1 && length > 1 && typeof cell(0, length - 1) === 'string';
  const first = labelled ? 1 : 0;
  const named = length > 1 && typeof cell(first, 0) === 'string' && cell(first, 0) !== '' ? 1 : 0;
  return Array.from({ length: count - first }, (_, at) => ({
    name: named === 1 ? String(cell(first + at, 0)) : `Series${at + 1}`,
    values: formulaOf({ sheet, box: line(first + at, named) }),
    categories: labelled ? formulaOf({ sheet, box: line(0, named) }) : '',
  }));
}

/** The charts of a sheet. Charts are plain mutable objects, so that holders of one see its changes. */
export class ChartList implements Charts {
  list: readonly Chart[] = [];

  constructor(
    private readonly sheet: MemorySheet,
    private readonly workbook: MemoryWorkbook,
  ) {}

  add(spec: ChartSpec): Chart {
    this.sheet.protection.require('allowEditObjects');
    const seriesBy = spec.seriesBy ?? 'Auto';
    const chart: Chart = {
      id: this.workbook.newId('chart'),
      sheet: this.sheet,
      name: `Chart ${this.list.length + 1}`,
      type: spec.type,
      title: '',
      titleVisible: true,
      legendVisible: true,
      legendPosition: 'Right',
      source: formulaOf(spec.source),
      seriesBy,
      series: seriesOf(spec.source, seriesBy),
      left: 100,
      top: 50,
      width: 360,
      height: 216,
      extras: {},
    };
    this.list = [...this.list, chart];
    return chart;
  }

  update(chart: Chart, { sourcePlace, ...patch }: ChartPatch): void {
    this.need(chart);
    this.sheet.protection.require('allowEditObjects');
    Object.assign(chart, patch);
    if (sourcePlace === undefined) return;
    const seriesBy = patch.seriesBy ?? chart.seriesBy;
    Object.assign(chart, {
      source: formulaOf(sourcePlace),
      series: seriesOf(sourcePlace, seriesBy),
    });
  }

  delete(chart: Chart): void {
    this.need(chart);
    this.sheet.protection.require('allowEditObjects');
    this.list = this.list.filter((other) => other !== chart);
  }

  private need(chart: Chart): void {
    if (!this.list.includes(chart)) throw new ModelError('ItemNotFound', 'There is no such chart.');
  }

  mapFormulas(change: (formula: string) => string): void {
    for (const chart of this.list) {
      const series = chart.series.map((one) => ({
        ...one,
        values: change(one.values),
        categories: change(one.categories),
      }));
      Object.assign(chart, { source: change(chart.source), series });
    }
  }

  describe(): unknown {
    return this.list.map((chart) => ({ ...chart, sheet: this.sheet.name }));
  }
}
