import type { FieldKey } from '../../fields';
import type { RawCell } from '../types';
import { nameLength } from './hints';
import { cleanHeader, keyOf } from './normalise';
import { readHeader } from './readHeader';

/** Evidence for and against a row being the header. */
export interface RowEvidence {
  readonly filled: number;
  /** Fields that a cell names without doubt. */
  readonly fields: ReadonlySet<FieldKey>;
  /** Cells that are known headers of no field. */
  readonly others: number;
  /** Cells that the caller's mapping names. */
  readonly named: number;
  /** Fields that a cell only resembles. */
  readonly loose: ReadonlySet<FieldKey>;
  /** Cells that no header would hold: numbers, amounts, addresses, sentences. */
  readonly contrary: number;
}

/** Longer texts are titles and notes. */
const LONGEST_HEADER = 60;

const VALUE_LIKE =
  /^[\p{Sc}~≥≤<>+-]*\s*\d[\d\s.,:/\-\p{Sc}]*(?:%|\p{L}{1,3})?$|^(?:us|cn|a|c|r)?\s*\p{Sc}|^https?:|^#(?:n\/a|ref|value|div)|^[yn]$|^[是否]$|^-$/iu;

/** The text of a header cell; `''` for a blank. */
export function headerText(cell: RawCell | undefined): string {
  return cell === undefined ? '' : String(cell).trim();
}

/** Whether a non-blank cell holds data rather than a header. */
export function isValue(cell: RawCell): boolean {
  return (
    typeof cell !== 'string' || nameLength(cell) > LONGEST_HEADER || VALUE_LIKE.test(cell.trim())
  );
}

/** Weighs one row; `named` are keys of headers in the caller's mapping. */
export function rowEvidence(row: readonly RawCell[], named: ReadonlySet<string>): RowEvidence {
  const fields = new Set<FieldKey>();
  const looseFields = new Set<FieldKey>();
  let filled = 0;
  let others = 0;
  let namedCells = 0;
  let contrary = 0;
  for (const cell of row) {
    const text = headerText(cell);
    if (text === '') continue;
    filled++;
    if (isValue(cell)) {
      contrary++;
      continue;
    }
    if (named.size > 0 && named.has(keyOf(cleanHeader(text)))) namedCells++;
    const { field, known } = readHeader(text);
    if (field === null) others += known ? 1 : 0;
    else if (known) fields.add(field);
    else looseFields.add(field);
  }
  for (const field of fields) looseFields.delete(field);
  return { filled, fields, others, named: namedCells, loose: looseFields, contrary };
}

/** How much a row looks like a header; the greatest wins. */
export function scoreOf({ fields, others, named, loose, contrary }: RowEvidence): number {
  return fields.size + 0.5 * others + named + 0.3 * loose.size - contrary;
}
