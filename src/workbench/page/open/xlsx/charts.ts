import type { ChartSeries } from '../../../host/model';
import type { ChartData } from '../BookPiece';
import type { Place } from './drawings';
import { childAt, childrenOf, elementsNamed, flagOf, type XmlNode } from './xmlTree';

const POSITIONS: Readonly<Record<string, string>> = {
  r: 'Right',
  l: 'Left',
  t: 'Top',
  b: 'Bottom',
  tr: 'Corner',
};

/** A chart by its part; undefined for a kind that is neither bars, lines, areas nor slices. */
export function readChart(root: XmlNode, name: string, place: Place): ChartData | undefined {
  const chart = childAt(root, 'chart');
  const plot = childAt(chart, 'plotArea');
  const kind = plot?.children.find(({ name: tag }) => tag.endsWith('Chart'));
  const type = kind && typeOf(kind);
  if (!kind || type === undefined || !plot) return undefined;
  const legend = childAt(chart, 'legend');
  const least = childAt(plot, 'valAx', 'scaling', 'min')?.attributes['val'];
  return {
    type,
    ...(least !== undefined && { least: Number(least) }),
    name,
    title: textIn(childAt(chart, 'title')),
    legendPosition: legend
      ? (POSITIONS[childAt(legend, 'legendPos')?.attributes['val'] ?? 'r'] ?? 'Right')
      : '',
    reversed: childAt(plot, 'catAx', 'scaling', 'orientation')?.attributes['val'] === 'maxMin',
    series: childrenOf(kind, 'ser').map(seriesOf),
    ...place,
  };
}

function typeOf(kind: XmlNode): string | undefined {
  const grouping = childAt(kind, 'grouping')?.attributes['val'] ?? 'standard';
  const suffix =
    grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  switch (kind.name) {
    case 'barChart': {
      const side = childAt(kind, 'barDir')?.attributes['val'] === 'bar' ? 'Bar' : 'Column';
      return side + (suffix || 'Clustered');
    }
    case 'lineChart':
      return (flagOf(childAt(kind, 'marker'), 'val') ? 'LineMarkers' : 'Line') + suffix;
    case 'areaChart':
      return `Area${suffix}`;
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return undefined;
  }
}

function seriesOf(node: XmlNode): ChartSeries {
  const color = childAt(node, 'spPr', 'solidFill', 'srgbClr')?.attributes['val'];
  return {
    name: textIn(childAt(node, 'tx')),
    values: formulaIn(childAt(node, 'val')),
    categories: formulaIn(childAt(node, 'cat')),
    ...(color === undefined ? {} : { color: `#${color.toUpperCase()}` }),
  };
}

/** A text that is written there, or was last seen in the cell that it comes from. */
function textIn(node: XmlNode | undefined): string {
  if (!node) return '';
  const runs = elementsNamed(node, 't');
  const seen =
    childAt(node, 'strRef', 'strCache', 'pt', 'v') ??
    childAt(node, 'tx', 'strRef', 'strCache', 'pt', 'v');
  return runs.length > 0
    ? runs.map(({ text }) => text).join('')
    : (seen?.text ?? childAt(node, 'v')?.text ?? '');
}

function formulaIn(node: XmlNode | undefined): string {
  const [formula] = node ? elementsNamed(node, 'f') : [];
  return formula ? `=${formula.text}` : '';
}
