import { WordList } from './wordList';
import { Vocabulary } from './vocabulary';

/** Calls `onHit` with the number of each phrase in a text. */
type Scan = (words: WordList, onHit: (phrase: number) => void) => void;

/**
 * Phrases of Latin words. They are sought word by word: nearly every word of a text stands in no phrase,
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
    const { children, ends, vocabulary } = this;
    const back = this.linkBack();
    const found = ends.map((list) => (list.length > 0 ? list : undefined));
    const next = (from: number, word: number): number => {
      for (let state = from; ; state = back[state]!) {
        const child = children[state]!.get(word);
        if (child !== undefined || state === 0) return child ?? 0;
      }
    };
    return (words, onHit) => {
      let state = 0;
      for (let i = 0; i < words.count; i++) {
        const word = vocabulary.find(words, i);
        state = word < 0 ? 0 : next(state, word);
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
}
