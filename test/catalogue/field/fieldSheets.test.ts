import fc from 'fast-check';
import { buildCatalogue, findHeader, layoutOf, type Catalogue } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';
import { fieldSheets, type FieldSheet } from '../../support/fieldSheets/fieldSheet';
import { size } from '../../support/size';
import { cellOf } from '../build/cellOf';

const RUNS = { numRuns: size(150, 2000) };

function read({ grid, merges }: FieldSheet) {
  const header = findHeader(grid, { merges });
  if (header.kind !== 'found') throw new Error('a sheet without header');
  const layout = layoutOf(header, { grid, merges });
  return { header, layout, catalogue: buildCatalogue(grid, layout) };
}

/** What is read in a row: a price as one number where both ends are one. */
function valueOf(catalogue: Catalogue, field: FieldKey, index: number): unknown {
  const cell = cellOf(catalogue.columns[field]!, index);
  if (field !== 'price') return cell;
  const { low, high, currency } = cell as { low: number; high: number; currency?: string };
  return low === high && currency === 'USD' ? low : cell;
}

test('the header is found below its preamble, and each column has its meaning', () => {
  fc.assert(
    fc.property(fieldSheets, (sheet) => {
      const { header, layout } = read(sheet);
      expect(header.headerRow).toBe(sheet.headerRow);
      expect(layout.columns).toEqual(sheet.columns);
    }),
    RUNS,
  );
});

test('rows are the products, and each other row is known for what it is', () => {
  fc.assert(
    fc.property(fieldSheets, (sheet) => {
      const { rowNumbers, leftOut = [] } = read(sheet).catalogue;
      expect([...rowNumbers]).toEqual(sheet.products.map(({ row }) => row));
      expect(Object.fromEntries(leftOut.map(({ row, why }) => [row, why]))).toEqual(sheet.leftOut);
    }),
    RUNS,
  );
});

test('rows of one listing are known, repeated or merged', () => {
  fc.assert(
    fc.property(fieldSheets, (sheet) => {
      const { rowNumbers, listing } = read(sheet).catalogue;
      const heads = [...rowNumbers].map((_, at) => rowNumbers[listing?.[at] ?? at]);
      expect(heads).toEqual(sheet.products.map((product) => product.listing));
    }),
    RUNS,
  );
});

test('each cell is read as the value that it writes', () => {
  fc.assert(
    fc.property(fieldSheets, (sheet) => {
      const { catalogue } = read(sheet);
      sheet.products.forEach(({ values }, index) => {
        const fields = Object.keys(values) as FieldKey[];
        const got = fields.map((field) => [field, valueOf(catalogue, field, index)]);
        expect(Object.fromEntries(got)).toEqual(values);
      });
    }),
    RUNS,
  );
});
