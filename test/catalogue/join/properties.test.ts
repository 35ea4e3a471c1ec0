import fc from 'fast-check';
import { CELL, type RawCell } from '../../../src/catalogue';
import { id, join, problemsOf } from './sheets';

type Row = readonly [number: number, stock: RawCell];

const row = fc.tuple(
  fc.nat({ max: 12 }),
  fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('', 'many')),
);
const part = fc.uniqueArray<Row, number>(row, { maxLength: 12, selector: ([number]) => number });

const grid = (rows: readonly Row[]): RawCell[][] => [
  ['产品ID', '库存'],
  ...rows.map(([number, stock]) => [id(number), stock]),
];

test('every id is there once, the first part first, with the first value that reads', () => {
  fc.assert(
    fc.property(part, part, part, (...parts) => {
      const result = join(...parts.map(grid));
      const { catalogue } = result;
      const numbers = [...new Set(parts.flat().map(([number]) => number))];
      expect(catalogue.columns.productId!.values).toEqual(numbers.map(id));
      numbers.forEach((number, index) => {
        const stocks = parts.flatMap((rows) =>
          rows.filter(([other]) => other === number).map(([, stock]) => stock),
        );
        const read = stocks.find((stock) => typeof stock === 'number');
        const { state, values } = catalogue.columns.stock!;
        expect(state[index] === CELL.ok).toBe(read !== undefined);
        expect(values[index]).toBe(read ?? NaN);
        const conflicts = problemsOf(result, 'conflict').filter((of) => of.id === id(number));
        const differing = stocks.filter((stock) => typeof stock === 'number' && stock !== read);
        expect(conflicts.map(({ other }) => other.raw)).toEqual(differing);
        const alone = problemsOf(result, 'onlyIn').some((of) => of.id === id(number));
        expect(alone).toBe(stocks.length === 1);
      });
    }),
  );
});

test('joining a catalogue with itself changes nothing and finds nothing wrong', () => {
  fc.assert(
    fc.property(part, (rows) => {
      const { catalogue, problems } = join(grid(rows), grid(rows));
      const { catalogue: alone } = join(grid(rows));
      expect(problems).toEqual([]);
      expect(catalogue.size).toBe(rows.length);
      expect(catalogue.columns).toEqual(alone.columns);
    }),
  );
});
