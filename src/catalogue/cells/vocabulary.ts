import { toSimplified } from '../../fields';
import type { RawCell, Reading } from '../types';
import { foldCell } from './foldCell';
import { foldText } from './foldText';
import { invalid, ok } from './reading';

/** The form in which words are compared. */
export function wordKey(word: string): string {
  return toSimplified(foldText(word)).toLowerCase();
}

/** A map from every word (and every key itself) to its key; where two keys share a word the first has it. */
export function vocabulary<K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
): ReadonlyMap<string, K> {
  const keys = new Map<string, K>();
  for (const key of Object.keys(words) as K[]) {
    for (const word of [key, ...words[key]].map(wordKey)) {
      if (!keys.has(word)) keys.set(word, key);
    }
  }
  return keys;
}

/** Reads a cell that must hold one word of a vocabulary. */
export function readWordOf<K extends string>(
  keys: ReadonlyMap<string, K>,
  raw: RawCell,
): Reading<K> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const key = keys.get(wordKey(cell.value));
  return key === undefined ? invalid('unknownWord') : ok(key);
}
