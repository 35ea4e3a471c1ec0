const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * A line made safe for a terminal: texts of a sheet, file or rulebook can't move the cursor, paint, write
 * links or titles, turn the direction of writing or begin another line. Each such run is one blank.
 */
export function plainLine(line: string): string {
  return line.replace(CONTROLS, ' ');
}
