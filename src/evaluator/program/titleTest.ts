import { CELL } from '../../catalogue';
import type { CompiledPattern } from '../../rulebook';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { ANY_MARK, marksOf } from '../text/wordList';
import type { Node } from './node';
import { patternTest } from './textTest';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at));

/** Punctuation bits of which every match has one; undefined where letters, digits and blanks alone may match. */
function requiredMarks(inert: string): number | undefined {
  const required = ASCII.filter((character) => !inert.includes(character));
  return required.every((character) => marksOf(character) !== 0)
    ? marksOf(required.join(''))
    : undefined;
}

/**
 * Tests titles for a pattern. Rejects most of them early: the block's punctuation bits show that a mark
 * every match needs is absent.
 */
export function titleTest(pattern: CompiledPattern): Node {
  const required = pattern.ok ? requiredMarks(pattern.inert) : undefined;
  if (!pattern.ok || required === undefined) return patternTest('title', pattern);
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
        else if (texts.marks[i] !== ANY_MARK && (texts.marks[i]! & required) === 0)
          out[at + i] = UNMET;
        else out[at + i] = pattern.test(title.values[start + i]!) ? MET : UNMET;
      }
    },
  };
}
