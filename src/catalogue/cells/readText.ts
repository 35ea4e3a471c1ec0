import { codeAt } from './codeAt';
import type { RawCell, Reading } from '../types';
import { emptiness, textOf } from './foldCell';
import { foldText } from './foldText';
import { isEscaped, plainText } from './plainText';
import { MISSING, ok } from './reading';

/** Longer than any word for nothing and any error value: such a text has content. */
const LONG = 20;

/** Characters of a long text that mostly suffice to see that it is not empty. */
const LOOKED_AT = 256;

/** A character that can begin or end a text which needs no care: printable ASCII or a common ideograph. */
const isPlainEdge = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/** Whether a text is its own reading: one so long and with such ends is neither empty nor to be trimmed. */
export function isPlainText(text: string): boolean {
  const { length } = text;
  if (length <= LONG || !isPlainEdge(codeAt(text, 0)) || !isPlainEdge(codeAt(text, length - 1))) {
    return false;
  }
  return !isEscaped(text);
}

/** Reads a text and keeps it as it is, unescaped and trimmed. */
export function readText(raw: RawCell): Reading<string> {
  if (raw === '') return MISSING;
  const text = textOf(raw);
  if (isPlainText(text)) return ok(text);
  const isFilled = text.length > LOOKED_AT && foldText(text.slice(0, LOOKED_AT)).length > LONG;
  return (isFilled ? undefined : emptiness(foldText(text))) ?? ok(plainText(text).trim());
}
