import { CharacterPhrases } from './characterPhrases';
import { fold, isIdeograph } from './characters';
import { WordList } from './wordList';
import { WordPhrases } from './wordPhrases';

/** Finds many words and phrases in one pass over a text (Aho and Corasick, 1975). */
export interface PhraseScanner {
  /** Calls `onHit` with the number of each phrase that occurs; a phrase may be told more than once. */
  scan(text: string, onHit: (phrase: number) => void): void;
  /**
   * The same for a text whose words have been read. A phrase of Latin words is given with the number of the
   * word with which it ends.
   */
  scanWords(words: WordList, onHit: (phrase: number, end?: number) => void): void;
}

/**
 * Compiles phrases. Case, width, and the kind and number of separators (blank, `-`, `_`, `/` …) do
 * not matter. Latin phrases match whole words, an English plural included; Chinese ones match anywhere.
 */
export function compilePhrases(phrases: readonly string[]): PhraseScanner {
  const latin = new WordPhrases();
  const chinese = new CharacterPhrases();
  phrases.forEach((phrase, number) => {
    for (const form of formsOf(phrase)) (hasIdeograph(form) ? chinese : latin).add(form, number);
  });
  const scanLatin = latin.compile();
  const scanChinese = chinese.compile();
  const own = new WordList();
  const scanWords: PhraseScanner['scanWords'] = (words, onHit) => {
    scanLatin(words, onHit);
    if (words.ideographs) scanChinese(words.text, onHit);
  };
  return {
    scan(text, onHit) {
      own.read(text);
      scanWords(own, onHit);
    },
    scanWords,
  };
}

function hasIdeograph(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isIdeograph(text.charCodeAt(i))) return true;
  return false;
}

/** The phrase and its regular plurals. */
function formsOf(phrase: string): string[] {
  const last = fold(phrase.charCodeAt(phrase.length - 1));
  if (last < 97 || last > 122) return [phrase];
  const forms = [phrase, `${phrase}s`];
  if (phrase.endsWith('y')) forms.push(`${phrase.slice(0, -1)}ies`);
  if (/(?:s|x|ch|sh)$/i.test(phrase)) forms.push(`${phrase}es`);
  return forms;
}
