import type { Catalogue } from '../../../catalogue';
import type { Slice } from '../../../excel/gateway/runSlices';
import { FIELD_KEYS } from '../../../fields';
import { mendsFor } from './mends';
import type { Fix } from './types';

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
