import type { RawCell } from '../../catalogue';
import { readNumeric } from '../../catalogue/cells/numeric';
import { numericType } from '../../catalogue/cells/numericTypes';
import { FIELDS, type FieldKey } from '../../fields';
import { dateText } from '../../report';

const isOfDates = (field: FieldKey | null): boolean =>
  field !== null && (FIELDS[field].type === 'date' || FIELDS[field].type === 'validity');

/**
 * A cell as an example of what is in its column: the serial number of a day as that day, where the field
 * is one of days.
 */
export function exampleText(cell: RawCell, field: FieldKey | null, from1904?: true): string {
  if (typeof cell !== 'number' || !isOfDates(field)) return String(cell);
  const read = readNumeric(numericType('date', from1904 ? { from1904 } : {}), cell);
  return read.state === 'ok' ? dateText(read.value) : String(cell);
}
