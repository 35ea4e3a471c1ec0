import fc from 'fast-check';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { NOT_CALCULATED, type RawCell } from '../../src/catalogue';
import { readOk } from './support/tempFiles';
import { xlsxOf, xlsxParts } from './support/xlsxParts';
import { zipOf } from './support/zip';

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const gridOf = async (bytes: Uint8Array): Promise<readonly unknown[]> => (await readOk(bytes)).grid;

describe('cells of an .xlsx', () => {
  test.each<[string, string, unknown]>([
    ['a 13-digit id', '<c r="A1"><v>1600123456789</v></c>', 1600123456789],
    ['a fraction', '<c r="A1"><v>0.1</v></c>', 0.1],
    ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a failed formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula of numbers', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula of text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a text written inside', '<c r="A1" t="inlineStr"><is><t>00123</t></is></c>', '00123'],
    [
      'rich text without its furigana',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Hot </t></r><r><t xml:space="preserve"> sale</t></r><rPh sb="0" eb="1"><t>ホ</t></rPh></is></c>',
      'Hot  sale',
    ],
    [
      'entities, CDATA and escapes',
      '<c r="A1" t="str"><v>a &lt;&#20013;&#x4E2D;&gt; <![CDATA[&amp;]]>_x000D_</v></c>',
      'a <中中> &amp;\r',
    ],
    ['blanks around text', '<c r="A1" t="str"><v xml:space="preserve">  x  </v></c>', '  x  '],
    ['an ISO date', '<c r="A1" t="d"><v>2024-01-31T12:00:00</v></c>', 45322.5],
    ['a cell with a prefix', '<x:c r="A1"><x:v>7</x:v></x:c>', 7],
    ['single quotes', "<c r='A1' t='str' ><v>q</v></c>", 'q'],
    ['an attribute that holds a tag end', '<c r="A1" x="a>b" t="str"><v>q</v></c>', 'q'],
    ['a comment inside a value', '<c r="A1" t="str"><v>a<!-- > -->b</v></c>', 'ab'],
  ])('%s', async (_, cell, expected) => {
    expect(await gridOf(xlsxOf({ sheet: row(cell) }))).toEqual([[expected]]);
  });

  test('shared strings, plain and rich, stay exactly as they are', async () => {
    const sharedStrings =
      '<si><t>００１２</t></si><si/><si><r><t>红</t></r><r><t>色</t></r></si><si><t xml:space="preserve"> 007 </t></si>';
    const cells = [3, 2, 0].map((i, c) => `<c r="${'ABC'[c]!}1" t="s"><v>${i}</v></c>`).join('');
    expect(await gridOf(xlsxOf({ sheet: row(cells), sharedStrings }))).toEqual([
      [' 007 ', '红色', '００１２'],
    ]);
  });

  test('row and column numbers are Excel’s, whatever is left out', async () => {
    const sheet =
      '<sheetData><row r="6"><c r="C6"><v>1</v></c><c r="E6"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row><row r="9"/></sheetData>';
    expect(await gridOf(xlsxOf({ sheet }))).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['', '', 1, '', 2],
      [3, 4],
    ]);
  });

  test('cells that hold nothing but a style don’t lengthen a row or the sheet', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/></row></sheetData>';
    expect(await gridOf(xlsxOf({ sheet }))).toEqual([[1]]);
  });

  test('merged areas, in grid coordinates; nonsense is passed over', async () => {
    const sheet = `${row('<c r="A1"><v>1</v></c>')}<mergeCells><mergeCell ref="B2:D5"/><mergeCell ref="A1:XFE1"/><mergeCell ref="?"/></mergeCells>`;
    expect((await readOk(xlsxOf({ sheet }))).merges).toEqual([
      { top: 1, left: 1, bottom: 4, right: 3 },
    ]);
  });

  test('merged areas are found wherever the pieces of a big part are cut', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    for (let padding = 261_900; padding < 262_144; padding += 6) {
      const sheet = `<sheetData><row><c><v>1</v></c></row><!--${' '.repeat(padding)}--></sheetData>${merge}`;
      const { merges, grid } = await readOk(xlsxOf({ sheet }));
      expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
      expect(grid).toEqual([[1]]);
    }
  });

  test('a text that looks like a date stays text, unless its sheet has cells typed as dates', async () => {
    const cells = '<c t="str"><v>2024-01-31</v></c>';
    expect(await gridOf(xlsxOf({ sheet: row(cells) }))).toEqual([['2024-01-31']]);
  });

  test('a chart sheet in front is passed over', async () => {
    const parts = xlsxParts({ sheet: row('<c><v>1</v></c>') }).map((part) => ({
      ...part,
      content: String(part.content)
        .replace('<sheets>', '<sheets><sheet name="Chart" sheetId="2" r:id="rId9"/>')
        .replace(
          '<Relationships>',
          '<Relationships><Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>',
        ),
    }));
    expect(await readOk(zipOf(parts))).toMatchObject({ sheets: ['商品'], grid: [[1]] });
  });

  test('a hyperlink is its text', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [['link']],
          cells: new Map([['0,0', { value: 'link', hyperlink: { target: 'https://a.example/' } }]]),
        },
      ],
    });
    expect(await gridOf(bytes)).toEqual([['link']]);
  });

  test('part names with backslashes and other cases', async () => {
    const parts = xlsxParts({ sheet: row('<c r="A1"><v>1</v></c>') }).map((part) => ({
      ...part,
      name: part.name.replaceAll('/', '\\').toUpperCase(),
    }));
    expect(await gridOf(zipOf(parts))).toEqual([[1]]);
  });
});

describe('dates of an .xlsx', () => {
  const dates = [new Date(Date.UTC(2023, 9, 10)), new Date(Date.UTC(2024, 0, 31, 12))];

  test.each(['1900', '1904'] as const)('are 1900 serials in the %s system', async (dateSystem) => {
    const bytes = await writeXlsx({
      dateSystem,
      sheets: [{ name: 'S', rows: [[...dates, 45209]] }],
    });
    expect(await gridOf(bytes)).toEqual([[45209, 45322.5, 45209]]);
  });

  test('a number in a date’s format stays what it is', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const sheet = row('<c r="A1" s="1"><v>1600123456789</v></c><c r="B1" s="1"><v>60</v></c>');
    expect(await gridOf(xlsxOf({ sheet, styles }))).toEqual([[1600123456789, 60]]);
  });

  test('in 1904 only cells with a date’s format are shifted, and times of day are not', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const cells = ['', ' s="0"', ' s="1"', ' s="2"', ' s="3"']
      .map((style) => `<c${style}><v>100</v></c>`)
      .join('');
    const sheet = row(`${cells}<c s="1"><v>0.5</v></c>`);
    expect(await gridOf(xlsxOf({ sheet, styles, uses1904: true }))).toEqual([
      [100, 100, 1562, 1562, 100, 0.5],
    ]);
  });
});

test('a number too big for a date in a 1904 workbook is an error, not a gap', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const sheet = row('<c s="1"><v>1600123456789</v></c>');
  expect(await gridOf(xlsxOf({ sheet, styles, uses1904: true }))).toEqual([['#NUM!']]);
});

describe('what hucre writes is read back', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => isXmlText(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
    fc.constant(null),
  );

  test.each(['shared', 'inline'] as const)('with %s texts', async (stringMode) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        async (rows: CellValue[][]) => {
          const bytes = await writeXlsx({
            sheets: [{ name: 'S', rows: [['head'], ...rows] }],
            stringMode,
          });
          const { grid } = await readOk(bytes);
          rows.forEach((expected, r) => {
            expected.forEach((value, c) => {
              expect(grid[r + 1]?.[c] ?? '').toEqual(value ?? '');
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Texts that a workbook can hold without its reader's or writer's own conventions coming in. */
function isXmlText(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|_x/u.test(text);
}

describe('progress', () => {
  test('rises to one and never falls', async () => {
    const seen: number[] = [];
    const rows = Array.from({ length: 4000 }, (_, r) =>
      Array.from({ length: 20 }, (_, c) => r * c),
    );
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows }] });
    await readOk(bytes, { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});

describe('formulas without a value', () => {
  const formulas = (cells: string): Buffer =>
    xlsxOf({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` });

  test.each<[string, string]>([
    ['no value', '<c r="B1"><f>10*2</f></c>'],
    ['an empty value', '<c r="B1"><f>10*2</f><v></v></c>'],
    ['an empty value, as one tag', '<c r="B1" s="3"><f>10*2</f><v/></c>'],
    ['a formula of another cell', '<c r="B1"><f t="shared" si="0"/></c>'],
    ['a long formula', `<c r="B1"><f>${'1+'.repeat(4000)}1</f></c>`],
  ])('%s', async (_, cell) => {
    const { grid, warnings } = await readOk(formulas(`<c r="A1"><v>1</v></c>${cell}`));
    expect(grid).toEqual([[1, NOT_CALCULATED]]);
    expect(warnings).toEqual([{ kind: 'notCalculated', cells: 1 }]);
  });

  test.each<[string, string, RawCell[]]>([
    ['a number', '<c r="A1"><f>10*2</f><v>20</v></c>', [20]],
    ['a text of nothing', '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>', ['', 1]],
  ])('a value is no formula without one: %s', async (_, cells, row) => {
    const { grid, warnings } = await readOk(formulas(cells));
    expect([grid, warnings]).toEqual([[row], []]);
  });

  test('each is in its place, wherever the part is cut into pieces', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => {
      const row = at + 1;
      const formula = `A${row}*${'9'.repeat(at % 400)}1`;
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="C${row}"><f>${formula}</f></c></row>`;
    });
    const { grid } = await readOk(xlsxOf({ sheet: `<sheetData>${rows.join('')}</sheetData>` }));
    expect(grid).toEqual(rows.map((_, at) => [at + 1, '', NOT_CALCULATED]));
  });
});
