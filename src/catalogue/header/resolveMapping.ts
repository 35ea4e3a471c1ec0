import { FIELD_KEYS, type FieldKey } from '../../fields';
import { columnIndex } from './columnIndex';
import type { ColumnTexts } from './columnTexts';
import { cleanHeader, keyOf } from './normalise';
import type { HeaderMapping, MappingProblem } from './types';

export type ResolvedMapping =
  | { readonly ok: true; readonly byColumn: ReadonlyMap<number, FieldKey> }
  | { readonly ok: false; readonly problems: readonly MappingProblem[] };

const isField = (key: string): key is FieldKey => (FIELD_KEYS as readonly string[]).includes(key);

/** The first column with this header exactly, else with its key. */
function columnByHeader(texts: readonly ColumnTexts[], wanted: string): number {
  const text = wanted.trim();
  const whole = texts.findIndex((of) => of.join(' / ') === text || of.at(-1) === text);
  if (whole >= 0) return whole;
  const keyed = keyOf(cleanHeader(text));
  if (keyed === '') return -1;
  const matches = (written: string): boolean => keyOf(cleanHeader(written)) === keyed;
  return texts.findIndex((of) => of.length > 0 && (matches(of.join(' ')) || matches(of.at(-1)!)));
}

function resolveColumn(
  value: string | number,
  texts: readonly ColumnTexts[],
  columnOffset: number,
): number {
  if (typeof value === 'number') return value;
  const byHeader = columnByHeader(texts, value);
  return byHeader >= 0 ? byHeader : columnIndex(value) - columnOffset;
}

/** Finds the columns that a caller's mapping names, and all its problems. */
export function resolveMapping(
  mapping: HeaderMapping,
  texts: readonly ColumnTexts[],
  columnOffset: number,
): ResolvedMapping {
  const byColumn = new Map<number, FieldKey>();
  const problems: MappingProblem[] = [];
  for (const [field, value] of Object.entries(mapping)) {
    const problem = (why: MappingProblem['why']): void => {
      problems.push({ field, column: String(value), why });
    };
    if (!isField(field)) {
      problem('unknownField');
      continue;
    }
    const column = resolveColumn(value, texts, columnOffset);
    if (!Number.isInteger(column) || column < 0 || column >= texts.length) problem('noSuchColumn');
    else if (byColumn.has(column)) problem('taken');
    else byColumn.set(column, field);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, byColumn };
}
