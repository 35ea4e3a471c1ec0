import type { ColumnMatch } from './types';

/**
 * Confidence in a header, 0 to 1: the average of its columns, and, where the row was searched for, their
 * number (one field may occur anywhere by chance, six do not).
 */
export function headerConfidence(columns: readonly ColumnMatch[], isGiven: boolean): number {
  const held = columns.filter(({ field }) => field !== null);
  if (held.length === 0) return 0;
  const mean = held.reduce((sum, { confidence }) => sum + confidence, 0) / held.length;
  return isGiven ? mean : mean * (1 - 0.5 ** held.length);
}
