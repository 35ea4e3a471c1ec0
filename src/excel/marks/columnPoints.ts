/** A column's width in points from one in characters of the usual font (7 pixels and 5 beside). */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
