const LETTERS = /^\$?[A-Z]{1,3}$/i;

/** Index, from 0, of a column by its letters as Excel shows them (`C` is 2); NaN if they are none. */
export function columnIndex(letters: string): number {
  const text = letters.trim();
  if (!LETTERS.test(text)) return NaN;
  let index = 0;
  for (const letter of text.replace('$', '').toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}
