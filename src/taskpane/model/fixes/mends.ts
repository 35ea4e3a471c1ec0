import { FIELDS, type FieldKey } from '../../../fields';
import { cutKeywords } from './cutKeywords';
import { cutWords } from './cutWords';
import { halfWidth } from './halfWidth';
import { sortTiers } from './sortTiers';
import { trim, trimId } from './trim';
import type { FixKind, Mend } from './types';

/** A kind of mend, ready for the cells of one field. */
export interface KindOfMend {
  readonly kind: FixKind;
  readonly mend: Mend;
}

function special(field: FieldKey): KindOfMend[] {
  if (FIELDS[field].type === 'tiers') return [{ kind: 'sortTiers', mend: sortTiers }];
  if (field === 'title') return [{ kind: 'cutWords', mend: cutWords }];
  return field === 'keywords' ? [{ kind: 'cutKeywords', mend: cutKeywords }] : [];
}

/** Every mend that can be tried on the cells of a field. */
export function mendsFor(field: FieldKey): readonly KindOfMend[] {
  return [
    ...special(field),
    { kind: 'halfWidth', mend: (raw) => halfWidth(raw, field) },
    { kind: 'trim', mend: field === 'productId' ? trimId : trim },
  ];
}
