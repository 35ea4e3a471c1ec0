/** Cache by column: places of cells name the same few columns row after row. */
const known: string[] = [];

/** The letters of a column as Excel shows them: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  return (known[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
