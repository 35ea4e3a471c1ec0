import { FIELDS, MEASURES, type Localized, type FieldKey, type MeasureKey } from '../fields';
import type { NumberKey } from '../rulebook';
import type { Lang } from '../strings';
import { startOfSentence } from './format/lists';

/** The name of a field in a sentence. */
export function fieldName(key: FieldKey, lang: Lang): string {
  return FIELDS[key].name[lang];
}

/** The name of a field by itself, as in a table or among choices. */
export function fieldLabel(key: FieldKey, lang: Lang): string {
  return startOfSentence(fieldName(key, lang));
}

interface Named {
  readonly name: Localized;
  readonly unit?: Localized;
}

const isMeasure = (key: NumberKey | FieldKey): key is MeasureKey => Object.hasOwn(MEASURES, key);

const namedOf = (key: NumberKey | FieldKey): Named =>
  isMeasure(key) ? MEASURES[key] : FIELDS[key];

/** The name of a measure or a field. */
export function measureName(key: NumberKey | FieldKey, lang: Lang): string {
  return namedOf(key).name[lang];
}

/** The unit of a measure or a field; undefined where it has none. */
export function unitName(key: NumberKey | FieldKey, lang: Lang): string | undefined {
  return namedOf(key).unit?.[lang];
}
