import { addTiers, createTiers, tiersAt } from '../../../src/catalogue/columns/tiersSpace';

test('rows with many tiers each keep every one of them', () => {
  const rows = Array.from({ length: 50 }, (_, row) =>
    Array.from({ length: row % 7 === 0 ? 0 : 10 }, (_each, tier) => ({
      quantity: row * 1000 + tier,
      price: 100 - tier / 4,
    })),
  );
  const column = createTiers(new Uint8Array(rows.length));
  rows.forEach((tiers, row) => {
    addTiers(column, row, tiers);
  });
  expect(rows.map((_, row) => tiersAt(column, row))).toEqual(rows);
});
