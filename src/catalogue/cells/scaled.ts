/**
 * A number times a factor. Where the factor is one over a whole number (0.001 of grams) the number is divided
 * by that, which leaves no binary dust: 1.1 g are 0.0011 kg.
 */
export function scaled(value: number, factor: number): number {
  if (factor === 1) return value + 0;
  const inverse = Math.round(1 / factor);
  return inverse > 1 && 1 / inverse === factor ? value / inverse : value * factor;
}
