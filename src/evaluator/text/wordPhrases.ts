import { HashFilter } from './hashFilter';
import { nextState, PhraseTrie } from './phraseTrie';
import { Vocabulary } from './vocabulary';
import { WordList } from './wordList';

/** Calls `onHit` with the number of each phrase in a text, and that of the word with which it ends. */
type Scan = (words: WordList, onHit: (phrase: number, end: number) => void) => void;

/**
 * Phrases of Latin words. They are sought word by word: nearly every word of a text begins no phrase,
 * which one bit of its hash tells.
 */
export class WordPhrases {
  private readonly vocabulary = new Vocabulary();
  private readonly trie = new PhraseTrie();
  private readonly words = new WordList();
  private readonly beginners = new HashFilter();

  add(phrase: string, number: number): void {
    const { words, vocabulary } = this;
    words.read(phrase);
    if (words.count === 0) return;
    this.beginners.add(words.hashes[0]!);
    const sequence: number[] = [];
    for (let word = 0; word < words.count; word++) sequence.push(vocabulary.learn(words, word));
    this.trie.add(sequence, number);
  }

  compile(): Scan {
    const { vocabulary, beginners } = this;
    const automaton = this.trie.compile(vocabulary.size);
    const { found } = automaton;
    return (words, onHit) => {
      const { count, hashes } = words;
      let state = 0;
      for (let i = 0; i < count; i++) {
        if (state === 0 && !beginners.mayHave(hashes[i]!)) continue;
        const word = vocabulary.guess(words, i);
        const known = word >= 0 && vocabulary.has(word, words, i);
        state = known ? nextState(automaton, state, word) : 0;
        const ended = found[state];
        if (ended !== undefined) for (const phrase of ended) onHit(phrase, i);
      }
    };
  }
}
