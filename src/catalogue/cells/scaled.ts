/**
 * A number times a factor. A factor of one over a whole number (0.001 of grams) becomes a division, which is
 * exact: 1.1 g are 0.0011 kg.
 */
export function scaled(value: number, factor: number): number {
  if (factor === 1) return value + 0;
  const inverse = Math.round(1 / factor);
  return inverse > 1 && 1 / inverse === factor ? value / inverse : value * factor;
}
