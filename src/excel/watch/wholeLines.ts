import type { MarkFilter } from '../../report';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';
import { linesOf, linesToWrite, type Lines } from './linesOf';
import type { LinesRead } from './readLines';
import type { WriteTarget } from './writeLines';

/** All that our columns are to say, and what they say. */
export interface WholeLines {
  readonly lines: Lines;
  readonly present: Lines;
  /** Rows of the sheet in which the two differ. */
  readonly changed: readonly number[];
  readonly to: WriteTarget;
}

/**
 * Holds a check of the whole sheet against what our columns say.
 *
 * @throws Refusal `cancelled`.
 */
export async function wholeLines(
  check: CheckResult,
  { block, lines: found, isFiltered, formats }: LinesRead,
  options: { readonly lang: Lang; readonly filter: MarkFilter; readonly isTorn: boolean },
  signal: AbortSignal,
): Promise<WholeLines> {
  const last = (check.catalogue.rowNumbers.at(-1) ?? 0) - block.row;
  const count = Math.max(block.rows, last);
  const all = Array.from({ length: count - 1 }, (_, at) => block.row + 1 + at);
  const lines = await linesOf(check, all, options.lang, options.filter, signal);
  const present = new Map(found.map((line, at) => [block.row + 1 + at, line]));
  const isShort = count > block.rows;
  return {
    lines,
    present,
    changed: [...linesToWrite(lines, present).keys()],
    to: {
      block: { ...block, rows: count },
      isFiltered,
      regrow: isShort || options.isTorn ? { formats } : undefined,
    },
  };
}
