import { LETTER_BIT } from './characters';
import type { WordList } from './wordList';

/** Joins words of a list that are written as one: `T-shirt`, `0.1kg`, `1,000W`. */
export function joinWords(list: WordList): void {
  const { count, hashes, starts, shapes, joints, jointCount } = list;
  if (jointCount === 0) return;
  let last = joints[0]! - 1;
  let joint = 0;
  for (let word = last + 1; word < count; word++) {
    if (joint < jointCount && joints[joint] === word) {
      joint++;
      const length = starts[word]! + (shapes[word]! >> 1) - starts[last]!;
      shapes[last] = (length << 1) | ((shapes[last]! | shapes[word]!) & LETTER_BIT);
      hashes[last] = ((hashes[last]! << 5) | (hashes[last]! >>> 27)) ^ hashes[word]!;
    } else {
      last++;
      hashes[last] = hashes[word]!;
      starts[last] = starts[word]!;
      shapes[last] = shapes[word]!;
    }
  }
  list.count = last + 1;
  list.jointCount = 0;
}
