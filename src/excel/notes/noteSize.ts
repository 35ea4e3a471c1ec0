/** Points. */
export interface NoteSize {
  readonly width: number;
  readonly height: number;
}

const WIDTH = 240;
const TALLEST = 400;
/** Of the font that Excel gives notes: a line, an ideograph, any other sign; room for a bold or a wide one. */
const LINE = 13.5;
const WIDE = 9.5;
const NARROW = 5.5;
const MARGIN = 12;

const widthOf = (line: string): number =>
  Array.from(line).reduce((sum, sign) => sum + (sign > '\u2e7f' ? WIDE : NARROW), 0);

/** A box in which a text can be read whole: Excel's own holds four short lines (OfficeDev/office-js#5820). */
export function noteSize(text: string): NoteSize {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (WIDTH - MARGIN))), 0);
  return { width: WIDTH, height: Math.min(TALLEST, Math.ceil(lines * LINE + MARGIN)) };
}
