import { WordList } from './wordList';
import { Vocabulary } from './vocabulary';

/** Calls `onHit` with the number of each phrase in a text. */
type Scan = (words: WordList, onHit: (phrase: number) => void) => void;

/** Where a phrase that is half read goes on. */
interface Edges {
  /** By word: the state of a phrase that begins with it; 0 where none does. */
  readonly fromStart: Int32Array;
  /** By state: where its words and the states that they lead to begin in the lists below. */
  readonly first: Int32Array;
  readonly words: Int32Array;
  readonly states: Int32Array;
}

/**
 * Phrases of Latin words. They are sought word by word: nearly every word of a text begins no phrase,
 * which one look into the vocabulary tells.
 */
export class WordPhrases {
  private readonly vocabulary = new Vocabulary();
  private readonly children: Map<number, number>[] = [new Map<number, number>()];
  private readonly ends: number[][] = [[]];
  private readonly words = new WordList();

  add(phrase: string, number: number): void {
    const { words } = this;
    words.read(phrase);
    if (words.count === 0) return;
    let state = 0;
    for (let word = 0; word < words.count; word++) {
      state = this.childOf(state, this.vocabulary.learn(words, word));
    }
    this.ends[state]!.push(number);
  }

  compile(): Scan {
    const { ends, vocabulary } = this;
    const back = this.linkBack();
    const edges = this.layEdges();
    const found = ends.map((list) => (list.length > 0 ? list : undefined));
    return (words, onHit) => {
      let state = 0;
      for (let i = 0; i < words.count; i++) {
        const word = vocabulary.guess(words, i);
        const known = word >= 0 && (state !== 0 || edges.fromStart[word] !== 0);
        state = known && vocabulary.has(word, words, i) ? next(edges, back, state, word) : 0;
        const ended = state === 0 ? undefined : found[state];
        if (ended !== undefined) for (const phrase of ended) onHit(phrase);
      }
    };
  }

  private childOf(state: number, word: number): number {
    let child = this.children[state]!.get(word);
    if (child === undefined) {
      child = this.children.push(new Map()) - 1;
      this.ends.push([]);
      this.children[state]!.set(word, child);
    }
    return child;
  }

  /** For each state that of its longest proper suffix, whose phrases end where its own do. */
  private linkBack(): Int32Array {
    const { children, ends } = this;
    const back = new Int32Array(children.length);
    const queue = [...children[0]!.values()];
    for (const state of queue) {
      ends[state]!.push(...ends[back[state]!]!);
      for (const [word, child] of children[state]!) {
        let from = back[state]!;
        while (from !== 0 && !children[from]!.has(word)) from = back[from]!;
        back[child] = children[from]!.get(word) ?? 0;
        queue.push(child);
      }
    }
    return back;
  }

  private layEdges(): Edges {
    const { children, vocabulary } = this;
    const [start, ...later] = children as [Map<number, number>, ...Map<number, number>[]];
    const fromStart = new Int32Array(vocabulary.size);
    for (const [word, state] of start) fromStart[word] = state;
    const first = new Int32Array(children.length + 1);
    later.forEach((edges, at) => (first[at + 2] = first[at + 1]! + edges.size));
    return {
      fromStart,
      first,
      words: Int32Array.from(later.flatMap((edges) => [...edges.keys()])),
      states: Int32Array.from(later.flatMap((edges) => [...edges.values()])),
    };
  }
}

/** The state that a word leads to, from a state or else from the longest suffix of it that goes on so. */
function next(
  { fromStart, first, words, states }: Edges,
  back: Int32Array,
  from: number,
  word: number,
): number {
  for (let state = from; state !== 0; state = back[state]!) {
    for (let edge = first[state]!; edge < first[state + 1]!; edge++) {
      if (words[edge] === word) return states[edge]!;
    }
  }
  return fromStart[word]!;
}
