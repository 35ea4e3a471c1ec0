import type { RawCell } from '../types';
import { areUnfit, filledCells, haveShape } from './cellShapes';
import type { HeaderReading } from './types';

/** Confidence of a reading decided by cells. */
const BY_CELLS = 0.9;

const isVoted = ({ why, instead, mustFit }: HeaderReading): boolean =>
  why === 'loose' || mustFit === true || instead !== undefined;

/**
 * Chooses between the readings of a header by the cells below it; drops the field of a header that only
 * resembles its name where most cells can't be of it. A known name keeps its field whatever the cells hold:
 * faults of cells are for findings.
 */
export function settle(reading: HeaderReading, cells: () => readonly RawCell[]): HeaderReading {
  if (!isVoted(reading)) return reading;
  const filled = filledCells(cells());
  const { instead = [], field } = reading;
  if (filled.length === 0) {
    // A numbered column of pictures may be blank where its neighbours are not.
    const part = instead.find((other) => other.part === 'picture')?.part;
    return part === undefined ? reading : { ...reading, part };
  }
  const proven = instead.find(({ shape, field: other }) => haveShape(filled, shape, other));
  if (proven) {
    const { field: other, part } = proven;
    const rest = { ...reading, field: other, confidence: BY_CELLS, why: 'synonym' } as const;
    return part === undefined ? rest : { ...rest, part };
  }
  const mayDoubt = reading.why === 'loose' || reading.mustFit === true;
  if (field === null || !mayDoubt || !areUnfit(filled, field)) return reading;
  const nothing = { field: null, confidence: 0, why: 'unknown' } as const;
  return { ...reading, ...nothing, suggestion: { field, reason: 'cells' } };
}
