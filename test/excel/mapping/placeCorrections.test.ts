import { placeCorrections } from '../../../src/excel/mapping/placeCorrections';

/** Two columns have one header; a person spoke of the second. */
const CORRECTION = { header: 'Size', column: 6, field: 'weight' } as const;
const SPAN = { first: 0, end: 12 };

test.each([
  ['where they were', [2, 6], 6],
  ['after three columns came in between', [2, 9], 9],
  ['after a column came in front', [3, 7], 7],
  ['after a column in front went away', [1, 5], 5],
])('of two equal headers the nearest is meant: %s', (_, [first, second], meant) => {
  const columns = [first!, second!].map((column) => ({ column, header: 'Size' }));
  const { byColumn, dormant } = placeCorrections([CORRECTION], columns, SPAN);
  expect([...byColumn]).toEqual([[meant, 'weight']]);
  expect(dormant).toEqual([]);
});

test('a correction whose column went away is kept for when it comes back', () => {
  const placed = placeCorrections([CORRECTION], [{ column: 6, header: 'Colour' }], SPAN);
  expect(placed).toEqual({ byColumn: new Map(), dormant: [CORRECTION] });
});

test('a column without a header is known by its place, until it has one', () => {
  const said = { header: '', column: 4, field: 'title' } as const;
  expect([...placeCorrections([said], [], SPAN).byColumn]).toEqual([[4, 'title']]);
  const headed = placeCorrections([said], [{ column: 4, header: 'Name' }], SPAN);
  expect(headed.dormant).toEqual([said]);
});
