import { fold, WORD_LETTERS } from './characters';

/** The regular plurals of the last word of a phrase; none if it is not English. */
export function pluralsOf(phrase: string): string[] {
  const end = phrase.length;
  const last = fold(phrase.charCodeAt(end - 1));
  if (last < 97 || last > 122) return [];
  let start = end;
  while (start > 0 && WORD_LETTERS[phrase.charCodeAt(start - 1)] !== 0) start--;
  const word = phrase.slice(start);
  const plurals = [`${word}s`];
  if (word.endsWith('y')) plurals.push(`${word.slice(0, -1)}ies`);
  if (/(?:s|x|ch|sh)$/i.test(word)) plurals.push(`${word}es`);
  return plurals;
}
