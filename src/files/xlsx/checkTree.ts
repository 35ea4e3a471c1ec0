import { tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';

const OPENING = 0x3c;
const SLASH = 0x2f;

/**
 * Passes through a part of which hucre makes a tree in memory, most of all the shared texts, and
 * throws `tooLarge` where it has more tags than `LIMITS.sharedTexts` plain texts need.
 */
export async function checkTree(pieces: AsyncIterable<Buffer>): Promise<void> {
  let tags = 0;
  let previous = 0;
  for await (const piece of pieces) {
    for (const byte of piece) {
      if (previous === OPENING && byte !== SLASH) tags++;
      previous = byte;
    }
    if (tags > LIMITS.sharedTexts * 2) throw tooLarge(LIMITS.sharedTexts, 'cells');
  }
}
