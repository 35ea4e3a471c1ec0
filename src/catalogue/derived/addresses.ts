import { emptiness, textOf } from '../cells/foldCell';
import { foldText } from '../cells/foldText';
import { MISSING, ok } from '../cells/reading';
import type { RawCell, Reading } from '../types';

const BEGINS = String.raw`(?:https?:)?\/\/|www\.`;
/** Addresses one after the other, whatever is between them: a comma, a bar, a quote of JSON. */
const ADDRESS = new RegExp(String.raw`(?<![^\s,;|"'[(])(?:${BEGINS})[^\s,;|"'\])]+`, 'gi');
/** Names of files, where no address is. */
const FILE =
  /[^\s,;|"'[\]]+\.(?:jpe?g|png|webp|gif|bmp|tiff?|svg|avif|heic|mp4|mov|avi|webm|m4v|wmv)\b/gi;

/** The addresses, or names of files, in a cell; any other text counts as one. */
export function readAddresses(raw: RawCell): Reading<readonly string[]> {
  if (raw === '') return MISSING;
  const text = foldText(textOf(raw));
  const empty = emptiness(text);
  if (empty !== undefined) return empty;
  return ok(text.match(ADDRESS) ?? text.match(FILE) ?? [text]);
}

/** Whether a cell holds an address or the name of a file. */
export function holdsAddress(raw: RawCell): boolean {
  if (typeof raw !== 'string') return false;
  const text = foldText(raw);
  return text.search(ADDRESS) >= 0 || text.search(FILE) >= 0;
}
