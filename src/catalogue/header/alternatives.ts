import type { FieldKey } from '../../fields';
import type { CellShape } from './cellShapes';
import type { LexiconEntry } from './lexicon';
import { keyOf } from './normalise';
import { BAR_CODES } from './otherHeaders';
import { isPictureName } from './pictures';
import type { ColumnPart } from './types';

/** Meaning of a header if the cells below it have a certain shape. */
export interface Alternative {
  readonly field: FieldKey;
  readonly shape: CellShape;
  readonly part?: ColumnPart;
}

/** Further readings of a header, and whether the first holds only if the cells fit. */
export interface Alternatives {
  readonly instead: readonly Alternative[];
  readonly mustFit: boolean;
}

const NONE: Alternatives = { instead: [], mustFit: false };

const LISTING_ID: Alternative = { field: 'productId', shape: 'listingIds' };
const OWN_CODE: Alternative = { field: 'model', shape: 'codes' };
const BAR_CODE: Alternative = { field: 'model', shape: 'barCodes' };
const PICTURES: Alternative = { field: 'imageCount', shape: 'addresses', part: 'picture' };
const PICTURE_COUNT: Alternative = { field: 'imageCount', shape: 'counts' };
const FILM: Alternative = { field: 'hasVideo', shape: 'addresses', part: 'address' };
const TYPE: Alternative = { field: 'productType', shape: 'readable' };
const TIER: Alternative = { field: 'tier', shape: 'readable' };
const CATEGORY_PATH: Alternative = { field: 'category', shape: 'paths' };

/** Ambiguous headers, by key (see `keyOf`). */
const BY_KEY: ReadonlyMap<string, Alternatives> = new Map(
  (
    [
      [['产品', '商品', '货品', 'product', 'item'], [OWN_CODE], false],
      [['产品编号', '商品编号', 'productno', 'itemid'], [OWN_CODE], false],
      [BAR_CODES.map(keyOf), [BAR_CODE], false],
      [['producttype'], [CATEGORY_PATH], true],
      [['商品类型', '产品类型'], [CATEGORY_PATH, TIER], false],
      [['类型', 'type'], [TYPE, TIER, CATEGORY_PATH], false],
      [['commodity', 'descriptionofgoods', 'desccommodity'], [], true],
      [['shipto', 'shipsto'], [], true],
    ] as const
  ).flatMap(([keys, instead, mustFit]) => keys.map((key) => [key, { instead, mustFit }])),
);

/**
 * Fields with names that also mean something else: a score out of 1, a price tier, a shelf life. Their cells
 * must read as the field.
 */
const OFTEN_OTHERS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['qualityScore', 'reviewScore', 'priceTiers', 'certificateExpiry'] as const),
]);

const DESCRIPTION = /(?:描述|desc(?:ription)?)$/u;

/** Pictures without a number in their name may be counted in the cell. */
const UNNUMBERED = /\D$/u;

/** The other meanings of a header with this key than `entry`. */
export function alternativesTo(key: string, entry: LexiconEntry): Alternatives {
  const listed = BY_KEY.get(key);
  if (listed) return listed;
  const { field, exact } = entry;
  if (field === null && isPictureName(key)) {
    const instead = UNNUMBERED.test(key) ? [PICTURE_COUNT, PICTURES] : [PICTURES];
    return { instead, mustFit: false };
  }
  const isDescription = field === 'title' && DESCRIPTION.test(key);
  if (isDescription || (field !== null && OFTEN_OTHERS.has(field)))
    return { instead: [], mustFit: true };
  if (field === 'hasVideo') return { instead: [FILM], mustFit: false };
  if (field === 'model' && !exact) return { instead: [LISTING_ID], mustFit: false };
  return NONE;
}
