import { CELL } from '../../catalogue';
import type { CompiledPattern } from '../../rulebook';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { ANY_MARK, marksOf } from '../text/wordList';
import type { Node } from './node';
import { patternTest } from './textTest';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at));

/**
 * The marks without one of which no title can match a pattern; undefined where a match may have none, or
 * be of letters, digits and blanks alone.
 */
function tellingMarks(inert: string): number | undefined {
  const telling = ASCII.filter((character) => !inert.includes(character));
  return telling.every((character) => marksOf(character) !== 0)
    ? marksOf(telling.join(''))
    : undefined;
}

/**
 * Tests titles for a pattern. Most lack what a match must have, which what the block knows of their
 * punctuation tells without another look at them.
 */
export function titleTest(pattern: CompiledPattern): Node {
  const telling = pattern.ok ? tellingMarks(pattern.inert) : undefined;
  if (!pattern.ok || telling === undefined) return patternTest('title', pattern);
  return {
    perMarket: false,
    afterAll: false,
    readsTexts: true,
    slots: [],
    run({ catalogue, texts, start, count }, out, at) {
      const title = catalogue.columns.title;
      if (title === undefined) {
        out.fill(UNKNOWN, at, at + count);
        return;
      }
      for (let i = 0; i < count; i++) {
        if (title.state[start + i] !== CELL.ok) out[at + i] = UNKNOWN;
        else if (texts.marks[i] !== ANY_MARK && (texts.marks[i]! & telling) === 0)
          out[at + i] = UNMET;
        else out[at + i] = pattern.test(title.values[start + i]!) ? MET : UNMET;
      }
    },
  };
}
