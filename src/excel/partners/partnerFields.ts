import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { Catalogue, Layout } from '../../catalogue';

/** Fields of a sheet besides the id, those first that the checked sheet lacks. */
export function partnerFields(
  { columns, derived = {}, empty = [] }: Layout,
  own: Catalogue,
): FieldKey[] {
  const has = (field: FieldKey): boolean =>
    field !== 'productId' &&
    !empty.includes(field) &&
    (columns[field] !== undefined || derived[field] !== undefined);
  const fields = FIELD_KEYS.filter(has);
  const isNew = (field: FieldKey): boolean => own.columns[field] === undefined;
  return [...fields.filter(isNew), ...fields.filter((field) => !isNew(field))];
}
