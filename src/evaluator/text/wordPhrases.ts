import { HashFilter } from './hashFilter';
import {
  beginning,
  endHere,
  longer,
  WaitingPhrases,
  type Beginning,
  type PhraseHit,
} from './phraseTree';
import { pluralsOf } from './pluralsOf';
import { Vocabulary } from './vocabulary';
import { WordList } from './wordList';

/**
 * Phrases of Latin words, plurals included. They are sought from each word on: nearly every word of a text
 * begins no phrase, which one bit of its hash tells.
 */
export class WordPhrases {
  private readonly vocabulary = new Vocabulary();
  /** By number of a first word: what it goes on with. */
  private readonly begun: (Beginning | undefined)[] = [];
  private readonly beginners = new HashFilter();
  /** By hash of the first word. */
  private readonly waiting = new WaitingPhrases();
  private readonly words = new WordList();

  /** @param phrases by number */
  constructor(private readonly phrases: readonly string[]) {}

  add(number: number): void {
    const { words, phrases } = this;
    words.read(phrases[number]!);
    if (words.count === 0) return;
    this.wait(words.hashes[0]!, number);
    if (words.count > 1) return;
    words.read(pluralsOf(phrases[number]!).join(' '));
    for (let at = 0; at < words.count; at++) this.wait(words.hashes[at]!, number);
  }

  /** Calls `onHit` for each phrase in a text, those that start first before others. */
  scan(words: WordList, onHit: PhraseHit): void {
    const { beginners, begun } = this;
    const { count, hashes } = words;
    for (let i = 0; i < count; i++) {
      if (!beginners.mayHave(hashes[i]!)) continue;
      let from = this.find(words, i);
      if ((from < 0 || begun[from] === undefined) && this.waiting.take(hashes[i]!, this.compile))
        from = this.find(words, i);
      const known = from < 0 ? undefined : begun[from];
      if (known !== undefined) this.goOn(known, words, i, onHit);
    }
  }

  private goOn(from: Beginning, words: WordList, start: number, onHit: PhraseHit): void {
    let at: Beginning | undefined = from;
    for (let end = start; at !== undefined;) {
      if (at.ends !== undefined) for (const phrase of at.ends) onHit(phrase, start, end);
      if (at.next === undefined || ++end === words.count) return;
      at = at.next.get(this.find(words, end));
    }
  }

  /** The number of a word of a text; -1 if it has none. */
  private find(words: WordList, i: number): number {
    const { vocabulary } = this;
    const word = vocabulary.guess(words, i);
    return word >= 0 && vocabulary.has(word, words, i) ? word : -1;
  }

  private wait(first: number, number: number): void {
    this.beginners.add(first);
    this.waiting.add(first, number);
  }

  private readonly compile = (number: number, hash: number): void => {
    const { words, vocabulary, phrases } = this;
    const phrase = phrases[number]!;
    words.read(phrase);
    const last = words.count - 1;
    let before: Beginning | undefined;
    for (let at = 0; at < last; at++) before = this.after(before, vocabulary.learn(words, at));
    const end = (at: number): void => {
      // A plural that is a phrase's only word waits by its own hash.
      if (before !== undefined || words.hashes[at] === hash)
        endHere(this.after(before, vocabulary.learn(words, at)), number);
    };
    end(last);
    words.read(pluralsOf(phrase).join(' '));
    for (let at = 0; at < words.count; at++) end(at);
  };

  private after(before: Beginning | undefined, word: number): Beginning {
    if (before !== undefined) return longer(before, word);
    return (this.begun[word] ??= beginning());
  }
}
