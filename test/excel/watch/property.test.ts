import fc from 'fast-check';
import type { Grid, RawCell } from '../../../src/catalogue';
import { FIELDS, type FieldKey } from '../../../src/fields';
import { boxOf } from '../../../src/workbench/host/model';
import { closeExcel } from '../gateway/openExcel';
import { blockAt, eventsDelivered, expectCurrent, watched, type Watched } from './watched';

afterEach(closeExcel);

const ALL = 16_384;
const ROWS = 14;

/** Few values, so that rows share ids, titles, categories and prices, and stop sharing them. */
const VALUES: Partial<Record<FieldKey, readonly RawCell[]>> = {
  productId: ['1600000000001', '1600000000002', '1600000000003', ''],
  title: ['red steel bolt for wood', 'bolt red steel for wood', 'free sample best cheap', 'x', ''],
  category: ['Home & Garden', 'Home & Garden', 'Home & Garden', '玩具', ''],
  price: ['1.5', '1.6', '100', '2-3', 'abc', ''],
  imageCount: [1, 6, ''],
  markets: ['美国', '德国、法国', ''],
};
const KEYS = Object.keys(VALUES) as FieldKey[];
const HEADER = KEYS.map((key) => FIELDS[key].name.zh);

const rowOf = (): fc.Arbitrary<RawCell[]> =>
  fc.tuple(...KEYS.map((key) => fc.constantFrom(...VALUES[key]!)));

type Edit = (excel: Watched) => void;
const typed = (cell: RawCell): RawCell =>
  typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
/** Rows that there are. */
const within = (excel: Watched, at: number): number => 1 + (at % (blockAt(excel).rows - 1));

const cellEdit = fc
  .tuple(fc.nat(40), fc.nat(KEYS.length - 1), fc.nat(10))
  .map(([at, column, choice]): Edit => (excel) => {
    const values = VALUES[KEYS[column]!]!;
    const value = typed(values[choice % values.length]!);
    excel.sheet.enter(boxOf(within(excel, at), column), [[value]]);
  });
const paste = fc
  .tuple(fc.nat(40), fc.array(rowOf(), { minLength: 1, maxLength: 4 }))
  .map(([at, rows]): Edit => (excel) => {
    const row = within(excel, at);
    excel.sheet.enter(
      boxOf(row, 0, rows.length, KEYS.length),
      rows.map((each) => each.map(typed)),
    );
  });
const insert = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 2 }))
  .map(([at, count]): Edit => (excel) => {
    excel.sheet.insert(boxOf(within(excel, at), 0, count, ALL), 'Down');
  });
const remove = fc.nat(40).map((at): Edit => (excel) => {
  if (blockAt(excel).rows > 4) excel.sheet.remove(boxOf(within(excel, at), 0, 1, ALL), 'Up');
});
const sort = fc
  .tuple(fc.nat(KEYS.length - 1), fc.boolean())
  .map(([key, withMarks]): Edit => (excel) => {
    const { rows } = blockAt(excel);
    const columns = KEYS.length + (withMarks ? 5 : 0);
    excel.sheet.sort(boxOf(1, 0, rows - 1, columns), [{ key }]);
  });
const ours = fc.nat(40).map((at): Edit => (excel) => {
  const { column } = blockAt(excel);
  const row = within(excel, at);
  excel.sheet.enter(boxOf(row, column), [['mine']]);
  // The row is judged for an edit of its own.
  excel.sheet.enter(boxOf(row, 1), [['free sample best cheap']]);
});
const edits = fc.array(
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: cellEdit },
      { weight: 2, arbitrary: paste },
      insert,
      remove,
      sort,
      ours,
    ),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 4 },
);

test.each([
  ['judged all at once', 1_000],
  ['edited rows first', 0],
])(
  'whatever is edited, the marks are those of a whole check (%s)',
  async (_, fewRows) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rowOf(), { minLength: ROWS, maxLength: ROWS }),
        edits,
        async (rows, turns) => {
          const grid: Grid = [
            HEADER,
            ...rows.map((row, at) => [`16000001000${at}`, ...row.slice(1)]),
          ];
          const excel = await watched(grid, { fewRows });
          for (const turn of turns) {
            for (const edit of turn) {
              edit(excel);
              await eventsDelivered();
            }
            excel.counters.reset();
            await excel.settle();
            expect(excel.problems).toEqual([]);
            expect(excel.counters.syncs).toBeLessThanOrEqual(3);
            await expectCurrent(excel);
          }
          await excel.watch.dispose();
          closeExcel();
        },
      ),
      { numRuns: 6 },
    );
  },
  60_000,
);
