import { itemNotFound } from '../../engine/HostError';
import type { ChartSeries } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readOnly, readWrite } from '../define/excelType';
import { asText } from '../define/values';
import { formulaOf } from '../region/address';
import {
  CHART_FILL,
  CHART_SERIES,
  CHART_SERIES_FORMAT,
  CHART_SERIES_LIST,
  RANGE,
  type ChartOf,
  type SeriesOf,
} from '../tokens';
import { changeChart, chartOf, extra } from './chartOf';

function seriesOf(target: SeriesOf): ChartSeries {
  const found = chartOf(target).series[target.index];
  if (!found) throw itemNotFound();
  return found;
}

function changeSeries(target: SeriesOf, patch: Partial<ChartSeries>): void {
  seriesOf(target);
  const series = chartOf(target).series.map((one, index) =>
    index === target.index ? { ...one, ...patch } : one,
  );
  changeChart(target, { series });
}

const own = (name: string) => (target: SeriesOf) => `series${target.index}.${name}`;

/** `Excel.ChartSeries`. */
export const chartSeriesType = excelType<SeriesOf>(CHART_SERIES, {
  since: '1.1',
  scalars: {
    Name: readWrite(
      '1.1',
      (target) => seriesOf(target).name,
      (target, value) => {
        changeSeries(target, { name: asText(value) });
      },
    ),
    HasDataLabels: extra('1.7', own('hasDataLabels'), false),
    GapWidth: extra('1.7', own('gapWidth'), 150),
    DoughnutHoleSize: extra('1.7', own('doughnutHoleSize'), 75),
    ChartType: readOnly('1.7', (target) => chartOf(target).type),
  },
  nav: { Format: leadsTo('1.1', (target) => CHART_SERIES_FORMAT.of(target)) },
  call: {
    SetValues: action('1.7', (target, args) => {
      const { sheet, box } = args.object(0, RANGE);
      changeSeries(target, { values: formulaOf(sheet, box) });
    }),
    SetXAxisValues: action('1.7', (target, args) => {
      const { sheet, box } = args.object(0, RANGE);
      changeSeries(target, { categories: formulaOf(sheet, box) });
    }),
    Delete: action('1.7', (target) => {
      seriesOf(target);
      const series = chartOf(target).series.filter((_, index) => index !== target.index);
      changeChart(target, { series });
    }),
  },
});

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatType = excelType<SeriesOf>(CHART_SERIES_FORMAT, {
  since: '1.1',
  nav: { Fill: leadsTo('1.1', (target) => CHART_FILL.of(target)) },
});

/** `Excel.ChartFill` of a series. */
export const chartFillType = excelType<SeriesOf>(CHART_FILL, {
  since: '1.1',
  call: {
    SetSolidColor: action('1.1', (target, args) => {
      changeSeries(target, { color: args.text(0) });
    }),
    Clear: action('1.1', (target) => {
      changeSeries(target, { color: '' });
    }),
  },
});

function listOf(target: ChartOf): SeriesOf[] {
  return chartOf(target).series.map((_, index) => ({ ...target, index }));
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesListType = collectionType<ChartOf, SeriesOf>(CHART_SERIES_LIST, {
  since: '1.1',
  countSince: '1.4',
  itemAtSince: '1.1',
  hasCount: true,
  item: CHART_SERIES,
  list: listOf,
  call: {
    Add: method('1.7', (target, args) => {
      const { series } = chartOf(target);
      const name = args.optionalText(0) ?? `Series${series.length + 1}`;
      changeChart(target, { series: [...series, { name, values: '', categories: '' }] });
      return CHART_SERIES.of({ ...target, index: series.length });
    }),
  },
});
