import { nextState, PhraseTrie, type PhraseAutomaton } from './phraseTrie';
import { Vocabulary } from './vocabulary';
import { WordList } from './wordList';

/** Calls `onHit` with the number of each phrase in a text, and that of the word with which it ends. */
type Scan = (words: WordList, onHit: (phrase: number, end: number) => void) => void;

/** Phrases of Latin words, which are sought word by word. */
export class WordPhrases {
  private readonly vocabulary = new Vocabulary();
  private readonly trie = new PhraseTrie();
  private readonly words = new WordList();

  add(phrase: string, number: number): void {
    const { words, vocabulary } = this;
    words.read(phrase);
    if (words.count === 0) return;
    const sequence: number[] = [];
    for (let word = 0; word < words.count; word++) sequence.push(vocabulary.learn(words, word));
    this.trie.add(sequence, number);
  }

  compile(): Scan {
    const { vocabulary } = this;
    const automaton = this.trie.compile(vocabulary.size);
    const { begun, phrases, firsts } = automaton;
    return (words, onHit) => {
      const { count } = words;
      let state = 0;
      for (let i = 0; i < count; i++) {
        const word = vocabulary.guess(words, i);
        if (word < 0) state = 0;
        else state = state === 0 ? begun[word]! : nextState(automaton, state, word);
        if (firsts[state] === firsts[state + 1]) continue;
        const sure = sureState(automaton, vocabulary, state, words, i);
        for (let at = firsts[sure]!; at < firsts[sure + 1]!; at++) onHit(phrases[at]!, i);
      }
    };
  }
}

/**
 * The state of the words up to word `end` that really are those of the phrases: until here they were only
 * known by their hashes, which another word may share. Most words of a text end no phrase, and a word that
 * only looks like one is in none, so that it is enough to compare letters where a phrase ends.
 */
function sureState(
  { depths, parents, symbols, back }: PhraseAutomaton,
  vocabulary: Vocabulary,
  guessed: number,
  words: WordList,
  end: number,
): number {
  let sure = 0;
  // The last symbol of a state is its own, the one before is that of its parent.
  for (let at = guessed; at !== 0 && vocabulary.has(symbols[at]!, words, end - sure); sure++) {
    at = parents[at]!;
  }
  let state = guessed;
  while (depths[state]! > sure) state = back[state]!;
  return state;
}
