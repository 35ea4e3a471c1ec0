import type { Arguments } from '../../engine/Arguments';
import type { Chart, ChartSpec, Sheet, SheetPlace } from '../../model';
import { endColumn, endRow } from '../../model/box';
import type { Json } from '../../protocol/types';
import { collectionType } from '../define/collection';
import {
  action,
  excelType,
  leadsTo,
  method,
  readOnly,
  readWrite,
  type Scalar,
} from '../define/excelType';
import { asFlag, asNumber, asOneOf, asText, given } from '../define/values';
import { boxArgument, placeInSheet } from '../range/rangeArgument';
import {
  CHART,
  CHART_AXES,
  CHART_DATA_LABELS,
  CHART_LEGEND,
  CHART_SERIES_LIST,
  CHART_TITLE,
  CHARTS,
  RANGE,
  WORKSHEET,
  type ChartOf,
} from '../tokens';
import { Region } from '../region/Region';
import { changeChart, chartOf, extra, property } from './chartOf';

type Measure = 'left' | 'top' | 'width' | 'height';

function measure(key: Measure): Scalar<ChartOf> {
  return readWrite(
    '1.1',
    (target) => chartOf(target)[key],
    (target, value) => {
      changeChart(target, { [key]: asNumber(value) });
    },
  );
}

/** Where and how large a chart is that lies over the cells from the first to the last. */
function cover(target: ChartOf, args: Arguments): void {
  const { sheet } = target;
  const first = boxArgument(args, 0, sheet);
  const last =
    args.raw(1) === undefined || args.raw(1) === null ? first : boxArgument(args, 1, sheet);
  const box = {
    ...first,
    rows: endRow(last) - first.row,
    columns: endColumn(last) - first.column,
  };
  changeChart(target, sheet.lines.geometry(Region.of(sheet, box).box));
}

function sourceOf(args: Arguments, index: number, sheet: Sheet): SheetPlace {
  return placeInSheet(args, index, sheet);
}

function seriesBy(args: Arguments, index: number): NonNullable<ChartSpec['seriesBy']> {
  const read = (value: Json) => asOneOf(value, ['Auto', 'Columns', 'Rows'] as const);
  return given(args.value(index), read, 'Auto');
}

/** `Excel.Chart`. */
export const chartType = excelType<ChartOf>(CHART, {
  since: '1.1',
  key: { name: 'Id', read: ({ id }) => id },
  scalars: {
    Id: readOnly('1.7', ({ id }) => id),
    Name: property('name', asText),
    ChartType: { ...property('type', asText), since: '1.7' },
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
    Style: extra('1.8', () => 'style', 2),
    PlotBy: readOnly('1.8', (target) => (chartOf(target).seriesBy === 'Rows' ? 'Rows' : 'Columns')),
  },
  nav: {
    Title: leadsTo('1.1', (target) => CHART_TITLE.of(target)),
    Legend: leadsTo('1.1', (target) => CHART_LEGEND.of(target)),
    DataLabels: leadsTo('1.1', (target) => CHART_DATA_LABELS.of(target)),
    Axes: leadsTo('1.1', (target) => CHART_AXES.of(target)),
    Series: leadsTo('1.1', (target) => CHART_SERIES_LIST.of(target)),
    Worksheet: leadsTo('1.2', ({ sheet }) => WORKSHEET.of(sheet)),
  },
  call: {
    Delete: action('1.1', (target) => {
      target.sheet.charts.delete(chartOf(target));
    }),
    SetPosition: action('1.1', cover),
    SetData: action('1.1', (target, args) => {
      const sourcePlace = sourceOf(args, 0, target.sheet);
      changeChart(target, { sourcePlace, seriesBy: seriesBy(args, 1) });
    }),
    Activate: action('1.9', (target) => {
      chartOf(target);
      target.sheet.activate();
    }),
  },
});

/** `Excel.ChartLegend`. */
export const chartLegendType = excelType<ChartOf>(CHART_LEGEND, {
  since: '1.1',
  scalars: {
    Visible: property('legendVisible', asFlag),
    Position: property('legendPosition', asText),
    Overlay: extra('1.1', () => 'legend.overlay', false),
  },
});

/** `Excel.ChartDataLabels`. */
export const chartDataLabelsType = excelType<ChartOf>(CHART_DATA_LABELS, {
  since: '1.1',
  scalars: {
    Position: extra('1.1', () => 'dataLabels.position', 'OutsideEnd'),
    ShowValue: extra('1.1', () => 'dataLabels.showValue', false),
    ShowSeriesName: extra('1.1', () => 'dataLabels.showSeriesName', false),
    ShowCategoryName: extra('1.1', () => 'dataLabels.showCategoryName', false),
    ShowPercentage: extra('1.1', () => 'dataLabels.showPercentage', false),
    ShowLegendKey: extra('1.1', () => 'dataLabels.showLegendKey', false),
    NumberFormat: extra('1.8', () => 'dataLabels.numberFormat', 'General'),
  },
});

function chartsOf(sheet: Sheet): ChartOf[] {
  return sheet.charts.list.map(({ id }) => ({ sheet, id }));
}

function named(sheet: Sheet, key: string | number): ChartOf | undefined {
  const wanted = String(key).toLowerCase();
  const isWanted = (chart: Chart) => chart.name.toLowerCase() === wanted || chart.id === key;
  const found = sheet.charts.list.find(isWanted);
  return found && { sheet, id: found.id };
}

/** `Excel.ChartCollection`. */
export const chartsType = collectionType<Sheet, ChartOf>(CHARTS, {
  since: '1.1',
  countSince: '1.4',
  orNullSince: '1.4',
  itemAtSince: '1.1',
  hasCount: true,
  item: CHART,
  list: chartsOf,
  find: named,
  call: {
    Add: method('1.1', (sheet, args) => {
      args.object(1, RANGE);
      const { id } = sheet.charts.add({
        type: asText(args.value(0)),
        source: sourceOf(args, 1, sheet),
        seriesBy: seriesBy(args, 2),
      });
      return CHART.of({ sheet, id });
    }),
    _GetItem: method('1.1', (sheet, args) => {
      const found = named(sheet, args.text(0));
      return found ? CHART.of(found) : null;
    }),
  },
});
