import { itemNotFound } from '../../engine/HostError';
import type { Chart, ChartPatch, Scalar as CellValue } from '../../model';
import type { Json } from '../../protocol/types';
import { invalidArgument } from '../../engine/HostError';
import { readWrite, type Scalar } from '../define/excelType';
import type { Since } from '../../engine/types';
import type { ChartOf } from '../tokens';

/** The chart as it is now; ItemNotFound once it was deleted. */
export function chartOf({ sheet, id }: ChartOf): Chart {
  const found = sheet.charts.list.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes the chart. */
export function changeChart(target: ChartOf, patch: ChartPatch): void {
  target.sheet.charts.update(chartOf(target), patch);
}

type Patchable = 'name' | 'type' | 'title' | 'titleVisible' | 'legendVisible' | 'legendPosition';

/** A property that the model knows under a name. */
export function property(key: Patchable, read: (value: Json) => unknown): Scalar<ChartOf> {
  return readWrite(
    '1.1',
    (target) => chartOf(target)[key],
    (target, value) => {
      changeChart(target, { [key]: read(value) });
    },
  );
}

/** A property that the model keeps by its path (`dataLabels.showValue`), whatever it means. */
export function extra<T extends ChartOf>(
  since: Since,
  path: (target: T) => string,
  initial: CellValue,
): Scalar<T> {
  return readWrite(
    since,
    (target) => chartOf(target).extras[path(target)] ?? initial,
    (target, value) => {
      const { extras } = chartOf(target);
      changeChart(target, { extras: { ...extras, [path(target)]: plainValue(value) } });
    },
  );
}

function plainValue(value: Json): CellValue {
  if (value === null || typeof value === 'object') throw invalidArgument();
  return value;
}
