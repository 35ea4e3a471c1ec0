import {
  type Chart,
  type ChartSeries,
  parseBox,
  type Scalar,
  type Sheet,
  splitSheetName,
} from '../../../host/model';
import { attributesOf, DECLARATION, escapeXml, RELATIONSHIPS } from '../xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const POSITIONS: Readonly<Record<string, string>> = {
  Left: 'l',
  Top: 't',
  Bottom: 'b',
  Corner: 'tr',
};

/** Element and grouping of a kind of charts. */
interface Kind {
  readonly tag: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'bar' | 'col';
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
}

/** Excel's API calls the kinds so: `BarStacked100`, `ColumnClustered`, `LineMarkers`, `Pie`. */
export function chartKind(type: string): Kind | undefined {
  const grouping = type.endsWith('Stacked100')
    ? 'percentStacked'
    : type.endsWith('Stacked')
      ? 'stacked'
      : undefined;
  if (type.startsWith('Bar') && type !== 'BarOfPie')
    return { tag: 'barChart', direction: 'bar', grouping: grouping ?? 'clustered' };
  if (type.startsWith('Column'))
    return { tag: 'barChart', direction: 'col', grouping: grouping ?? 'clustered' };
  if (type.startsWith('Line')) return { tag: 'lineChart', grouping: grouping ?? 'standard' };
  if (type.startsWith('Area')) return { tag: 'areaChart', grouping: grouping ?? 'standard' };
  if (type.startsWith('Pie')) return { tag: 'pieChart', grouping: 'standard' };
  return type.startsWith('Doughnut') ? { tag: 'doughnutChart', grouping: 'standard' } : undefined;
}

/** A chart's part; its series have their ranges, and the values at the time of saving. */
export function chartXml(chart: Chart, kind: Kind): string {
  const round = kind.tag === 'pieChart' || kind.tag === 'doughnutChart';
  const series = chart.series.map((one, index) => seriesXml(one, index, chart.sheet));
  const titled = chart.titleVisible && chart.title !== '';
  const position = POSITIONS[chart.legendPosition] ?? 'r';
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>` +
    (titled ? `<c:title><c:tx>${richXml(chart.title)}</c:tx><c:overlay val="0"/></c:title>` : '') +
    `<c:autoTitleDeleted val="${titled ? 0 : 1}"/><c:plotArea><c:layout/>` +
    plotXml(kind, series.join(''), chart) +
    (round ? '' : axesXml(kind, chart)) +
    '</c:plotArea>' +
    (chart.legendVisible
      ? `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function plotXml({ tag, direction, grouping }: Kind, series: string, chart: Chart): string {
  const stacked = grouping === 'stacked' || grouping === 'percentStacked';
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  switch (tag) {
    case 'barChart':
      return (
        `<c:barChart><c:barDir val="${direction ?? 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="${gapOf(chart)}"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
      );
    case 'lineChart': {
      const marker = chart.type.startsWith('LineMarkers') ? '<c:marker val="1"/>' : '';
      return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${marker}${axes}</c:lineChart>`;
    }
    case 'areaChart':
      return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${axes}</c:areaChart>`;
    case 'pieChart':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnutChart':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="75"/></c:doughnutChart>`;
  }
}

function gapOf({ extras }: Chart): number {
  const gap = extras['series0.gapWidth'];
  return typeof gap === 'number' ? gap : 150;
}

function axesXml({ direction }: Kind, chart: Chart): string {
  const reversed = chart.extras['categoryAxis.reversePlotOrder'] === true;
  const [categories, values] = direction === 'bar' ? (['l', 'b'] as const) : (['b', 'l'] as const);
  const order = reversed ? 'maxMin' : 'minMax';
  // A reversed axis would take the other one along to its far end.
  const crosses = reversed ? 'max' : 'autoZero';
  const { 'valueAxis.minimum': least } = chart.extras;
  const from = typeof least === 'number' ? `<c:min val="${least}"/>` : '';
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${categories}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${from}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${values}"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${crosses}"/></c:valAx>`
  );
}

function seriesXml(series: ChartSeries, index: number, sheet: Sheet): string {
  const color = series.color
    ? `<c:spPr><a:solidFill><a:srgbClr val="${series.color.replace('#', '').toUpperCase()}"/></a:solidFill></c:spPr>`
    : '';
  const categories =
    series.categories === '' ? '' : `<c:cat>${textsXml(series.categories, sheet)}</c:cat>`;
  const values = series.values === '' ? '' : `<c:val>${numbersXml(series.values, sheet)}</c:val>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    `${color}${categories}${values}</c:ser>`
  );
}

function textsXml(formula: string, sheet: Sheet): string {
  const texts = cellsOf(formula, sheet).map((value) => escapeXml(String(value)));
  return `<c:strRef><c:f>${escapeXml(formula.slice(1))}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef>`;
}

function numbersXml(formula: string, sheet: Sheet): string {
  const numbers = cellsOf(formula, sheet).map((value) =>
    typeof value === 'number' ? String(value) : undefined,
  );
  return `<c:numRef><c:f>${escapeXml(formula.slice(1))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | undefined)[]): string {
  const all = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${all.join('')}`;
}

function cellsOf(formula: string, sheet: Sheet): Scalar[] {
  const { sheetName, rest } = splitSheetName(formula.slice(1));
  const place = sheetName === undefined ? sheet : sheet.workbook.sheet(sheetName);
  const box = parseBox(rest);
  return place && box ? place.values(box).flat() : [];
}

function richXml(text: string): string {
  return `<c:rich><a:bodyPr/><a:p><a:r><a:rPr${attributesOf({ sz: 1400 })}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`;
}
