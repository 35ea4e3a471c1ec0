import { getHeapStatistics } from 'node:v8';
import { FileFailure } from './fileFailure';

/** Share of the heap that a file may fill: columns and findings of narrow sheets need as much as their cells. */
const FULL = 0.6;
/**
 * To be called for each piece of a file. Throws `outOfMemory` while there is memory left to say so:
 * a heap that is nearly full is collected again and again, and ends the program in the end. Texts,
 * cells and all else weigh in it as they do.
 *
 * @param every how many pieces go by between two looks at the heap, which take some microseconds
 */
export function heapGuard(every = 32): () => void {
  let pieces = 0;
  return () => {
    if (pieces++ % every > 0) return;
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    if (used > FULL * limit) throw new FileFailure({ code: 'outOfMemory', limit, unit: 'bytes' });
  };
}
