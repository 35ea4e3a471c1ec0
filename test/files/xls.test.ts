import * as XLSX from '@e965/xlsx';
import { checkOleLength } from '../../src/files/xls/checkOleLength';
import { readError, readOk } from './support/tempFiles';

function book(cells: readonly (readonly unknown[])[], uses1904 = false): XLSX.WorkBook {
  const sheet = XLSX.utils.sheet_add_aoa(
    {},
    cells.map((row) => [...row]),
    { origin: 'B6' },
  );
  sheet['!merges'] = [{ s: { r: 5, c: 1 }, e: { r: 5, c: 2 } }];
  for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
    if (!address.startsWith('!') && cell.v === 45209) cell.z = 'yyyy-mm-dd';
  }
  const result = XLSX.utils.book_new(sheet, '数据');
  result.Workbook = { WBProps: { date1904: uses1904 } };
  return result;
}

const write = (workbook: XLSX.WorkBook, bookType: XLSX.BookType): Buffer =>
  Buffer.from(XLSX.write(workbook, { type: 'buffer', bookType }) as Uint8Array);

const long = '长'.repeat(250);
const CELLS = [
  ['产品ID', '', true, { t: 'e', v: 0x2a }, 12.5],
  [1600123456789, '００１２', false, { t: 'e', v: 0x07 }, '00123'],
  [45209, long, 45209.25, '', 7],
];
const EXPECTED = [
  [],
  [],
  [],
  [],
  [],
  ['', '产品ID', '', true, '#N/A', 12.5],
  ['', 1600123456789, '００１２', false, '#DIV/0!', '00123'],
  ['', 45209, long, 45209.25, '', 7],
];

describe.each(['biff8', 'xlml'] as const)('a workbook as %s', (bookType) => {
  test('gives typed cells at their places, and merged areas', async () => {
    const result = await readOk(write(book(CELLS), bookType), {}, 'Products.xls');
    expect(result).toMatchObject({ sheet: '数据', sheets: ['数据'] });
    expect(result.grid).toEqual(EXPECTED);
    expect(result.merges).toContainEqual({ top: 5, left: 1, bottom: 5, right: 2 });
  });
});

test('dates of the 1904 system are shifted, numbers are not', async () => {
  const { grid } = await readOk(write(book([[45209, 45210]], true), 'biff8'));
  expect(grid[5]).toEqual(['', 45209 + 1462, 45210]);
});

test('rows far apart cost nothing between them', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([['a']]);
  XLSX.utils.sheet_add_aoa(sheet, [['z']], { origin: 'C60000' });
  const { grid } = await readOk(write(XLSX.utils.book_new(sheet), 'biff8'));
  expect([grid.length, grid[0], grid[59_999]?.length, grid[59_999]?.[2]]).toEqual([
    60_000,
    ['a'],
    3,
    'z',
  ]);
});

/** Excel 95's workbook of one text, whose bytes are in a code page. */
function excel95(bytes: string, codePage: number): Buffer {
  const text = Buffer.from(bytes, 'hex');
  const place = '#'.repeat(text.length);
  const file = write(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[place, 'a']])), 'biff5');
  text.copy(file, file.indexOf(place));
  const record = file.indexOf(Buffer.from('42000200', 'hex'));
  file.writeUInt16LE(codePage, record + 4);
  return file;
}

test.each([
  [936, 'b2fac6b7c3fbb3c6', '产品名称'],
  [950, 'b2a3ab7ea657bad9', '產品名稱'],
])('texts of Excel 95 are read in code page %i', async (codePage, bytes, text) => {
  const { grid } = await readOk(excel95(bytes, codePage));
  expect(grid).toEqual([[text, 'a']]);
});

/** The package has no types of its writer of containers. */
interface Containers {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { type: 'buffer' }) => Uint8Array;
}

/** The header names 109 sectors of the table, each list after it 127 more: two lists lead to some 16 MB. */
test('an .xls whose table has lists of its own is taken whole, and refused where one leads astray', () => {
  const { utils, write: toBytes } = XLSX.CFB as Containers;
  const container = utils.cfb_new();
  utils.cfb_add(container, '/Workbook', Buffer.alloc(16_200_000, 1));
  const bytes = Buffer.from(toBytes(container, { type: 'buffer' }));
  const at = (sector: number) => (sector + 1) * 512;
  const first = at(bytes.readUInt32LE(0x44));
  const second = at(bytes.readUInt32LE(first + 127 * 4));
  const check = () => {
    checkOleLength(bytes);
  };
  expect(check).not.toThrow();
  // A list may be the last sector of the file.
  const listLast = Buffer.concat([bytes, bytes.subarray(second, second + 512)]);
  listLast.writeUInt32LE(bytes.length / 512 - 1, first + 127 * 4);
  expect(() => {
    checkOleLength(listLast);
  }).not.toThrow();
  for (const [list, tables] of [
    [first, 109],
    [second, 109 + 127],
  ] as const) {
    const table = at(bytes.readUInt32LE(list));
    const entry = bytes.readUInt32LE(table);
    bytes.writeUInt32LE(bytes.length / 512, table);
    expect(check).toThrow('truncated');
    // The first sector of this table leads to itself.
    bytes.writeUInt32LE(tables * 128, table);
    expect(check).toThrow('damaged');
    bytes.writeUInt32LE(entry, table);
  }
});

test('sectors of 4,096 bytes are taken too, but no others', () => {
  const SIZE = 4_096;
  const bytes = Buffer.alloc(3 * SIZE, 0xff);
  bytes.writeUInt16LE(12, 0x1e);
  // Sector 0 is the table, sector 1 the folder, which begins no other chain.
  bytes.writeUInt32LE(1, 0x30);
  bytes.writeUInt32LE(0, 0x4c);
  bytes.writeUInt32LE(0xfffffffd, SIZE);
  bytes.writeUInt32LE(0xfffffffe, SIZE + 4);
  const check = () => {
    checkOleLength(bytes);
  };
  expect(check).not.toThrow();
  for (const bits of [8, 10, 11, 13]) {
    bytes.writeUInt16LE(bits, 0x1e);
    expect(check).toThrow('damaged');
  }
});

describe('files that a reader would never come to the end of', () => {
  test('an .xls with a chain of sectors that goes in a circle', async () => {
    const bytes = write(book(CELLS), 'biff8');
    const table = (bytes.readUInt32LE(0x4c) + 1) * 512;
    // The second sector of the workbook's chain leads back to the first.
    bytes.writeUInt32LE(0, table + 4);
    bytes.writeUInt32LE(1, table);
    expect(await readError(bytes)).toEqual({ code: 'damaged' });
  });

  test.each(['<Row ss:Index="1000000000"><Cell>', '<Row><Cell ss:Index="2000000000">'])(
    'XML Spreadsheet 2003 with %s',
    async (opening) => {
      const space = 'urn:schemas-microsoft-com:office:spreadsheet';
      const xml = `<?xml version="1.0"?><Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="S"><Table>${opening}<Data ss:Type="String">a</Data></Cell></Row></Table></Worksheet></Workbook>`;
      expect(await readError(xml)).toEqual({ code: 'damaged' });
    },
  );
});
