import type { Arguments } from '../../engine/Arguments';
import type { Sheet } from '../../model';
import { asOneOf, given } from '../define/values';
import { WORKSHEET } from '../tokens';

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `worksheet.copy(positionType, relativeTo)`: the copy, put where it was asked for. */
export function copySheet(sheet: Sheet, args: Arguments): Sheet {
  const place = given(args.value(0), (value) => asOneOf(value, PLACES), 'None');
  const other = args.optionalObject(1, WORKSHEET) ?? sheet;
  const copy = sheet.copy();
  if (place === 'Beginning') copy.position = 0;
  if (place === 'Before') copy.position = other.position;
  if (place === 'After') copy.position = other.position + 1;
  return copy;
}
