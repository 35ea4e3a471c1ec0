import type { RawCell } from '../../catalogue';

/** What a key may be made of: texts, numbers, flags, nothing, and lists of them. */
export type KeyPart = RawCell | undefined | null | readonly KeyPart[];

/** A text that two calls share only if all their parts are equal, types included: `1` is not `"1"`. */
export function contentKey(parts: readonly KeyPart[]): string {
  return JSON.stringify(parts);
}
