import type { RawCell } from '../types';
import { resultOf } from './resultOf';
import { headerText } from './rowEvidence';
import type { HeaderMapping, HeaderResult } from './types';

/**
 * Meaning of the columns of a header row that is given apart from the data, such as a formula's argument.
 * Never `notFound`: where no header is known, every field is absent and the confidence is 0. `headerRow` is 1, and `firstRow` 0, the first row of the caller's data.
 */
export function matchHeaders(
  headers: readonly RawCell[],
  mapping: HeaderMapping = {},
): HeaderResult {
  const texts = headers.map((cell) => {
    const text = headerText(cell);
    return text === '' ? [] : [text];
  });
  return resultOf({ texts, headerRow: 1, firstRow: 0, isGiven: true, columnOffset: 0 }, mapping);
}
