import { textHash } from '../../base/textHash';

/** The hash of a text in as few letters as 53 bits take. */
export function shortHash(text: string): string {
  const [high, low] = textHash(text);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** Tells whether a cell still holds what it held; a number and the text of its digits differ. */
export const valueHash = (value: string | number | boolean): string =>
  shortHash(`${typeof value} ${value}`);

/** The hash of a note's text; Excel may give back other line ends than it got. */
export const noteHash = (text: string): string => shortHash(text.replace(/\r\n?/g, '\n').trim());
