import { cleanHeader, keyOf } from './normalise';
import { NO_FIELD } from './readColumn';
import type { HeaderReading } from './types';

const OF_CERTIFICATES = /证|认|cert|licen[cs]e/u;

/**
 * Drops a validity with a bare header where no column holds certificates: it may be that of perishable
 * goods, or of the offer.
 */
export function withoutLoneValidity(
  readings: readonly HeaderReading[],
  headers: readonly string[],
  isFilled: (column: number) => boolean,
): readonly HeaderReading[] {
  if (readings.some(({ field }) => field === 'certificates')) return readings;
  const isLone = ({ field }: HeaderReading, column: number): boolean =>
    field === 'certificateExpiry' &&
    !OF_CERTIFICATES.test(keyOf(cleanHeader(headers[column]!))) &&
    isFilled(column);
  return readings.map((reading, column) =>
    isLone(reading, column)
      ? { ...NO_FIELD, suggestion: { field: 'certificateExpiry', reason: 'alone' } }
      : reading,
  );
}
