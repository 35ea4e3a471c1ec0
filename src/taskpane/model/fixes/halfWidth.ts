import type { RawCell } from '../../../catalogue';
import { FIELDS, type FieldKey } from '../../../fields';

const WIDE = /[\uff01-\uff5e]/g;
const WIDE_IN_TEXT = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d+)?$/;

/** Types whose cells hold figures and signs only, so that a sign in full width is a slip too. */
const FIGURES: ReadonlySet<string> = new Set([
  'id',
  'number',
  'integer',
  'days',
  'weight',
  'share',
  'date',
  'range',
  'tiers',
  'validity',
]);

/** Types of which a cell with a plain number in it becomes a number. */
const NUMBERS: ReadonlySet<string> = new Set(['number', 'integer', 'days', 'weight']);

const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/**
 * Figures and Latin letters of full width (`１２`) in half width; in fields of figures signs too. A
 * plain number of a field of numbers becomes a number. Undefined where there is nothing of full width.
 */
export function halfWidth(raw: RawCell, field: FieldKey): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const { type } = FIELDS[field];
  const after = raw.replace(FIGURES.has(type) ? WIDE : WIDE_IN_TEXT, narrow);
  if (after === raw) return undefined;
  const bare = after.trim();
  return NUMBERS.has(type) && PLAIN_NUMBER.test(bare) ? Number(bare) : after;
}
