import { textHash } from '../base/textHash';
import type { Rulebook } from './schema';

/** JSON with sorted keys, so that equal content gives equal text; undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'null' : JSON.stringify(value);
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(members).sort())
    if (members[key] !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(members[key])}`;
  return `{${text}}`;
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/** 16 hex digits that tell books of different content apart, whatever the order of their keys. */
export function hashRulebook(book: Rulebook): string {
  const [high, low] = textHash(canonicalJson(book));
  return hex(low) + hex(high);
}
