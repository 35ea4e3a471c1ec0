import type { RawCell } from '../../../catalogue';
import { trim } from './trim';

/** An address of a page or a mailbox; a name of a chat with the account behind it. */
const CONTACT =
  /https?:\/\/\S+|\bwww\.\S+|[\w.-]+@[a-z0-9-]+\.[a-z]{2,}(?:\.[a-z]{2,})*|\bwhats ?app\s*[:：+]?\s*\+?\d[\d\s()-]{5,}\d|\bwe ?chat\s*[:：]\s*[\w-]+|微信\s*(?:号|[:：])*\s*[\w-]+|加\s*QQ\s*[:：]?\s*\d+/gi;

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
