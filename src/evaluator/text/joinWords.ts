import { codeAt } from '../../catalogue';
import { isHyphen, isJoiner, LETTER_BIT, WORD_LETTERS } from './characters';
import { WordList } from './wordList';

/** Used again from title to title. */
const joined = new WordList();

/**
 * The words of a title with those that are written as one made one: `T-shirt`, `0.1kg`, `1,000W`. The list
 * itself where there are none; else one that the next call uses again.
 */
export function joinWords(list: WordList): WordList {
  if (!list.joins) return list;
  const { text, count, hashes, starts, shapes } = list;
  joined.reset(text);
  let made = -1;
  for (let word = 0; word < count; word++) {
    if (word > 0 && isJoined(list, word)) {
      const start = joined.starts[made]!;
      const hash = joined.hashes[made]!;
      const end = starts[word]! + list.lengthOf(word);
      joined.hashes[made] = ((hash << 5) | (hash >>> 27)) ^ hashes[word]!;
      joined.shapes[made] =
        ((end - start) << 1) | ((joined.shapes[made]! | shapes[word]!) & LETTER_BIT);
    } else {
      made++;
      joined.hashes[made] = hashes[word]!;
      joined.starts[made] = starts[word]!;
      joined.shapes[made] = shapes[word]!;
    }
  }
  joined.count = made + 1;
  return joined;
}

/** Whether a word goes on with the one before it: a hyphen between them, or a point between two digits. */
function isJoined({ text, starts, shapes }: WordList, word: number): boolean {
  const between = starts[word - 1]! + (shapes[word - 1]! >> 1);
  if (shapes[word] === 0 || shapes[word - 1] === 0 || starts[word] !== between + 1) return false;
  const code = codeAt(text, between);
  if (isHyphen(code)) return true;
  if (!isJoiner(code)) return false;
  return isDigit(codeAt(text, between - 1)) && isDigit(codeAt(text, between + 1));
}

function isDigit(code: number): boolean {
  const letter = WORD_LETTERS[code]!;
  return letter >= 48 && letter <= 57;
}
