import type { ColumnMatch } from './types';

/**
 * How sure a header is, 0 to 1: how sure its columns are on average, and, where the row was looked
 * for, how many there are (one field may stand anywhere by chance, six do not).
 */
export function headerConfidence(columns: readonly ColumnMatch[], isGiven: boolean): number {
  const held = columns.filter(({ field }) => field !== null);
  if (held.length === 0) return 0;
  const mean = held.reduce((sum, { confidence }) => sum + confidence, 0) / held.length;
  return isGiven ? mean : mean * (1 - 0.5 ** held.length);
}
