import { textHash } from '../base/textHash';
import type { Rulebook } from './schema';

/** JSON with sorted keys, so that equal content gives equal text; undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'null' : JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/** 16 hex digits that tell books of different content apart, whatever the order of their keys. */
export function hashRulebook(book: Rulebook): string {
  const [high, low] = textHash(canonicalJson(book));
  return hex(low) + hex(high);
}
