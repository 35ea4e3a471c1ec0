import type { RawCell } from '../../../catalogue';
import { isSymbol } from '../../../evaluator/text/wordList';
import { isIdeograph } from '../../../evaluator/text/characters';
import { oddCharacters } from '../../../evaluator/evidence/titleWords';
import { trim } from './trim';

const RUN = /([^\p{L}\p{M}\p{N}\s])\1{2,}/gu;
const CONTROL = /\p{Cc}/gu;

/** A title without symbols, control characters and one mark three times. Undefined where it has none, or no words. */
export function cutSymbols(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const plain = Array.from(raw, (character) => {
    const code = character.charCodeAt(0);
    return isSymbol(code) && !isIdeograph(code) ? ' ' : character;
  }).join('');
  const bare = plain
    .replace(CONTROL, ' ')
    // Figures on both sides of marks stay two.
    .replace(RUN, (_, mark: string) => (/[.,]/.test(mark) ? `${mark} ` : mark))
    .replace(/ +([,.;:!?，。；：！？])/g, '$1')
    .replace(/^[\s,.;:!?，。；：！？/|-]+/, '');
  const after = trim(bare) ?? bare;
  if (typeof after !== 'string' || !/\p{L}/u.test(after)) return undefined;
  return after === raw || oddCharacters(after).length > 0 ? undefined : after;
}
