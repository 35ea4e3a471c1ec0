import type { Grid } from '../../../src/catalogue';
import { judgeGrid } from '../support/judge';
import { wireSheet } from '../support/sheets';
import { settle, timed } from '../support/timing';

/** Bytes that a sheet of one size takes. */
export interface Memory {
  readonly rows: number;
  /** What catalogue and verdict hold, beyond the raw cells. */
  readonly held: number;
  /** Most that the process ever had, raw cells and all. */
  readonly peak: number;
}

/** The first runs over 1 GB of cells take up to half as long again, until the machine holds it in larger pages. */
const WARM_UPS = 3;

/**
 * D. Time and memory of one size, in a process of its own, which answers `time` with that of another run, and
 * `memory`: the sizes take turns, as the machine changes its pace within a minute.
 *
 * @param repeats how often the rows are judged for one time. A small sheet is judged for as long as a large one:
 *   a short run finds a quiet moment of the machine, a long one can't
 */
export function linearityGroup(
  rows: number,
  repeats: number,
): (question: string) => number | Memory {
  const grid = wireSheet(rows);
  for (let run = 0; run < WARM_UPS; run++) timeOf(grid, repeats);
  return (question) => (question === 'time' ? timeOf(grid, repeats) : memoryOf(grid));
}

/** Milliseconds that the rows take once. Nothing is left to be collected while the other size runs. */
function timeOf(grid: Grid, repeats: number): number {
  settle();
  const all = timed(() => {
    for (let time = 0; time < repeats; time++) judgeGrid(grid);
  });
  settle();
  return all / repeats;
}

function memoryOf(grid: Grid): Memory {
  const before = used();
  const verdict = judgeGrid(grid);
  const held = used() - before;
  const rows = grid.length - 1;
  if (verdict.size !== rows) throw new Error('rows were left out');
  return { rows, held, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Collects twice: the memory behind typed arrays is given back only after the first time. */
function used(): number {
  settle();
  settle();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
