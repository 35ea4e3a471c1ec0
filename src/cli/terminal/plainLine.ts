/** Styles as the painter puts them; any other control, and what turns the direction of writing. */
const STYLE_START = '\u001b[';
const PIECES = new RegExp(
  String.raw`${STYLE_START.replace('[', '\\[')}(?:0|1|2|31|32|33)m|[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+`,
  'gu',
);

/**
 * A line for a terminal: whatever a sheet, a file or a rulebook says in it can't move the cursor, write
 * links or titles, turn the direction of writing or begin another line. Each such run is one blank.
 *
 * @param isPainted whether the line may hold styles of our own
 */
export function plainLine(line: string, isPainted: boolean): string {
  return line.replace(PIECES, (piece) =>
    isPainted && piece.startsWith(STYLE_START) ? piece : ' ',
  );
}
