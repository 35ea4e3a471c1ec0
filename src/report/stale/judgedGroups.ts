import { sourcesOf, type Layout } from '../../catalogue';
import { FIELDS, type FieldKey, type FieldType } from '../../fields';
import { cellsTogether } from './staleFormats';

/** Cells of these may hold a number with a decimal point, or in some languages a comma. */
const DECIMAL: readonly FieldType[] = [
  'number',
  'days',
  'weight',
  'share',
  'date',
  'range',
  'tiers',
];

/**
 * The columns (0-based in the grid) whose cells are judged, in groups of one formula each; in order of
 * fields, so that moved columns change nothing. Numbers with several notations are grouped: each notation
 * multiplies the sums of its group.
 */
export function judgedGroups({
  columns,
  derived = {},
  firstRow,
  rowOffset = 0,
  columnOffset = 0,
}: Layout): readonly number[][] {
  const byField = new Map<string, readonly number[]>();
  for (const [field, column] of Object.entries(columns)) byField.set(field, [column]);
  for (const [field, derivation] of Object.entries(derived))
    byField.set(field, sourcesOf(derivation));
  const fields = [...byField.keys()].sort() as FieldKey[];
  const isDecimal = (field: FieldKey): boolean => DECIMAL.includes(FIELDS[field].type);
  const inOrder = [...fields.filter(isDecimal), ...fields.filter((field) => !isDecimal(field))];
  const judged = [...new Set(inOrder.flatMap((field) => byField.get(field)!))];
  const lastColumn = columnOffset + Math.max(0, ...judged) + 1;
  const together = cellsTogether(lastColumn, rowOffset + firstRow + 1);
  const count = Math.ceil(judged.length / together);
  // Groups of equal size, so that none joins more than needed.
  const each = Math.ceil(judged.length / count);
  return Array.from({ length: count }, (_, at) => judged.slice(at * each, (at + 1) * each));
}
