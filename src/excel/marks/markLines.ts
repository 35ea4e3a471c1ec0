import { literalText, Marker, RESULT_COLUMNS } from '../../report';
import { refuseIfAborted } from '../gateway';
import type { MarkOptions } from './types';

/** Rows between two looks at the clock. */
const STEP = 64;
/** Longer would be felt, and Excel on the desktop ends add-ins that hold the thread for seconds. */
const SLICE_MS = 30;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The cells of the result columns for the rows under the header, in the order of `RESULT_COLUMNS`:
 * as many lines as the block has, blank where there is no product. Gives the thread back every now
 * and then.
 *
 * @param firstRow 0-based row of the sheet of the first line
 * @throws Refusal `cancelled`.
 */
export async function markLines(
  options: MarkOptions,
  firstRow: number,
  count: number,
): Promise<string[][]> {
  const { check, lang, filter, signal, onProgress } = options;
  const { rowNumbers, size } = check.catalogue;
  const marker = new Marker(check.verdict, lang, filter);
  const blank = RESULT_COLUMNS.map(() => '');
  const lines = new Array<string[]>(count).fill(blank);
  let since = performance.now();
  for (let index = 0; index < size; index++) {
    if (index % STEP === 0 && performance.now() - since > SLICE_MS) {
      onProgress?.({ done: index, total: size });
      await pause();
      refuseIfAborted(signal);
      since = performance.now();
    }
    const line = rowNumbers[index]! - 1 - firstRow;
    const [marks] = marker.rows(index, index + 1);
    if (marks && line >= 0 && line < count) lines[line] = marks.map(literalText);
  }
  return lines;
}
