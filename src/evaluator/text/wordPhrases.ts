import { EdgeTable } from './edgeTable';
import type { PhraseHit } from './phraseTree';
import { pluralsOf } from './pluralsOf';
import { WordList } from './wordList';

/** What each node of a tree says, by its number. */
interface Nodes {
  /** Numbers of the phrases that end there; undefined for most. */
  readonly ends: (number[] | undefined)[];
  /** Bloom filter of the hashes that go on from there, 32 bits: rejects most words at once. */
  readonly follow: number[];
  /** Of a first word: the phrases that go on and are not compiled yet. */
  readonly waiting: (number[] | undefined)[];
}

/**
 * Prefix tree of phrases of Latin words, plurals included; matched from each word on by hash.
 *
 * A book has some 10,000 phrases, of which a shop's titles begin a few hundred. Those of several words are
 * compiled when a text first has their first word: the first formula would wait for all of them.
 */
export class WordPhrases {
  private readonly edges: EdgeTable;
  private readonly nodes: Nodes = { ends: [undefined], follow: [0], waiting: [undefined] };
  private readonly words = new WordList();

  /** @param phrases by number */
  constructor(private readonly phrases: readonly string[]) {
    this.edges = new EdgeTable(phrases.length);
  }

  add(number: number): void {
    const { words, phrases, nodes } = this;
    words.read(phrases[number]!);
    if (words.count === 0) return;
    const first = this.after(0, 0);
    if (words.count > 1) (nodes.waiting[first] ??= []).push(number);
    else {
      (nodes.ends[first] ??= []).push(number);
      this.endInPlural(0, number);
    }
  }

  /** Calls `onHit` for each phrase in a text, those that start first before others. */
  scan({ count, hashes, checks }: WordList, onHit: PhraseHit): void {
    const { edges } = this;
    const { ends, follow, waiting } = this.nodes;
    for (let start = 0; start < count; start++) {
      let node = edges.find(0, hashes[start]!, checks[start]!);
      if (node !== 0 && waiting[node] !== undefined) this.compile(node);
      for (let end = start; node !== 0;) {
        const ending = ends[node];
        if (ending !== undefined) for (const phrase of ending) onHit(phrase, start, end);
        if (++end === count) break;
        const hash = hashes[end]!;
        if (((follow[node]! >>> hash) & 1) === 0) break;
        node = edges.find(node, hash, checks[end]!);
      }
    }
  }

  private compile(first: number): void {
    const { words, nodes } = this;
    for (const number of nodes.waiting[first]!) {
      words.read(this.phrases[number]!);
      const last = words.count - 1;
      let node = first;
      for (let at = 1; at < last; at++) node = this.after(node, at);
      (nodes.ends[this.after(node, last)] ??= []).push(number);
      this.endInPlural(node, number);
    }
    nodes.waiting[first] = undefined;
  }

  /** Ends a phrase in the plurals of its last word, which come after a node. */
  private endInPlural(node: number, number: number): void {
    const { words, phrases, nodes } = this;
    words.read(pluralsOf(phrases[number]!).join(' '));
    for (let at = 0; at < words.count; at++) (nodes.ends[this.after(node, at)] ??= []).push(number);
  }

  /** The child of a node for a word of the list, made if there is none. */
  private after(node: number, word: number): number {
    const { edges, nodes } = this;
    const hash = this.words.hashes[word]!;
    const child = edges.add(node, hash, this.words.checks[word]!);
    if (child === nodes.ends.length) {
      nodes.ends.push(undefined);
      nodes.follow.push(0);
      nodes.waiting.push(undefined);
    }
    nodes.follow[node]! |= 1 << hash;
    return child;
  }
}
