import type { RawCell } from '../../../catalogue';
import { CONTACT } from '../../../fields/contactWords';
import { trim } from './trim';

/** Marks that only led to what went, or that are left between two of them. */
const LOOSE = /(?:\s*[,;:|/（(,，；：、-]\s*)+(?=$|[,;，；])|\(\s*\)|（\s*）/g;

/** A title without contact details. Undefined where it has none, or hardly anything else. */
export function cutContact(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const bare = raw.replace(CONTACT, ' ');
  if (bare === raw) return undefined;
  const tidy = bare.replace(LOOSE, '');
  const after = trim(tidy) ?? tidy;
  return typeof after === 'string' && /\p{L}{2}/u.test(after) ? after : undefined;
}
