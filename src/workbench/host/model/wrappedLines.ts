/** In points, of letters of the standard size; the second is for those of East Asia. */
const LETTER = 5.25;
const WIDE_LETTER = 10.5;
/** What a cell keeps free at its sides. */
const PADDING = 6;

const isWide = (letter: string): boolean => /[\u1100-\u115f\u2e80-\uffef]/.test(letter);

/** The pieces between which a line may be broken: words, and each wide letter. */
const PIECES = /[\u1100-\u115f\u2e80-\uffef]|[^\s\u1100-\u115f\u2e80-\uffef]+\s*|\s+/g;

const widthOf = (piece: string): number =>
  Array.from(piece).reduce((sum, letter) => sum + (isWide(letter) ? WIDE_LETTER : LETTER), 0);

/** How many lines a text takes in a cell of that many points; words stay whole where they can. */
export function wrappedLines(text: string, points: number): number {
  const room = Math.max(WIDE_LETTER, points - PADDING);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const piece of paragraph.match(PIECES) ?? []) {
      const width = widthOf(piece);
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      // A word that no line has room for is broken anywhere.
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = width > room ? width % room : used + width;
    }
  }
  return lines;
}
