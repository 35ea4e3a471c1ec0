import type { Catalogue } from '../../../catalogue';
import type { Slice } from '../../../excel/gateway/runSlices';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../../fields';
import { cutKeywords } from './cutKeywords';
import { cutWords } from './cutWords';
import { halfWidth } from './halfWidth';
import { sortTiers } from './sortTiers';
import { trim, trimId } from './trim';
import type { Fix, FixKind, Mend } from './types';

/** A kind of mend, ready for the cells of one field. */
interface KindOfMend {
  readonly kind: FixKind;
  readonly mend: Mend;
}

function special(field: FieldKey): KindOfMend[] {
  if (FIELDS[field].type === 'tiers') return [{ kind: 'sortTiers', mend: sortTiers }];
  if (field === 'title') return [{ kind: 'cutWords', mend: cutWords }];
  return field === 'keywords' ? [{ kind: 'cutKeywords', mend: cutKeywords }] : [];
}

/** Every mend that can be tried on the cells of a field. */
function mendsFor(field: FieldKey): readonly KindOfMend[] {
  return [
    ...special(field),
    { kind: 'halfWidth', mend: (raw) => halfWidth(raw, field) },
    { kind: 'trim', mend: field === 'productId' ? trimId : trim },
  ];
}

/** Rows between two looks at the clock. */
const SLICE_ROWS = 50;

/** Every mend that the cells of a catalogue allow, row by row; work in slices. */
export function* findFixes(catalogue: Catalogue): Generator<Slice, Fix[]> {
  const columns = FIELD_KEYS.filter((field) => catalogue.columns[field] !== undefined).map(
    (field) => ({ field, mends: mendsFor(field) }),
  );
  const fixes: Fix[] = [];
  for (let index = 0; index < catalogue.size; index++) {
    for (const { field, mends } of columns) {
      const before = catalogue.raw(field, index);
      if (typeof before !== 'string' || before === '') continue;
      for (const { kind, mend } of mends) {
        const after = mend(before);
        if (after !== undefined) fixes.push({ kind, index, field, before, after });
      }
    }
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield { done: index + 1, total: catalogue.size };
  }
  return fixes;
}
