import { excelType, leadsTo } from '../define/excelType';
import {
  CHART_AXES,
  CHART_AXIS,
  CHART_AXIS_TITLE,
  CHART_GRIDLINES,
  type AxisOf,
  type ChartOf,
  type GridlinesOf,
} from '../tokens';
import { extra } from './chartOf';

const own = (name: string) => (target: AxisOf) => `${target.axis}.${name}`;

function toAxis(axis: AxisOf['axis']) {
  return leadsTo<ChartOf>('1.1', (target) => CHART_AXIS.of({ ...target, axis }));
}

function toLines(lines: GridlinesOf['lines']) {
  return leadsTo<AxisOf>('1.1', (target) => CHART_GRIDLINES.of({ ...target, lines }));
}

/** `Excel.ChartAxes`. */
export const chartAxesType = excelType<ChartOf>(CHART_AXES, {
  since: '1.1',
  nav: {
    CategoryAxis: toAxis('categoryAxis'),
    ValueAxis: toAxis('valueAxis'),
    SeriesAxis: toAxis('seriesAxis'),
  },
});

/** `Excel.ChartAxis`: settings are kept; nothing is computed. */
export const chartAxisType = excelType<AxisOf>(CHART_AXIS, {
  since: '1.1',
  scalars: {
    Minimum: extra('1.1', own('minimum'), ''),
    Maximum: extra('1.1', own('maximum'), ''),
    MajorUnit: extra('1.1', own('majorUnit'), ''),
    MinorUnit: extra('1.1', own('minorUnit'), ''),
    Visible: extra('1.7', own('visible'), true),
    ReversePlotOrder: extra('1.7', own('reversePlotOrder'), false),
    TickLabelSpacing: extra('1.7', own('tickLabelSpacing'), 1),
  },
  nav: {
    Title: leadsTo('1.1', (target) => CHART_AXIS_TITLE.of(target)),
    MajorGridlines: toLines('majorGridlines'),
    MinorGridlines: toLines('minorGridlines'),
  },
});

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleType = excelType<AxisOf>(CHART_AXIS_TITLE, {
  since: '1.1',
  scalars: {
    Text: extra('1.1', own('title.text'), ''),
    Visible: extra('1.1', own('title.visible'), false),
  },
});

/** `Excel.ChartGridlines`. */
export const chartGridlinesType = excelType<GridlinesOf>(CHART_GRIDLINES, {
  since: '1.1',
  scalars: {
    Visible: extra('1.1', (target) => `${target.axis}.${target.lines}.visible`, true),
  },
});
