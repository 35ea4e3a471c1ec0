import { compileLayout, type Catalogue, type Layout, type RawCell } from '../../../src/catalogue';
import { FIELD_KEYS } from '../../../src/fields';
import { sampleSheet } from '../../support/sampleSheet';
import { cellOf } from './cellOf';

const columns = Object.fromEntries(FIELD_KEYS.map((field, at) => [field, at]));
const layout: Layout = { firstRow: 0, columns };

/** What a catalogue of one row holds, as plain data. */
const read = (catalogue: Catalogue): object => ({
  size: catalogue.size,
  columns: Object.entries(catalogue.columns).map(([field, column]) => [
    field,
    column.state[0],
    cellOf(column, 0),
  ]),
  raw: FIELD_KEYS.map((field) => catalogue.raw(field, 0)),
});

test('a row in used space reads as it does in space of its own', () => {
  const { build, buildRow } = compileLayout(layout);
  const full = sampleSheet({ rows: 150, language: 'zh', seed: 3 }).rows;
  const errors = full[0]!.map(() => '#N/A');
  const odd = full[0]!.map((): RawCell => 'no such thing');
  // An empty or unreadable row in between, so that whatever it leaves behind would show.
  const rows = full.flatMap((row, r) => [row, [errors, odd, [...row.slice(0, 3)]][r % 3]!]);
  for (const row of rows) expect(read(buildRow(row)!)).toEqual(read(build([row])));
});

test('a row of blank cells is no product', () => {
  const { buildRow } = compileLayout(layout);
  expect(buildRow(['', ' ', '\u00a0'])).toBeUndefined();
  expect(buildRow([])).toBeUndefined();
});

test('the place of the row in the sheet does not matter', () => {
  const { buildRow } = compileLayout({ ...layout, firstRow: 7, rowOffset: 3 });
  const catalogue = buildRow(['A-1'])!;
  expect(catalogue.raw(FIELD_KEYS[0], 0)).toBe('A-1');
});
