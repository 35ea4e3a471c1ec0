import { text } from '../../strings';
import { PALETTE } from '../marks';
import type { BlockId, BlockRange, ChartSeries, SheetChart } from './description';
import type { ReportSheetInput } from './input';
import { topProblemCount } from './problemRows';
import { TABLE_HEAD } from './totalsRows';

/** Charts lie to the right of the small tables, over columns that only the long lists need. */
const COLUMN = 6;
const COLUMNS = 2;
const HEIGHT = 16;
const TOP = 2;

/** In, out and unknown: apart in lightness, so that they can be told without colour. */
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

/** The pools as stacked bars and the top problems as bars; no chart of nothing. */
export function charts({ verdict, lang, scheme = 'light' }: ReportSheetInput): SheetChart[] {
  const pools = verdict.pools.length;
  const problems = topProblemCount(verdict);
  const anchor = (row: number): SheetChart['anchor'] => ({
    row,
    column: COLUMN,
    rows: HEIGHT,
    columns: COLUMNS,
  });
  const ofPools: SheetChart = {
    id: 'pools',
    kind: 'stackedBar',
    title: text(lang, 'sheet.chart.pools'),
    categories: column('pools', 0, pools),
    series: POOL_COLOURS.map((colour, at) => seriesOf('pools', at + 1, pools, colour)),
    anchor: anchor(TOP),
  };
  const ofProblems: SheetChart = {
    id: 'problems',
    kind: 'bar',
    title: text(lang, 'sheet.chart.problems'),
    categories: column('problems', 0, problems),
    series: [seriesOf('problems', 1, problems, PALETTE[scheme].blocker.fill)],
    anchor: anchor(TOP + HEIGHT + 1),
  };
  return [...(pools > 0 ? [ofPools] : []), ...(problems > 0 ? [ofProblems] : [])];
}
