import type { RawCell, Reading } from '../types';
import { foldText } from './foldText';
import { MISSING, invalid, ok } from './reading';

const NOTHING: ReadonlySet<string> = new Set([
  '-',
  '--',
  '---',
  'n/a',
  'na',
  '无',
  '暂无',
  '#n/a',
  'null',
  '/',
]);

/** Excel's error values as text, except `#N/A`, which means nothing. */
const ERROR = /^#(?:[a-z0-9_/]+[!?]|getting_data)$/i;

/** Content of a cell whose formula was never calculated, as readers of files give it. */
export const NOT_CALCULATED = '#NOT_CALCULATED!';

/** Length of the longest word for nothing or error value. */
const LONGEST = 20;
const FIRST_LETTERS: ReadonlySet<number> = new Set(
  ['-', '/', '#', 'n', 'N', '无', '暂'].map((letter) => letter.charCodeAt(0)),
);

/** The reading of a folded text without a value: nothing, or an error value; undefined if it holds one. */
export function emptiness(folded: string): Exclude<Reading<never>, { state: 'ok' }> | undefined {
  if (folded === '') return MISSING;
  if (folded.length > LONGEST || !FIRST_LETTERS.has(folded.charCodeAt(0))) return undefined;
  if (NOTHING.has(folded.toLowerCase())) return MISSING;
  if (folded === NOT_CALCULATED) return invalid('notCalculated');
  return ERROR.test(folded) ? invalid('errorValue') : undefined;
}

/** Any cell as text, as Excel shows it; what is no cell at all counts as empty. */
export function textOf(raw: RawCell): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return typeof raw === 'number' ? String(raw) : '';
}

/** The folded text of a cell, unless it means nothing or is an error value. */
export function foldCell(raw: RawCell): Reading<string> {
  const text = foldText(textOf(raw));
  return emptiness(text) ?? ok(text);
}
