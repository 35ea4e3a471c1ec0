import type { Load } from '../groups/linearity';
import { atMost, rounded, type GroupResult } from './figures';

const MOST = 11;

/**
 * What two sizes say together; all ratios are to grow no more than the rows, and a little.
 *
 * @param loads of both sizes, from several processes
 */
export function linearityResult(loads: readonly Load[]): GroupResult {
  const sizes = loads.map(({ rows }) => rows);
  const small = together(loads, Math.min(...sizes));
  const large = together(loads, Math.max(...sizes));
  const times = large.rows / small.rows;
  const most = (MOST / 10) * times;
  const line = ({ rows, time, held, peak }: Load): string[] => [
    rows.toLocaleString('en-US'),
    `${rounded(time)} ms`,
    `${rounded(held / 2 ** 20)} MB`,
    `${rounded(peak / 2 ** 20)} MB`,
  ];
  const ratio = (of: (load: Load) => number): number => of(large) / of(small);
  const time = ratio((load) => load.time);
  const held = ratio((load) => load.held);
  const peak = ratio((load) => load.peak);
  const ratios = [time, held, peak].map((value) => `${rounded(value)} ×`);
  return {
    figures: [
      {
        title: 'From small to large',
        about:
          'Raw cells of 40 columns to the verdict by the default book, two processes for each size, in turn, and the fastest of three runs in either: others at work on the machine only add. A run of the small size judges it as often as makes it as many rows. Held: what catalogue and verdict keep beyond the raw cells. Peak: the whole process, raw cells and all. Large columns are in shared memory, which V8 does not count: of buffers it collects the whole heap, raw cells and all, whenever they have grown by 64 MB, which took a third of the time. Excel’s pages have no shared memory.',
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
function together(loads: readonly Load[], rows: number): Load {
  const all = loads.filter((load) => load.rows === rows);
  return {
    rows,
    time: Math.min(...all.map(({ time }) => time)),
    held: Math.max(...all.map(({ held }) => held)),
    peak: Math.max(...all.map(({ peak }) => peak)),
  };
}
