import { FIELDS, type FieldKey, type FieldType } from '../../fields';
import { readField } from '../readField';
import type { RawCell } from '../types';

/**
 * Shape of a column's cells: ids of listings on the platform, the seller's own codes, bar codes, addresses of
 * pictures or pages, small counts, category paths, or whatever the field's reader reads.
 */
export type CellShape =
  | 'listingIds'
  | 'codes'
  | 'barCodes'
  | 'addresses'
  | 'counts'
  | 'paths'
  | 'readable';

/** Listing ids have 11 digits from 6 on, or 13 from 1 on; bar codes of 13 digits begin otherwise. */
const LISTING_ID = /^(?:6\d{10}|1\d{12})$/;
const CODE = /^(?=.*\d)(?=.*[A-Za-z])[\w./#-]{2,30}$/;
const BAR_CODE = /^(?:\d{8}|\d{12,14}|(?=.*\d)(?=.*[A-Za-z])[\w./-]{6,30})$/;
const ADDRESS =
  /(?:https?:)?\/\/[^\s,;|{}"']+|\b[^\s,;|{}"'/]+\.(?:jpe?g|png|webp|gif|bmp|avif|mp4|mov|webm)\b/gi;
const PATH = /[^\s>›»/|\\][ \t]*(?:>|›|»|->|\||\/|\\)[ \t]*[^\s>›»/|\\]/u;
const PLACEHOLDER = /^(?:-+|\/|n\/?a|无|暂无|#\S+)$/i;
const MOST_PICTURES = 50;

const SHAPES: Record<Exclude<CellShape, 'readable'>, (cell: RawCell) => boolean> = {
  listingIds: (cell) => LISTING_ID.test(String(cell).trim()),
  codes: (cell) => typeof cell === 'string' && CODE.test(cell.trim()),
  barCodes: (cell) => BAR_CODE.test(String(cell).trim()),
  addresses: (cell) => typeof cell === 'string' && addressCount(cell) > 0,
  counts: (cell) => {
    const count = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
    return Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_PICTURES;
  },
  paths: (cell) => typeof cell === 'string' && addressCount(cell) === 0 && PATH.test(cell),
};

/** How many addresses of pictures or pages a cell holds. */
export function addressCount(cell: RawCell): number {
  return typeof cell === 'string' ? (cell.match(ADDRESS)?.length ?? 0) : 0;
}

/** The cells of a column with content. */
export function filledCells(cells: readonly RawCell[]): RawCell[] {
  return cells.filter((cell) => {
    const text = String(cell).trim();
    return text !== '' && !PLACEHOLDER.test(text);
  });
}

const NUMBER = /^[\p{Sc}~]?\s*-?\d[\d.,\s]*%?$/u;
const LONGEST: Partial<Record<FieldKey, number>> = { title: 300, model: 80 };
const MARKUP = /<\w+[^>]*>/;

/** Types whose readers take any text. */
const ANY_TEXT: ReadonlySet<FieldType> = new Set<FieldType>([
  'text',
  'word',
  'list',
  'certificates',
]);

/** Scores out of 5 or 6; a column of fractions of 1 is another's. */
const SCORES: ReadonlySet<FieldKey> = new Set<FieldKey>(['qualityScore', 'reviewScore']);

/** Whether a cell can't be of the field: its reader refuses it, or it is plainly something else. */
function isUnfit(field: FieldKey, cell: RawCell): boolean {
  const { type } = FIELDS[field];
  if (SCORES.has(field) && Number(cell) > 0 && Number(cell) < 1) return true;
  if (type === 'id') return !/^\d{6,20}$/.test(String(cell).trim());
  if (!ANY_TEXT.has(type)) return readField(field, cell).state === 'invalid';
  if (typeof cell !== 'string') return field !== 'model';
  const text = cell.trim();
  if (text.length > (LONGEST[field] ?? Infinity)) return true;
  const isNumber = field !== 'model' && NUMBER.test(text);
  return isNumber || addressCount(text) > 0 || (field === 'title' && MARKUP.test(text));
}

/** Whether more than half of the cells, which are filled, have the shape. */
export function haveShape(cells: readonly RawCell[], shape: CellShape, field: FieldKey): boolean {
  const has = shape === 'readable' ? (cell: RawCell) => !isUnfit(field, cell) : SHAPES[shape];
  return cells.filter(has).length * 2 > cells.length;
}

/** Whether clearly most of the cells, which are filled, can't be of the field. */
export function areUnfit(cells: readonly RawCell[], field: FieldKey): boolean {
  return cells.filter((cell) => isUnfit(field, cell)).length * 3 > cells.length * 2;
}
