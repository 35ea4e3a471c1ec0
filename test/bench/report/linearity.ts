import type { Memory } from '../groups/linearity';
import type { Sized, SizePair } from '../support/sizesInTurn';
import { median } from '../support/timing';
import { atMost, rounded, type GroupResult } from './figures';

const MOST = 11;

/**
 * What two sizes say together; all ratios are to grow no more than the rows, and a little. A time is compared with
 * that of the other size just before it, and the middle one of these ratios counts.
 */
export function linearityResult(pairs: readonly SizePair[]): GroupResult {
  const small = pairs.map((pair) => pair.small);
  const large = pairs.map((pair) => pair.large);
  const ratioOf = (of: keyof Memory): number => most(large, of) / most(small, of);
  const rows = ratioOf('rows');
  const time = median(
    pairs.flatMap((pair) => pair.large.times.map((each, run) => each / pair.small.times[run]!)),
  );
  const held = ratioOf('held');
  const peak = ratioOf('peak');
  const ratios = [time, held, peak].map((value) => `${rounded(value)} ×`);
  const wanted = (MOST / 10) * rows;
  return {
    figures: [
      {
        title: 'From small to large',
        about: `Raw cells of 40 columns to the verdict by the default book, ${pairs.length} processes for each size, three runs in each after three that are not counted, in turn with those of the other size: the middle time; the ratio is the middle one of the turns. A run of the small size judges it as often as makes it as many rows. Held: what catalogue and verdict keep beyond the raw cells. Peak: the whole process, raw cells and all. Large columns are in shared memory, which V8 does not count: of buffers it collects the whole heap, raw cells and all, whenever they have grown by 64 MB, which took a third of the time. Excel’s pages have no shared memory.`,
        head: ['rows', 'time', 'held', 'peak'],
        rows: [line(small), line(large), [`${rounded(rows)} ×`, ...ratios]],
      },
    ],
    targets: [
      atMost('linear in time', wanted, time, '×'),
      atMost('linear in memory held', wanted, held, '×'),
      atMost('linear in peak memory', wanted, peak, '×'),
    ],
  };
}

const most = (sized: readonly Sized[], of: keyof Memory): number =>
  Math.max(...sized.map(({ memory }) => memory[of]));

const line = (sized: readonly Sized[]): string[] => [
  most(sized, 'rows').toLocaleString('en-US'),
  `${rounded(median(sized.flatMap(({ times }) => times)))} ms`,
  `${rounded(most(sized, 'held') / 2 ** 20)} MB`,
  `${rounded(most(sized, 'peak') / 2 ** 20)} MB`,
];
