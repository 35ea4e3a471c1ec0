import type { Load } from '../groups/linearity';
import { median } from '../support/timing';
import { atMost, rounded, type GroupResult } from './figures';

const MOST = 11;

/** What each size says in one turn. */
export interface SizeLoads {
  readonly small: Load;
  readonly large: Load;
}

/**
 * What two sizes say together; all ratios are to grow no more than the rows, and a little. Times are
 * compared within a turn, and the middle one of the turns counts.
 */
export function linearityResult(turns: readonly SizeLoads[]): GroupResult {
  const small = together(turns.map((turn) => turn.small));
  const large = together(turns.map((turn) => turn.large));
  const times = large.rows / small.rows;
  const most = (MOST / 10) * times;
  const line = ({ rows, time, held, peak }: Load): string[] => [
    rows.toLocaleString('en-US'),
    `${rounded(time)} ms`,
    `${rounded(held / 2 ** 20)} MB`,
    `${rounded(peak / 2 ** 20)} MB`,
  ];
  const ratio = (of: (load: Load) => number): number => of(large) / of(small);
  const time = median(turns.map((turn) => turn.large.time / turn.small.time));
  const held = ratio((load) => load.held);
  const peak = ratio((load) => load.peak);
  const ratios = [time, held, peak].map((value) => `${rounded(value)} ×`);
  return {
    figures: [
      {
        title: 'From small to large',
        about: `Raw cells of 40 columns to the verdict by the default book, ${turns.length} processes for each size, in turn, the fastest of three runs in each; the ratio is the middle one of the turns. A run of the small size judges it as often as makes it as many rows. Held: what catalogue and verdict keep beyond the raw cells. Peak: the whole process, raw cells and all. Large columns are in shared memory, which V8 does not count: of buffers it collects the whole heap, raw cells and all, whenever they have grown by 64 MB, which took a third of the time. Excel’s pages have no shared memory.`,
        head: ['rows', 'time', 'held', 'peak'],
        rows: [line(small), line(large), [`${rounded(times)} ×`, ...ratios]],
      },
    ],
    targets: [
      atMost('linear in time', most, time, '×'),
      atMost('linear in memory held', most, held, '×'),
      atMost('linear in peak memory', most, peak, '×'),
    ],
  };
}

/** The fastest run of a size, and the most memory. */
function together(loads: readonly Load[]): Load {
  return {
    rows: loads[0]!.rows,
    time: Math.min(...loads.map(({ time }) => time)),
    held: Math.max(...loads.map(({ held }) => held)),
    peak: Math.max(...loads.map(({ peak }) => peak)),
  };
}
