import { buildCatalogue, type Grid } from '../../../src/catalogue';
import {
  layoutForSheet,
  rowText,
  type Correction,
  type SheetLayout,
  type SheetMapping,
} from '../../../src/excel/mapping';
import type { SheetData } from '../../../src/excel/read';

const HEADER = ['产品ID', '产品标题', '我的价', '交期(天)'];
const ROWS = [
  ['1600000000001', 'Steel bottle', '9.9', 7],
  ['1600000000002', 'Glass bottle', '5', 15],
];

const sheet = (grid: Grid, more: Partial<SheetData> = {}): SheetData => ({
  sheetId: 's1',
  name: '产品',
  grid,
  firstRow: 0,
  firstColumn: 0,
  merges: [],
  ours: [],
  isProtected: false,
  ...more,
});

const mapping = (...corrections: Correction[]): SheetMapping => ({ corrections });

function found(data: SheetData, said?: SheetMapping): SheetLayout {
  const result = layoutForSheet(data, said);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const fieldOf = ({ columns }: SheetLayout, column: number): string | null | undefined =>
  columns.find((match) => match.column === column)?.field;

test('a sheet below a preamble, not at A1: places are those of the sheet', () => {
  const data = sheet([['店铺报表'], [], HEADER, ...ROWS], { firstRow: 4, firstColumn: 2 });
  const { header, layout } = found(data);
  expect(header.headerRow).toBe(7);
  const catalogue = buildCatalogue(data.grid, layout);
  expect(catalogue.size).toBe(2);
  expect(catalogue.place('title', 1)).toEqual({ sheet: '产品', row: 9, column: 'D' });
});

test('a selection is laid out by the header above it', () => {
  const data = sheet([ROWS[1]!], {
    firstRow: 900,
    head: { grid: [['note'], HEADER, ROWS[0]!], firstRow: 3 },
  });
  const { header, layout } = found(data);
  expect(header.headerRow).toBe(5);
  expect(layout.firstRow).toBe(0);
  const catalogue = buildCatalogue(data.grid, layout);
  expect(catalogue.raw('productId', 0)).toBe('1600000000002');
  expect(catalogue.place('productId', 0)).toEqual({ sheet: '产品', row: 901, column: 'A' });
});

test('merged group headers over two rows', () => {
  const data = sheet([['产品', '', '交易', ''], HEADER, ...ROWS], {
    merges: [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
    ],
  });
  const { layout, columns } = found(data);
  expect(layout.firstRow).toBe(2);
  expect(columns[1]?.header).toBe('产品 / 产品标题');
});

test('a table says where its header is', () => {
  const table = {
    id: 't',
    name: 'T',
    firstRow: 3,
    firstColumn: 0,
    rowCount: 3,
    columnCount: 4,
    hasHeader: true,
    hasTotals: false,
  };
  const poor = ['产品ID', 'b', 'c', 'd'];
  const rich = ['产品ID', '标题', '价格', '起订量'];
  const grid = [poor, rich, ...ROWS];
  expect(found(sheet(grid, { firstRow: 3 })).header.headerRow).toBe(5);
  expect(found(sheet(grid, { firstRow: 3, table })).header.headerRow).toBe(4);
});

test('no header: a problem that names the sheet', () => {
  expect(
    layoutForSheet(
      sheet([
        ['x', 'y'],
        [1, 2],
      ]),
    ),
  ).toEqual({
    ok: false,
    problem: { code: 'headerNotFound', sheet: '产品' },
  });
});

describe('what a person said of a column', () => {
  const price: Correction = { header: '我的价', column: 2, field: 'price' };

  test('wins over what the header seems to mean', () => {
    const asCategory: Correction = { header: '产品标题', column: 1, field: 'category' };
    const layout = found(sheet([HEADER, ...ROWS]), mapping(asCategory));
    expect(fieldOf(layout, 1)).toBe('category');
    expect(layout.columns[1]?.why).toBe('caller');
    expect(layout.layout.columns.category).toBe(1);
  });

  test('follows its header when columns are inserted or moved', () => {
    const data = sheet([['备注', ...HEADER], ...ROWS.map((row) => ['', ...row])]);
    expect(fieldOf(found(data, mapping(price)), 3)).toBe('price');
  });

  test('of two columns with one header it stays with the one that was meant', () => {
    const grid = [
      ['产品ID', '产品标题', '数', '数', '交期(天)'],
      [...ROWS[0]!, 3],
    ];
    const layout = found(sheet(grid), mapping({ header: '数', column: 3, field: 'moq' }));
    expect(fieldOf(layout, 3)).toBe('moq');
    expect(fieldOf(layout, 2)).toBeNull();
  });

  test('that it means nothing: another column may then have the field', () => {
    const grid = [['产品ID', '产品标题', '商品标题', '交期(天)'], ROWS[0]!];
    const plain = found(sheet(grid));
    const first = plain.layout.columns.title!;
    const header = plain.columns.find(({ column }) => column === first)!.header;
    const layout = found(sheet(grid), mapping({ header, column: first, field: null }));
    expect(fieldOf(layout, first)).toBeNull();
    expect(layout.columns.find(({ column }) => column === first)).toMatchObject({
      header,
      why: 'caller',
    });
    expect(layout.layout.columns.title).toBe(first === 1 ? 2 : 1);
  });

  test('and nothing else has it: the field is absent', () => {
    const said = mapping({ header: '产品标题', column: 1, field: null });
    const { header, layout } = found(sheet([HEADER, ...ROWS]), said);
    expect(header.absent).toContain('title');
    expect(layout.columns.title).toBeUndefined();
  });

  test('of a column that is not there any more rests, and harms nothing', () => {
    const gone: Correction = { header: '没有了', column: 7, field: 'moq' };
    const layout = found(sheet([HEADER, ...ROWS]), mapping(gone, price));
    expect(layout.dormant).toEqual([gone]);
    expect(fieldOf(layout, 2)).toBe('price');
  });

  test('of a column without a header goes by its place, in columns of the sheet', () => {
    const grid = [['产品ID', '产品标题', '', '交期(天)'], ...ROWS];
    const said = mapping({ header: '', column: 12, field: 'price' });
    expect(found(sheet(grid, { firstColumn: 10 }), said).layout.columns.price).toBe(2);
    const headed = [HEADER, ...ROWS];
    expect(found(sheet(headed, { firstColumn: 10 }), said).dormant).toHaveLength(1);
  });

  test('finds the header where no name in it is known', () => {
    const grid = [
      ['甲', '乙', '丙'],
      ['1600000000001', 'Steel bottle', 5],
    ];
    const said = mapping(
      { header: '甲', column: 0, field: 'productId' },
      { header: '乙', column: 1, field: 'title' },
      { header: '丙', column: 2, field: 'moq' },
    );
    const { layout } = found(sheet([['我的表'], ...grid]), said);
    expect(layout.firstRow).toBe(2);
    expect(layout.columns).toEqual({ productId: 0, title: 1, moq: 2 });
  });
});

describe('the header row that a person named', () => {
  const odd = ['产品ID', 'B', 'C', 'D'];
  const named: SheetMapping = { corrections: [], header: { row: 2, text: rowText(odd) } };

  test('is taken, though another row looks more like one', () => {
    expect(found(sheet([HEADER, odd, ...ROWS]), named).header.headerRow).toBe(2);
  });

  test('is found again after rows were inserted above it', () => {
    expect(found(sheet([['x'], [], HEADER, odd, ...ROWS]), named).header.headerRow).toBe(4);
  });

  test('is forgotten once its texts are gone', () => {
    expect(found(sheet([HEADER, ...ROWS]), named).header.headerRow).toBe(1);
  });
});
