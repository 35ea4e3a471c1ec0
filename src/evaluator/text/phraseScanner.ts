import { CharacterPhrases } from './characterPhrases';
import { isIdeograph } from './characters';
import type { PhraseHit } from './phraseTree';
import { WordList } from './wordList';
import { WordPhrases } from './wordPhrases';

/** Finds many words and phrases in one pass over a text. */
export interface PhraseScanner {
  /** Calls `onHit` with the number of each phrase that occurs; a phrase may be given more than once. */
  scan(text: string, onHit: (phrase: number) => void): void;
  /** The same for a text whose words have been read; phrases of Latin words and of characters apart. */
  scanWords(words: WordList, onWords: PhraseHit, onCharacters: PhraseHit): void;
}

/**
 * Prepares phrases. Case, width, and the kind and number of separators (blank, `-`, `_`, `/` …) do
 * not matter. Latin phrases match whole words, an English plural included; Chinese ones match anywhere.
 */
export function compilePhrases(phrases: readonly string[]): PhraseScanner {
  const latin = new WordPhrases(phrases);
  const chinese = new CharacterPhrases(phrases);
  phrases.forEach((phrase, number) => {
    (hasIdeograph(phrase) ? chinese : latin).add(number);
  });
  const own = new WordList();
  const scanWords: PhraseScanner['scanWords'] = (words, onWords, onCharacters) => {
    latin.scan(words, onWords);
    if (words.ideographs) chinese.scan(words.text, onCharacters);
  };
  return {
    scan(text, onHit) {
      own.read(text);
      scanWords(own, onHit, onHit);
    },
    scanWords,
  };
}

function hasIdeograph(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isIdeograph(text.charCodeAt(i))) return true;
  return false;
}
