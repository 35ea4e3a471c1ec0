import type { Localized } from '../base/lang';
import type { FieldKey } from './fieldKeys';

/**
 * How the cells of a field are read.
 *
 * - `id`: digits that must not be lost; kept as text
 * - `text`: kept as it is, trimmed; `word`: the same, where few words recur in many rows
 * - `number`: any number; `integer`: a whole number; `days`: a count of days (`7-15天` reads as 15)
 * - `weight`: kilograms (`500g` reads as 0.5)
 * - `share`: 0 to 1 (`91.8%`, `0.918`)
 * - `flag`: 1 or 0; `date`: days since 1899-12-30, Excel's serial number
 * - `range`: a minimum and a maximum (`$12.05-$13.85`)
 * - `tiers`: quantity tiers; `list`: texts; `markets`: market codes; `certificates`: names and validity
 * - `validity`: a period (`25/05/2026 - 25/05/2031`) or its last day
 * - `industry`, `productType`, `tier`, `currency`: one key of a fixed vocabulary
 */
export type FieldType =
  | 'id'
  | 'text'
  | 'word'
  | 'number'
  | 'integer'
  | 'days'
  | 'weight'
  | 'share'
  | 'flag'
  | 'date'
  | 'range'
  | 'tiers'
  | 'list'
  | 'markets'
  | 'certificates'
  | 'validity'
  | 'industry'
  | 'productType'
  | 'tier'
  | 'currency';

/** One field of the vocabulary: a meaning of a column in a seller's sheet. */
export interface Field {
  readonly key: string;
  readonly type: FieldType;
  /** Unit of the typed value, e.g. `day`, `kg`, `USD`; absent where there is none. */
  readonly unit?: Localized;
  readonly name: Localized;
  /** Further headers that mean this field, best first, as sellers and exports write them. */
  readonly synonyms: readonly string[];
}

/** Some fields of the vocabulary, each under its own key; the topics that `FIELDS` is made of. */
export type FieldsByKey = { readonly [K in FieldKey]?: Field & { readonly key: K } };
