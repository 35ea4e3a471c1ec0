import { readField, type Grid, type Layout } from '../../../src/catalogue';
import type {
  CertificateEntry,
  NumberRange,
  PriceTier,
  Reading,
  Validity,
} from '../../../src/catalogue';
import { FIELD_KEYS, type FieldKey } from '../../../src/fields';

/** One product as its cells read; a field that the sheet lacks has no entry. */
export type Row = ReadonlyMap<FieldKey, Reading<unknown>>;

/** The sign of money in the cell of tiers. */
const signs = new WeakMap<object, string | undefined>();

/** Reads every row of a grid cell by cell. */
export function readRows(grid: Grid, { firstRow, columns }: Layout): Row[] {
  return grid.slice(firstRow).map((cells) => {
    const row = new Map<FieldKey, Reading<unknown>>();
    for (const field of FIELD_KEYS) {
      const at = columns[field];
      if (at === undefined) continue;
      const reading = readField(field, cells[at] ?? '');
      row.set(field, reading);
      if (field === 'priceTiers' && reading.state === 'ok') {
        signs.set(reading.value as object, /[$¥元€]/.exec(String(cells[at]))?.[0]);
      }
    }
    return row;
  });
}

/** The value of a cell; undefined where it is absent, empty or unreadable. */
export function valueOf(row: Row, field: FieldKey): unknown {
  const reading = row.get(field);
  return reading?.state === 'ok' ? reading.value : undefined;
}

export const stateOf = (row: Row, field: FieldKey): 'absent' | Reading<unknown>['state'] =>
  row.get(field)?.state ?? 'absent';

/** The number in a cell, NaN where there is none. */
export const numberIn = (row: Row, field: FieldKey): number =>
  (valueOf(row, field) as number | undefined) ?? NaN;

export const textIn = (row: Row, field: FieldKey): string | undefined =>
  valueOf(row, field) as string | undefined;

export const listIn = (row: Row, field: FieldKey): readonly string[] | undefined =>
  valueOf(row, field) as readonly string[] | undefined;

export const rangeIn = (row: Row, field: FieldKey): NumberRange | undefined =>
  valueOf(row, field) as NumberRange | undefined;

export const tiersIn = (row: Row): readonly PriceTier[] | undefined =>
  valueOf(row, 'priceTiers') as readonly PriceTier[] | undefined;

export const certificatesIn = (row: Row): readonly CertificateEntry[] | undefined =>
  valueOf(row, 'certificates') as readonly CertificateEntry[] | undefined;

/** Last day stated for all certificates of a row: Infinity where none is stated, NaN if unreadable. */
export function expiryIn(row: Row): number {
  const reading = row.get('certificateExpiry');
  if (reading === undefined || reading.state === 'missing') return Infinity;
  return reading.state === 'ok' ? (reading.value as Validity).to : NaN;
}

/** The currency that the cell of tiers names. */
export function tiersCurrencyIn(row: Row): string | undefined {
  const sign = signs.get(tiersIn(row) ?? signs);
  return sign === undefined ? undefined : { $: 'USD', '¥': 'CNY', 元: 'CNY', '€': 'EUR' }[sign];
}
