import type { Grid, RawCell } from '../../../src/catalogue';
import { FIELD_KEYS, type FieldKey } from '../../../src/fields';
import { sampleSheet } from '../../support/sampleSheet';
import { AS_OF } from '../rules/sixtyRules';

/** Fields that the sheets of the benchmarks leave out, so that forty are left. */
const LEFT_OUT: readonly FieldKey[] = [
  'model',
  'industry',
  'growthScore',
  'unit',
  'reviewScore',
  'brand',
  'tier',
  'status',
  'owner',
  'previousPrice',
  'previousMoq',
  'previousWeight',
  'previousLeadTimeDays',
  'targetVisitors',
  'targetInquiries',
  'targetPayingBuyers',
  'targetInquiryRate',
];

/** The forty columns of the sheets. */
export const SHEET_FIELDS = FIELD_KEYS.filter((field) => !LEFT_OUT.includes(field));

const SLICE = 10_000;

/**
 * A sheet of `size` rows below one header row, as it comes over a wire: its texts are plain strings,
 * not ropes. Every slice of rows is generated from a seed of its own; ids and titles stay unlike.
 */
export function wireSheet(size: number, fields: readonly FieldKey[] = SHEET_FIELDS): Grid {
  const grid: RawCell[][] = [];
  for (let from = 0; from < size; from += SLICE) {
    const rows = Math.min(SLICE, size - from);
    const slice = sampleSheet({ rows, language: 'zh', asOf: AS_OF, seed: 1 + from, fields });
    if (from === 0) grid.push(slice.header);
    else for (const row of slice.rows) unlike(row, fields, from);
    for (const row of JSON.parse(JSON.stringify(slice.rows)) as RawCell[][]) grid.push(row);
  }
  return grid;
}

/** Ids and titles of a later slice, which would else repeat those of the first. */
function unlike(row: RawCell[], fields: readonly FieldKey[], from: number): void {
  const id = fields.indexOf('productId');
  const title = fields.indexOf('title');
  if (/^\d{13}$/.test(String(row[id]))) row[id] = String(Number(row[id]) + from * 7919);
  if (row[title] !== '') row[title] = `${String(row[title])}-${from / SLICE}`;
}
