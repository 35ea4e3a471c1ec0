const POINTS_PER_PIXEL = 0.75;
/** English metric units, in which drawings are measured. */
export const UNITS_PER_POINT = 12_700;

/** A column's width in characters of the standard font, 7 pixels each with 5 around them, in points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * 7 + 5) * POINTS_PER_PIXEL * 100) / 100;
}

/** The reverse. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_PER_PIXEL - 5) / 7) * 10_000) / 10_000);
}
