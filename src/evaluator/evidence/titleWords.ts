import { Memo } from '../memo';
import type { FoundWord } from '../found';
import { isIdeograph, WORD_LETTERS } from '../text/characters';
import { compilePhrases, type PhraseScanner } from '../text/phraseScanner';
import { isSymbol } from '../text/wordList';

/** Each word as found once. */
export const onceEach = (words: readonly string[]): FoundWord[] =>
  [...new Set(words)].map((word) => ({ word, times: 1 }));

/** Each text with its occurrences, in the order in which they first come; alike texts have one key. */
export function counted(texts: readonly string[], keyOf = (text: string) => text): FoundWord[] {
  const found = new Map<string, { word: string; times: number }>();
  for (const word of texts) {
    const known = found.get(keyOf(word));
    if (known) known.times++;
    else found.set(keyOf(word), { word, times: 1 });
  }
  return [...found.values()];
}

const isPunctuation = (code: number): boolean =>
  code > 0x20 && code !== 0x3000 && WORD_LETTERS[code] === 0 && !isIdeograph(code);

/** Runs of characters behind `title.oddCharacters`: symbols, control characters, three marks in a row. */
export function oddCharacters(title: string): FoundWord[] {
  const runs: string[] = [];
  for (let at = 0; at < title.length;) {
    const start = at;
    let isOdd = false;
    let marks = 0;
    for (; at < title.length; at++) {
      const code = title.charCodeAt(at);
      if (code < 0x20) isOdd = true;
      else if (!isPunctuation(code)) break;
      else if (isSymbol(code) || ++marks === 3) isOdd = true;
    }
    if (isOdd) runs.push(shown(title.slice(start, at)));
    if (at === start) at++;
  }
  return onceEach(runs);
}

/** Control characters by their numbers, since they show nothing. */
const shown = (run: string): string =>
  run.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code}`;
  });

/** By phrase: how texts may write it. */
const written = new Memo((phrase: string): RegExp => {
  const parts = phrase.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return new RegExp(parts.join('[^\\p{L}\\p{N}]*'), 'iu');
}, 10_000);

/** A phrase as a text writes it, in its own case and with its own separators. */
const asWritten = (phrase: string, text: string): string =>
  written.get(phrase).exec(text)?.[0] ?? phrase;

/** Finds phrases in texts; several may name one thing. */
export class NamedPhrases {
  private readonly phrases: readonly string[];
  private readonly thingOf: readonly number[];
  private readonly scanner: PhraseScanner;

  /** @param things each a phrase, or the phrases that are its names */
  constructor(things: readonly (string | readonly string[])[]) {
    const named = things.map((names) => [names].flat());
    this.phrases = named.flat();
    this.thingOf = named.flatMap((names, thing) => names.map(() => thing));
    this.scanner = compilePhrases(this.phrases);
  }

  /** Numbers of the things in a text, and how it writes each. */
  in(text: string): ReadonlyMap<number, string> {
    const found = new Map<number, string>();
    this.scanner.scan(text, (phrase) => {
      const thing = this.thingOf[phrase]!;
      if (!found.has(thing)) found.set(thing, asWritten(this.phrases[phrase]!, text));
    });
    return found;
  }
}
