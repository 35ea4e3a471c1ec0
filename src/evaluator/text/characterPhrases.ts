import { codeAt } from '../../catalogue';
import { SIMPLIFIED } from '../../fields';
import { lazy } from '../../base/lazy';
import { isIdeograph, WORD_LETTERS } from './characters';
import {
  prefixNode,
  endHere,
  childOf,
  WaitingPhrases,
  type PrefixNode,
  type PhraseHit,
} from './phraseTree';
import { pluralsOf } from './pluralsOf';

const SEPARATOR = 0;

/**
 * By character code: the letter in lower case and half width, or the simplified character; 0 for what
 * separates.
 */
const symbolsOf = lazy(() => {
  const table = WORD_LETTERS.slice();
  for (let code = 0x2e80; code < table.length; code++) if (isIdeograph(code)) table[code] = code;
  for (const [traditional, simplified] of SIMPLIFIED)
    table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  return table;
});

/** A text as symbols: a separator first and last, between scripts, and none twice in a row. */
class SymbolList {
  symbols = new Uint16Array(256);
  count = 0;

  read(text: string): void {
    // Worst case: a separator before each character.
    const most = 2 * text.length + 2;
    if (this.symbols.length < most) this.symbols = new Uint16Array(2 * most);
    const { symbols } = this;
    const table = symbolsOf();
    let count = 1;
    let previous = (symbols[0] = SEPARATOR);
    let wasIdeograph = false;
    for (let i = 0; i < text.length; i++) {
      const code = codeAt(text, i);
      const symbol = table[code]!;
      const ideograph = code >= 0x2e80 && isIdeograph(code);
      const isBorder = previous !== SEPARATOR && ideograph !== wasIdeograph;
      if (isBorder && symbol !== SEPARATOR) symbols[count++] = SEPARATOR;
      if (symbol !== SEPARATOR || previous !== SEPARATOR) symbols[count++] = symbol;
      previous = symbol;
      wasIdeograph = ideograph;
    }
    if (previous !== SEPARATOR) symbols[count++] = SEPARATOR;
    this.count = count;
  }
}

/** Prefix tree of phrases with Chinese characters; matched from each character on, since no blanks surround them. */
export class CharacterPhrases {
  private readonly list = new SymbolList();
  /** Symbols of the phrase being compiled, while a text is being read. */
  private readonly own = new SymbolList();
  /** By symbol: whether it begins a phrase. Most characters of a text begin none. */
  private readonly beginners = new Uint8Array(0x10000);
  /** Root nodes by first symbol. */
  private readonly roots = new Map<number, PrefixNode>();
  private readonly waiting = new WaitingPhrases();

  /** @param phrases by number */
  constructor(private readonly phrases: readonly string[]) {}

  add(number: number): void {
    const code = codeAt(this.phrases[number]!, 0);
    const first = isIdeograph(code) ? symbolsOf()[code]! : SEPARATOR;
    this.beginners[first] = 1;
    this.waiting.add(first, number);
  }

  /** Calls `onHit` for each phrase in a text, with the symbols at which it starts and ends. */
  scan(text: string, onHit: PhraseHit): void {
    const { list, beginners, roots, waiting } = this;
    list.read(text);
    const { symbols, count } = list;
    for (let i = 0; i < count; i++) {
      const first = symbols[i]!;
      if (beginners[first] === 0) continue;
      let at = roots.get(first);
      if (at === undefined && waiting.take(first, this.compile)) at = roots.get(first);
      for (let end = i + 1; at !== undefined; end++) {
        if (at.ends !== undefined) for (const phrase of at.ends) onHit(phrase, i, end - 1);
        if (end === count) break;
        at = at.next?.get(symbols[end]!);
      }
    }
  }

  private readonly compile = (number: number): void => {
    const phrase = this.phrases[number]!;
    this.addForm(phrase, number);
    const [plural = '', ...plurals] = pluralsOf(phrase);
    if (plural === '') return;
    // The first plural only adds a letter to the phrase.
    const stem = phrase.slice(0, phrase.length - plural.length + 1);
    for (const one of [plural, ...plurals]) this.addForm(stem + one, number);
  };

  private addForm(phrase: string, number: number): void {
    const { own, roots } = this;
    own.read(phrase);
    // Chinese has no word borders: such a phrase matches in the middle of a text too.
    const from = isIdeograph(codeAt(phrase, 0)) ? 1 : 0;
    const to = own.count - (isIdeograph(codeAt(phrase, phrase.length - 1)) ? 1 : 0);
    const first = own.symbols[from]!;
    let at = roots.get(first);
    if (at === undefined) roots.set(first, (at = prefixNode()));
    for (let i = from + 1; i < to; i++) at = childOf(at, own.symbols[i]!);
    endHere(at, number);
  }
}
