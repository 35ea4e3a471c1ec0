import { codeAt } from '../../catalogue';
import { WORD_LETTERS } from './characters';
import { HashTable } from './hashTable';
import type { PhraseHit } from './phraseTree';
import { pluralsOf } from './pluralsOf';
import { WordList } from './wordList';

/** Node of a prefix tree of phrases, by word. */
interface PrefixNode {
  /** The parent; undefined at a root. */
  readonly before: PrefixNode | undefined;
  /** Letters of its word, in lower case and half width. */
  readonly letters: Uint16Array;
  /** Numbers of the phrases that end here; undefined for most. */
  ends: number[] | undefined;
  /** Children by hash of their word; undefined for a leaf. */
  next: Map<number, PrefixNode> | undefined;
  /** Bloom filter of the hashes in `next`, 32 bits: rejects most words at once. */
  follow: number;
  /** A sibling whose word is a hash collision. */
  twin: PrefixNode | undefined;
}

/**
 * Prefix tree of phrases of Latin words, plurals included; matched from each word on by hash. Letters are
 * compared only where a phrase ends, against hash collisions: most words of a text end none.
 *
 * A book has some 10,000 phrases, of which a shop's titles begin a few hundred. Each is compiled when a text
 * first has its first word: the first formula would wait for all of them.
 */
export class WordPhrases {
  /** Hashes of the first words. */
  private readonly firsts = new HashTable();
  /** By number of first word: the phrases not compiled yet, and the root of those that are. */
  private readonly waiting: (number[] | undefined)[] = [];
  private readonly roots: (PrefixNode | undefined)[] = [];
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
    const { firsts, roots } = this;
    const { count, hashes } = words;
    for (let i = 0; i < count; i++) {
      const first = firsts.find(hashes[i]!);
      if (first < 0) continue;
      if (roots[first] === undefined) this.compile(first, hashes[i]!);
      goOn(roots[first], words, i, i, onHit);
    }
  }

  private wait(hash: number, number: number): void {
    const first = this.firsts.add(hash);
    if (first === this.waiting.length) {
      this.waiting.push([number]);
      this.roots.push(undefined);
    } else this.waiting[first]!.push(number);
  }

  private compile(first: number, hash: number): void {
    for (const number of this.waiting[first]!) this.compileOne(first, hash, number);
    this.waiting[first] = undefined;
  }

  private compileOne(first: number, hash: number, number: number): void {
    const { words, phrases } = this;
    const phrase = phrases[number]!;
    words.read(phrase);
    const last = words.count - 1;
    let before: PrefixNode | undefined;
    for (let at = 0; at < last; at++) before = this.after(before, first, at);
    const end = (at: number): void => {
      // A one-word plural waits under its own hash.
      if (before !== undefined || words.hashes[at] === hash)
        (this.after(before, first, at).ends ??= []).push(number);
    };
    end(last);
    words.read(pluralsOf(phrase).join(' '));
    for (let at = 0; at < words.count; at++) end(at);
  }

  /** The child of a node for a word of the list, made if there is none. */
  private after(before: PrefixNode | undefined, first: number, word: number): PrefixNode {
    const { words, roots } = this;
    const hash = words.hashes[word]!;
    const known = before === undefined ? roots[first] : before.next?.get(hash);
    for (let one = known; one !== undefined; one = one.twin)
      if (isLast(one, words, word)) return one;
    const made = prefixNode(before, lettersOf(words, word), known);
    if (before === undefined) roots[first] = made;
    else {
      (before.next ??= new Map<number, PrefixNode>()).set(hash, made);
      before.follow |= 1 << hash;
    }
    return made;
  }
}

function prefixNode(
  before: PrefixNode | undefined,
  letters: Uint16Array,
  twin: PrefixNode | undefined,
): PrefixNode {
  return { before, letters, ends: undefined, next: undefined, follow: 0, twin };
}

/** Walks down from a node as far as the text has its words. */
function goOn(
  from: PrefixNode | undefined,
  words: WordList,
  start: number,
  end: number,
  onHit: PhraseHit,
): void {
  for (let one = from; one !== undefined; one = one.twin) {
    if (one.ends !== undefined && isWritten(one, words, end))
      for (const phrase of one.ends) onHit(phrase, start, end);
    if (one.follow === 0 || end + 1 === words.count) continue;
    const hash = words.hashes[end + 1]!;
    if (((one.follow >>> hash) & 1) !== 0) goOn(one.next!.get(hash), words, start, end + 1, onHit);
  }
}

/** Whether the words up to `end` are, letter by letter, those of a node. */
function isWritten(node: PrefixNode, words: WordList, end: number): boolean {
  let word = end;
  for (let one: PrefixNode | undefined = node; one !== undefined; one = one.before)
    if (!isLast(one, words, word--)) return false;
  return true;
}

/** Whether a word is, letter by letter, that of a node. */
function isLast({ letters }: PrefixNode, words: WordList, word: number): boolean {
  const { length } = letters;
  if (length !== words.lengthOf(word)) return false;
  const { text } = words;
  const start = words.starts[word]!;
  // Read from its module once a word, not once a letter: where modules are not joined, that is a call.
  const table = WORD_LETTERS;
  for (let k = 0; k < length; k++) if (letters[k] !== table[codeAt(text, start + k)]) return false;
  return true;
}

function lettersOf(words: WordList, word: number): Uint16Array {
  const start = words.starts[word]!;
  return Uint16Array.from(
    { length: words.lengthOf(word) },
    (_, k) => WORD_LETTERS[codeAt(words.text, start + k)]!,
  );
}
