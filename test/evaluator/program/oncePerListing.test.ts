import { checkOf } from '../../taskpane/sampleCheck';

const HEADER = ['产品ID', '产品标题', '类目', '规格', '价格（USD）', '起订量', '库存'];
const TITLE = 'Steel bottle 500 ml WhatsApp: +86 13800001111';

/** Ids of the rules that each row breaks, of those that are named. */
function brokenIn(rows: readonly (readonly (string | number)[])[], ...ids: string[]): string[][] {
  const { verdict } = checkOf([HEADER, ...rows.map((row) => [...row])]);
  const { governance, summary } = verdict;
  const broken = rows.map((_, row) =>
    verdict
      .broken(row)
      .map((number) => governance[number]!.id)
      .filter((id) => ids.includes(id)),
  );
  for (const id of ids)
    expect([id, summary.findings[id]]).toEqual([
      id,
      broken.flat().filter((each) => each === id).length,
    ]);
  for (const [row, found] of broken.entries()) {
    const said = verdict.findings(row).map(({ rule }) => rule.id);
    expect(said.filter((id) => ids.includes(id))).toEqual(found);
  }
  return broken;
}

test('a cell that rows of a listing share is found once, cells of their own each', () => {
  const shared = brokenIn(
    [
      ['1600000000017', TITLE, '保温杯', 'red', 0, 10, 90],
      ['', '', '', 'blue', 0, '', 55],
      ['1600000000017', TITLE, '保温杯', 'green', 3, 10, 55],
      ['1600000000024', TITLE, '保温杯', '', 5.4, 12, 80],
    ],
    'title_contact',
    'price',
  );
  expect(shared).toEqual([
    ['title_contact', 'price'],
    ['price'],
    ['title_contact'],
    ['title_contact'],
  ]);
});

test('a title that a listing lacks is missed once', () => {
  const rows = [
    ['1600000000017', '', '保温杯', 'red', 3, 10, 90],
    ['1600000000017', '', '', 'blue', 4, '', 55],
    ['1600000000024', 'Desk lamp 10 W', '台灯', '', 5.4, 12, 80],
  ];
  expect(brokenIn(rows, 'title_missing')).toEqual([['title_missing'], [], []]);
});

test('a listing that is a copy of another one is found once, whatever its rows repeat', () => {
  const rows = [
    ['1600000000017', TITLE, '保温杯', 'red', 3, 10, 90],
    ['1600000000017', TITLE, '保温杯', 'blue', 4, 10, 55],
    ['1600000000024', TITLE, '保温杯', '', 5.4, 12, 80],
  ];
  expect(brokenIn(rows, 'duplicate_product')).toEqual([
    ['duplicate_product'],
    [],
    ['duplicate_product'],
  ]);
});
