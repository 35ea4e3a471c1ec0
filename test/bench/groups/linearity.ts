import { judgeGrid } from '../support/judge';
import { wireSheet } from '../support/sheets';
import { settle, timed } from '../support/timing';

/** What a sheet of one size takes. */
export interface Load {
  readonly rows: number;
  /** Milliseconds from raw cells to the verdict: the fastest run, since others at work only add. */
  readonly time: number;
  /** Bytes that catalogue and verdict hold, beyond the raw cells. */
  readonly held: number;
  /** Most bytes that the process ever had, raw cells and all. */
  readonly peak: number;
}

const WARM_UP_ROWS = 20_000;
const RUNS = 3;

/**
 * D. Time and memory of one size; another process does the other size.
 *
 * @param repeats how often the rows are judged for one time. A small sheet is judged for as long as a large one:
 *   a short run finds a quiet moment of the machine, a long one can't
 */
export function linearityGroup(rows: number, repeats: number): Load {
  const grid = wireSheet(rows);
  const few = grid.slice(0, WARM_UP_ROWS);
  for (let run = 0; run < RUNS; run++) judgeGrid(few);
  const times = Array.from({ length: RUNS }, () => {
    settle();
    const all = timed(() => {
      for (let time = 0; time < repeats; time++) judgeGrid(grid);
    });
    return all / repeats;
  });
  const before = used();
  const verdict = judgeGrid(grid);
  const held = used() - before;
  if (verdict.size !== rows) throw new Error('rows were left out');
  return { rows, time: Math.min(...times), held, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Collects twice: the memory behind typed arrays is given back only after the first time. */
function used(): number {
  settle();
  settle();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
