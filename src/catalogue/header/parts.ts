import type { FieldKey } from '../../fields';
import type { RawCell } from '../types';
import { addressCount } from './cellShapes';
import type { ColumnPart, HeaderReading } from './types';

/** A column that contributes to a field; without a part it is the field. */
export interface PartColumn {
  readonly field: FieldKey;
  readonly part?: ColumnPart;
}

type Settled = readonly HeaderReading[];

const NUMBERED = /\p{N}/u;
const MAIN = /主|首|封面|main|primary|front/i;

const columnsWith = (readings: Settled, wanted: (reading: HeaderReading) => boolean): number[] =>
  readings.flatMap((reading, column) => (wanted(reading) ? [column] : []));

/** Both ends of a range, each with its column; a lower end alone is the value. */
function rangeParts(readings: Settled, field: FieldKey): Map<number, PartColumn> {
  const endOf = (end: ColumnPart): number | undefined =>
    columnsWith(readings, ({ field: of, part }) => of === field && part === end)[0];
  const [low, high] = [endOf('low'), endOf('high')];
  if (low === undefined) return new Map();
  if (high === undefined) return new Map([[low, { field }]]);
  return new Map([
    [low, { field, part: 'low' }],
    [high, { field, part: 'high' }],
  ]);
}

/**
 * Columns whose pictures can be counted: the one with several addresses in a cell, else those that
 * are numbered, with the main picture. One address in one column says nothing of their number.
 */
function pictureParts(
  readings: Settled,
  headers: readonly string[],
  cellsOf: (column: number) => readonly RawCell[],
): Map<number, PartColumn> {
  const field = 'imageCount';
  const part = 'picture';
  const filled = columnsWith(readings, ({ field: of, part: is }) => of === field && is === part);
  const list = filled.find((column) => cellsOf(column).some((cell) => addressCount(cell) > 1));
  if (list !== undefined) return new Map([[list, { field, part }]]);
  const numbered = (column: number): boolean => NUMBERED.test(headers[column]!);
  const isGallery = (column: number): boolean => numbered(column) || MAIN.test(headers[column]!);
  const columns = columnsWith(readings, ({ part: is }) => is === part).filter(isGallery);
  const isSet = columns.length > 1 && filled.some(numbered);
  return new Map(isSet ? columns.map((column) => [column, { field, part }]) : []);
}

/** The columns that together give a field without a column of its own. */
export function partColumns(
  readings: Settled,
  headers: readonly string[],
  isFree: (field: FieldKey) => boolean,
  cellsOf: (column: number) => readonly RawCell[],
): Map<number, PartColumn> {
  const ranges = new Set(
    readings.flatMap(({ field, part }) => (field !== null && part === 'low' ? [field] : [])),
  );
  const found = new Map<number, PartColumn>();
  for (const field of ranges) {
    if (!isFree(field)) continue;
    for (const [column, part] of rangeParts(readings, field)) found.set(column, part);
  }
  if (isFree('imageCount')) {
    const pictures = pictureParts(readings, headers, cellsOf);
    for (const [column, part] of pictures) found.set(column, part);
  }
  return found;
}
