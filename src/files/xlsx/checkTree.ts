import { getHeapStatistics } from 'node:v8';
import { tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';

const OPENING = 0x3c;
const SLASH = 0x2f;

/** What hucre's tree takes of the heap for a text, with the grid that comes of it; measured at 860. */
const BYTES_PER_TEXT = 1000;

/**
 * Passes through a part of which hucre makes a tree in memory, most of all the shared texts, and
 * throws `tooLarge` where it has more tags than as many plain texts need as are allowed and fit.
 */
export async function checkTree(pieces: AsyncIterable<Buffer>): Promise<void> {
  // A full heap ends the process, and nothing can catch that.
  const fitting = Math.floor(getHeapStatistics().heap_size_limit / BYTES_PER_TEXT);
  const limit = Math.min(LIMITS.sharedTexts, fitting);
  let tags = 0;
  let previous = 0;
  for await (const piece of pieces) {
    for (const byte of piece) {
      if (previous === OPENING && byte !== SLASH) tags++;
      previous = byte;
    }
    if (tags > limit * 2) throw tooLarge(limit, 'cells');
  }
}
