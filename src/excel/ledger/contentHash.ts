import { textHash } from '../../base/textHash';

/** The hash of a text in as few letters as 53 bits take. */
export function shortHash(text: string): string {
  const [high, low] = textHash(text);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** Tells whether a cell still holds what it held; a number and the text of its digits differ. */
export const valueHash = (value: string | number | boolean): string =>
  shortHash(`${typeof value} ${value}`);
