import { codeAt } from '../../catalogue';
import { toSimplified, traditionalOf } from '../../fields';
import { once } from '../once';
import { fold, isIdeograph, WORD_LETTERS } from './characters';
import { nextState, PhraseTrie } from './phraseTrie';

const SEPARATOR = 0;
const STRANGER = 1;

/** Calls `onHit` with the number of each phrase in a text. */
type Scan = (text: string, onHit: (phrase: number) => void) => void;

/**
 * Phrases with Chinese characters, which stand in a text without blanks around them: they are sought
 * character by character.
 */
export class CharacterPhrases {
  private readonly symbols = new SymbolTable();
  private readonly trie = new PhraseTrie();

  add(phrase: string, number: number): void {
    this.trie.add(this.symbols.learn(phrase), number);
  }

  compile(): Scan {
    const automaton = this.trie.compile(this.symbols.size);
    const { phrases, firsts } = automaton;
    return (text, onHit) => {
      let state = 0;
      walk(this.symbols, text, (symbol) => {
        state = nextState(automaton, state, symbol);
        for (let at = firsts[state]!; at < firsts[state + 1]!; at++) onHit(phrases[at]!);
      });
    };
  }
}

/** By character code: a separator, or a character that occurs in no phrase. */
const strangers = once(() => {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    table[code] = WORD_LETTERS[code] !== 0 || isIdeograph(code) ? STRANGER : SEPARATOR;
  }
  return table;
});

/** Gives each character that occurs in a phrase a small number. */
class SymbolTable {
  /** Symbol by character code, upper case, full width and traditional forms included. */
  readonly table = strangers().slice();
  size = 2;

  /** The symbols of a phrase, with separators where words begin and end; unknown characters get a number. */
  learn(written: string): number[] {
    const phrase = toSimplified(written);
    for (let i = 0; i < phrase.length; i++) {
      const code = fold(codeAt(phrase, i));
      if (this.table[code] === STRANGER) this.name(code);
    }
    const symbols: number[] = [];
    walk(this, phrase, (symbol) => symbols.push(symbol));
    // Chinese has no word borders: such a phrase matches in the middle of a text too.
    if (isIdeograph(codeAt(phrase, 0))) symbols.shift();
    if (isIdeograph(codeAt(phrase, phrase.length - 1))) symbols.pop();
    return symbols;
  }

  /** Gives a character and its other forms the next symbol. */
  private name(code: number): void {
    const symbol = this.size++;
    for (const form of formsOfCharacter(code)) this.table[form] = symbol;
  }
}

/** Every code that folds to this one, and of a simplified character its traditional forms. */
function formsOfCharacter(code: number): number[] {
  const near =
    code < 128 ? [code, code - 32, code + 0xfee0, code - 32 + 0xfee0] : [code, code - 32];
  const traditional = traditionalOf(String.fromCharCode(code)).map((form) => form.charCodeAt(0));
  return [...near.filter((form) => fold(form) === code), ...traditional];
}

/** Tells the symbols of a text, a separator first and last, between scripts, and none twice in a row. */
function walk(symbols: SymbolTable, text: string, tell: (symbol: number) => void): void {
  tell(SEPARATOR);
  let previous = SEPARATOR;
  let wasIdeograph = false;
  for (let i = 0; i < text.length; i++) {
    const code = codeAt(text, i);
    const symbol = symbols.table[code]!;
    const ideograph = code >= 0x2e80 && isIdeograph(code);
    if (symbol !== SEPARATOR && previous !== SEPARATOR && ideograph !== wasIdeograph)
      tell(SEPARATOR);
    if (symbol !== SEPARATOR || previous !== SEPARATOR) tell(symbol);
    previous = symbol;
    wasIdeograph = ideograph;
  }
  if (previous !== SEPARATOR) tell(SEPARATOR);
}
