import { text } from '../../strings';
import type { BlockId, BlockRange, ChartSeries, SheetBlock, SheetChart } from './description';
import type { ReportSheetInput } from './input';
import { topProblemCount } from './problemRows';
import { TABLE_HEAD } from './totalsRows';

/** Charts lie to the right of the small tables, side by side over columns that only the long lists need. */
const TOP = 4;
const HEIGHT = 19;
const POOLS = { row: TOP, column: 8, rows: HEIGHT, columns: 1 } as const;
const PROBLEMS = { row: TOP, column: 6, rows: HEIGHT, columns: 2 } as const;

/** Rows of the chart of earlier checks, which lies beside their table. */
export const PROGRESS_HEIGHT = 14;

/** The first row below the charts. */
export const CHARTS_END = TOP + HEIGHT + 1;

/** In, out and unknown: distinct in lightness, so that they need no colour. */
const POOL_COLOURS = ['#0B5FA5', '#F2866B', '#C9CDD2'] as const;

const column = (block: BlockId, at: number, rows: number): BlockRange => ({
  block,
  row: TABLE_HEAD,
  column: at,
  rows,
  columns: 1,
});

const headOf = (block: BlockId, at: number): BlockRange => ({
  ...column(block, at, 1),
  row: TABLE_HEAD - 1,
});

const seriesOf = (block: BlockId, at: number, rows: number, colour: string): ChartSeries => ({
  name: headOf(block, at),
  values: column(block, at, rows),
  colour,
});

/** Of no part of the other chart, since it counts something else. */
const PROBLEM_COLOUR = '#C98B00';

/** The pools as stacked bars and the top problems as bars; no chart of nothing. */
export function charts({ verdict, lang }: ReportSheetInput): SheetChart[] {
  const pools = verdict.pools.length;
  const problems = topProblemCount(verdict);
  const ofPools: SheetChart = {
    id: 'pools',
    kind: 'stackedBar',
    title: text(lang, 'sheet.chart.pools'),
    categories: column('pools', 0, pools),
    series: POOL_COLOURS.map((colour, at) => seriesOf('pools', at + 1, pools, colour)),
    anchor: POOLS,
  };
  const ofProblems: SheetChart = {
    id: 'problems',
    kind: 'bar',
    title: text(lang, 'sheet.chart.problems'),
    categories: column('problems', 0, problems),
    series: [seriesOf('problems', 1, problems, PROBLEM_COLOUR)],
    anchor: PROBLEMS,
  };
  return [...(pools > 0 ? [ofPools] : []), ...(problems > 0 ? [ofProblems] : [])];
}

/** The premium products of each day as columns, beside their table; none for a single day. */
export function progressChart(
  { lang }: ReportSheetInput,
  blocks: readonly SheetBlock[],
): SheetChart[] {
  const block = blocks.find(({ id }) => id === 'progress');
  if (!block) return [];
  const days = block.rows.length - TABLE_HEAD;
  return [
    {
      id: 'progress',
      kind: 'columns',
      title: text(lang, 'sheet.chart.progress'),
      categories: column('progress', 0, days),
      series: [seriesOf('progress', 1, days, POOL_COLOURS[0])],
      anchor: { row: block.row + 1, column: 6, rows: PROGRESS_HEIGHT - 1, columns: 2 },
    },
  ];
}
