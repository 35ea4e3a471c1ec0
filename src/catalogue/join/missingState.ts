import { CELL } from '../types';

/** States of a column in which nothing has been filled in. */
export function missingState(size: number): Uint8Array {
  return new Uint8Array(size).fill(CELL.missing);
}
