import type { MissingCell } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { placeText } from '../format/values';

/** A cell that would settle an unknown: `lead time (C12 is empty)`. */
export function missingText(missing: MissingCell, lang: Lang): string {
  const field = fieldName(missing.field, lang);
  if (missing.why === 'absent') {
    return text(lang, missing.place ? 'missing.emptyColumn' : 'missing.absent', { field });
  }
  if (!missing.place) return field;
  return text(lang, `missing.${missing.why}`, { field, cell: placeText(missing.place) });
}
