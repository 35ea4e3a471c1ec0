import type { RawCell, Reading } from '../types';
import { emptiness, textOf } from './foldCell';
import { foldText, tidyText } from './foldText';
import { ok } from './reading';

/** Reads a word that recurs in many rows: as it is, but tidied, so that stray spaces make no second word. */
export function readWord(raw: RawCell): Reading<string> {
  const text = tidyText(textOf(raw));
  return emptiness(foldText(text)) ?? ok(text);
}
