import { readOk } from './support/tempFiles';

const GB18030 = { 产: 'b2fa', 品: 'c6b7', 名: 'c3fb', '€': '80' } as const;
const gb = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, (c) =>
      c in GB18030 ? Buffer.from(GB18030[c as keyof typeof GB18030], 'hex') : Buffer.from(c),
    ),
  );
const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('encodings', () => {
  const text = '产品名,price\n产品,1\n';
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', utf16be(text)],
    ['GB18030', gb(text)],
  ])('%s', async (_, bytes) => {
    expect((await readOk(bytes)).grid).toEqual([
      ['产品名', 'price'],
      ['产品', '1'],
    ]);
  });

  test.each<[string, Buffer]>([
    ['UTF-16 LE', Buffer.from('\ufeff产品名称', 'utf16le')],
    ['UTF-16 BE', utf16be('产品名称')],
  ])('%s of Chinese alone, by its mark', async (_, bytes) => {
    expect((await readOk(bytes)).grid).toEqual([['产品名称']]);
  });

  test('a character cut off at the end does not make UTF-8 anything else', async () => {
    const bytes = Buffer.from('产品,名');
    expect((await readOk(bytes.subarray(0, -1))).grid).toEqual([['产品']].map((r) => [...r, '']));
  });

  test.each<[string, string]>([
    ['UTF-16 LE', 'utf16le'],
    ['UTF-16 BE', 'utf16be'],
  ])('%s without a mark', async (_, encoding) => {
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    expect((await readOk(bytes)).grid[1]).toEqual(['产品', '1']);
  });

  test('the first byte of a mark alone is none', async () => {
    const bytes = Buffer.from('fe2c310a', 'hex');
    expect((await readOk(bytes)).grid).toEqual([['þ', '1']]);
  });

  test('Big5 is distinguished from GB18030', async () => {
    const bytes = Buffer.from('b2a3ab7ea6572c70726963650ac2c5a4faadb5bd632c310a', 'hex');
    expect((await readOk(bytes)).grid).toEqual([
      ['產品名', 'price'],
      ['藍牙音箱', '1'],
    ]);
  });

  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('产品名,产品\n价格名,产品\n'), 'UTF-8'],
    ['GB18030', gb('产品名,产品\n名产,产品\n'), 'GB18030'],
  ])('half a character of %s spoils only itself, and is named', async (_, bytes, encoding) => {
    const at = bytes.lastIndexOf('\n');
    const broken = Buffer.concat([bytes.subarray(0, at - 1), bytes.subarray(at)]);
    const { grid, warnings } = await readOk(broken);
    expect(grid[0]).toEqual(['产品名', '产品']);
    expect(grid[1]?.[1]).toBe('产\ufffd');
    expect(warnings).toEqual([{ kind: 'badCharacters', encoding, characters: 1, row: 2 }]);
  });

  test('what is neither UTF-8 nor GB18030 is Western', async () => {
    expect((await readOk(Buffer.from('café,1\nthé,2', 'latin1'))).grid).toEqual([
      ['café', '1'],
      ['thé', '2'],
    ]);
  });
});

describe('delimited text', () => {
  test.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, with decimal commas',
      'a;b;c\n1,5;2,5;x\n3,5;4,5;y',
      [
        ['a', 'b', 'c'],
        ['1,5', '2,5', 'x'],
        ['3,5', '4,5', 'y'],
      ],
    ],
    [
      'tabs, with commas in texts',
      'a\tb\nx, y, z\t1,000',
      [
        ['a', 'b'],
        ['x, y, z', '1,000'],
      ],
    ],
    [
      'bars, with commas in texts',
      'a|b\nx, y|1,000\nz|2',
      [
        ['a', 'b'],
        ['x, y', '1,000'],
        ['z', '2'],
      ],
    ],
    [
      'Windows line ends',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of all kinds',
      'Report\na,b\r\n1,"2"\r\n3,4\r5,6',
      [['Report'], ['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']],
    ],

    [
      'quoted line ends, delimiters and quotes',
      'a,b\n"x\ny","1,""2"""',
      [
        ['a', 'b'],
        ['x\ny', '1,"2"'],
      ],
    ],
    [
      'the exporters’ line ends',
      'a,b\nx{{NL}}y,2',
      [
        ['a', 'b'],
        ['x{{NL}}y', '2'],
      ],
    ],
    [
      'values as they are',
      '001,1600123456789,TRUE, ,１２',
      [['001', '1600123456789', 'TRUE', ' ', '１２']],
    ],
    [
      'a preamble above the header',
      'Report of May\n\na;b;c\n1;2;3\n4;5;6',
      [['Report of May'], [''], ['a', 'b', 'c'], ['1', '2', '3'], ['4', '5', '6']],
    ],
    [
      'Excel’s hint, which is no row',
      'sep=;\na;b,c\n1;2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    ['one column', 'id\n1\n2\n\n\n', [['id'], ['1'], ['2']]],
    [
      'angle brackets that are no markup',
      '<5,a\n<6,b',
      [
        ['<5', 'a'],
        ['<6', 'b'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await readOk(text)).grid).toEqual(expected);
  });

  test('a quote that is never closed is named with its row', async () => {
    const { warnings } = await readOk('a,b\n1,2\n3,"4\n5,6\n');
    expect(warnings).toEqual([{ kind: 'openQuote', row: 3 }]);
  });

  test('its one sheet is called like the file', async () => {
    const result = await readOk('a,b', {}, 'May.Products.csv');
    expect(result.sheet).toMatch(/May\.Products$/);
    expect(result).toMatchObject({ sheets: [result.sheet], merges: [] });
  });

  test('many rows come in order', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${i},x`).join('\n');
    const seen: number[] = [];
    const { grid } = await readOk(text, { onProgress: (fraction) => seen.push(fraction) });
    expect(grid.map((row) => row[0])).toEqual(Array.from({ length: 20_000 }, (_, i) => String(i)));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    // Once for some thousand rows.
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThan(10);
  });
});

describe('web pages saved as .xls', () => {
  const page = (table: string): string =>
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><style><!-- td { color: red } --></style></head><body>${table}</body></html>`;

  test('rows, spans, entities and line ends; numbers stay texts', async () => {
    const table =
      '<table border=1><tr><th colspan="2">产品</th><th>ID</th></tr><tr><td rowspan=2>A&amp;B&lt;C</td><td>x<br/>y&nbsp;z</td><td>1600123456789</td></tr><tr><td><b>00</b>12</td><td></td></tr><tr><td>B<td>c</tr></table>';
    const { grid, merges } = await readOk(page(table), {}, 'export.xls');
    expect(grid).toEqual([
      ['产品', '', 'ID'],
      ['A&B<C', 'x\ny z', '1600123456789'],
      ['', '0012', ''],
      ['B', 'c'],
    ]);
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
  });

  test('in GB18030, with a script that writes a table', async () => {
    const html = `<script>document.write("<table><tr><td>no</td></tr></table>")</script><table><tr><td>产品</td></tr></table>`;
    expect((await readOk(gb(`<html>${html}</html>`))).grid).toEqual([['产品']]);
  });

  test('without an html element, and with ends left out', async () => {
    expect((await readOk('\n <TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>')).grid).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });
});
