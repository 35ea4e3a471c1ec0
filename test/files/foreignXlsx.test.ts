import { NOT_CALCULATED } from '../../src/catalogue';
import { readError, readOk } from './support/tempFiles';
import { xlsxOf, xlsxParts } from './support/xlsxParts';
import { type Part, zipOf } from './support/zip';

const TEXTS = '<si><t>Title</t></si><si><t>Price</t></si>';
const sheetOf = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const gridOf = async (bytes: Uint8Array): Promise<unknown> => (await readOk(bytes)).grid;

/** A workbook of one cell, its parts changed. */
const changed = (change: (part: Part) => Part): Buffer =>
  zipOf(xlsxParts({ sheet: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>') }).map(change));

const inPart =
  (name: string, change: (content: string) => string) =>
  (part: Part): Part =>
    part.name.endsWith(name) ? { ...part, content: change(String(part.content)) } : part;

describe('values of workbooks that other programs wrote', () => {
  test.each([
    ['a shared text without a number', '<c r="B1" t="s"/>'],
    ['a shared text with an empty number', '<c r="B1" t="s"><v></v></c>'],
    ['a shared text with an empty tag', '<c r="B1" t="s"><v/></c>'],
    ['a truth without a value', '<c r="B1" t="b"/>'],
    ['a number without a value', '<c r="B1"><v> </v></c>'],
  ])('%s is blank', async (_, cell) => {
    const sheet = sheetOf(`<row r="1"><c r="A1" t="s"><v>1</v></c>${cell}</row>`);
    expect(await gridOf(xlsxOf({ sheet, sharedStrings: TEXTS }))).toEqual([['Price']]);
  });

  test('a row that comes in pieces is one row', async () => {
    const piece = (cell: string, value: number): string =>
      `<row r="${cell.slice(1)}"><c r="${cell}"><v>${value}</v></c></row>`;
    const rows = piece('A2', 1) + piece('C2', 3) + piece('A1', 9) + piece('B2', 2);
    expect(await gridOf(xlsxOf({ sheet: sheetOf(rows) }))).toEqual([[9], [1, 2, 3]]);
  });

  test('a text before the runs of a rich text belongs to it, a reading aid does not', async () => {
    const sharedStrings = '<si><t>a</t><r><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></si>';
    const inside = '<is><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></is>';
    const cells = `<c t="s"><v>0</v></c><c t="inlineStr">${inside}</c>`;
    const sheet = sheetOf(`<row>${cells}</row>`);
    expect(await gridOf(xlsxOf({ sheet, sharedStrings }))).toEqual([['ab', '漢字']]);
  });

  test('a text inside of a cell is its value, whatever else it says', async () => {
    const cell = '<c t="inlineStr"><v>1.</v><is><t>01</t></is></c>';
    expect(await gridOf(xlsxOf({ sheet: sheetOf(`<row>${cell}</row>`) }))).toEqual([['01']]);
  });

  test('a line end as XML writes it is one line feed, an escaped one stays', async () => {
    const cell = '<c t="str"><v>a\r\nb\rc_x000D_\r\nd&#13;</v></c>';
    const sheet = sheetOf(`<row>${cell}</row>`);
    expect(await gridOf(xlsxOf({ sheet }))).toEqual([['a\nb\nc\r\nd\r']]);
  });

  test('an escape of what XML can’t hold is written with a small x', async () => {
    const cell = '<c t="str"><v>_x0041__X0041__x004z_</v></c>';
    const sheet = sheetOf(`<row>${cell}</row>`);
    expect(await gridOf(xlsxOf({ sheet }))).toEqual([['A_X0041__x004z_']]);
  });

  test.each([
    ['a time of day', '10:30:00', 0.4375],
    ['a time with its letter', 'T06:00', 0.25],
    ['a duration', 'PT36H', 1.5],
    ['the first day of 1900', '1900-01-01', 1],
    ['the last of February 1900', '1900-02-28', 59],
    ['the first of March 1900', '1900-03-01', 61],
    ['no date at all', 'soon', 'soon'],
  ])('%s, typed as a date', async (_, text, expected) => {
    const sheet = sheetOf(`<row><c t="d"><v>${text}</v></c><c t="str"><v>10:30:00</v></c></row>`);
    expect(await gridOf(xlsxOf({ sheet }))).toEqual([[expected, '10:30:00']]);
  });

  test('texts that the workbook has lost are counted, not taken for blanks', async () => {
    const cells = '<c t="s"><v>1</v></c><c t="s"><v>9</v></c><c t="s"><v>-1</v></c>';
    const sheet = sheetOf(`<row>${cells}</row>`);
    const { grid, warnings } = await readOk(xlsxOf({ sheet, sharedStrings: TEXTS }));
    expect([grid, warnings]).toEqual([
      [['Price', '#REF!', '#REF!']],
      [{ kind: 'lostTexts', cells: 2 }],
    ]);
  });

  test('formulas that were never worked out are counted, not taken for blanks', async () => {
    const sheet = sheetOf('<row><x:c><x:f>A2*2</x:f></x:c><c><f>1+1</f><v>2</v></c></row>');
    const { grid, warnings } = await readOk(xlsxOf({ sheet }));
    expect([grid, warnings]).toEqual([
      [[NOT_CALCULATED, 2]],
      [{ kind: 'notCalculated', cells: 1 }],
    ]);
  });
});

describe('parts of workbooks that other programs wrote', () => {
  const ROOT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

  test.each(['workbook.xml', 'data/book.xml'])('the workbook may be at %s', async (place) => {
    const folder = place.slice(0, place.lastIndexOf('/') + 1);
    const name = place.slice(folder.length);
    const bytes = zipOf([
      ...xlsxParts({ sheet: sheetOf('<row><c><v>1</v></c></row>') }).map((part) => ({
        ...part,
        name: part.name
          .replace('xl/workbook.xml', place)
          .replace('xl/_rels/workbook.xml', `${folder}_rels/${name}`)
          .replace('xl/', folder),
      })),
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id="a" Type="${ROOT}" Target="/${place}"/></Relationships>`,
      },
    ]);
    expect(await gridOf(bytes)).toEqual([[1]]);
  });

  test('or where the content types say', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const bytes = changed((part) => {
      if (part.name.startsWith('['))
        return {
          ...part,
          content: `<Types><Override PartName="/b/w.xml" ContentType="${type}"/></Types>`,
        };
      return { ...part, name: part.name.replace('xl/', 'b/').replace('workbook.xml', 'w.xml') };
    });
    expect(await gridOf(bytes)).toEqual([[1]]);
  });

  test('a sheet that leads nowhere, as those of old macros, is passed over', async () => {
    const bytes = changed(
      inPart('workbook.xml', (xml) =>
        xml.replace('<sheets>', '<sheets><sheet name="Module1" sheetId="9" r:id=""/>'),
      ),
    );
    expect(await readOk(bytes)).toMatchObject({ sheets: ['商品'], grid: [[1]] });
  });

  test.each([
    ['utf-16le', 'with', '\ufeff'],
    ['utf-16be', 'with', '\ufeff'],
    ['utf-16le', 'without', ''],
    ['utf-16be', 'without', ''],
  ])('parts may be %s, %s a mark', async (encoding, _, mark) => {
    const recode = (content: string): Buffer => {
      const bytes = Buffer.from(mark + content, 'utf16le');
      return encoding === 'utf-16le' ? bytes : bytes.swap16();
    };
    const bytes = changed((part) => ({ ...part, content: recode(String(part.content)) }));
    expect(await readOk(bytes)).toMatchObject({ sheet: '商品', grid: [[1]] });
  });

  test.each(['show', '', 'visible'])('a sheet whose state is %p is not hidden', async (state) => {
    const bytes = changed(
      inPart('workbook.xml', (xml) => xml.replace('<sheet ', `<sheet state="${state}" `)),
    );
    expect(await gridOf(bytes)).toEqual([[1]]);
  });

  test('comments and instructions may be anywhere', async () => {
    const bytes = changed(
      inPart('sheet1.xml', (xml) =>
        `<?a b?><!-- > -->${xml}<!-- </worksheet> --><?c?>`.replace(
          '<v>1</v>',
          '<!-- <v>7</v> --><v><!---->1<?x?></v>',
        ),
      ),
    );
    expect(await gridOf(bytes)).toEqual([[1]]);
  });

  test('strict workbooks have other addresses and the same words', async () => {
    const strict = 'http://purl.oclc.org/ooxml/';
    const bytes = changed((part) => ({
      ...part,
      content: String(part.content).replaceAll('http://schemas.openxmlformats.org/', strict),
    }));
    expect(await gridOf(bytes)).toEqual([[1]]);
  });
});

describe('what is long costs no more than its bytes', () => {
  const MEGABYTES = 8;
  const long = 'x'.repeat(MEGABYTES * 1024 * 1024);

  test.each([
    ['a comment', `<!--${long}-->`],
    ['an instruction', `<?a ${long}?>`],
  ])('%s is passed over', async (_, mark) => {
    const bytes = changed(inPart('sheet1.xml', (xml) => xml.replace('<sheetData>', `${mark}$&`)));
    expect(await gridOf(bytes)).toEqual([[1]]);
  });

  test.each([
    ['an attribute', ` x="${long}"><v>`],
    ['a text', `><v>${long}`],
    ['CDATA', `><v><![CDATA[${long}]]>`],
  ])('%s is refused', async (_, inner) => {
    const bytes = changed(inPart('sheet1.xml', (xml) => xml.replace('><v>', inner)));
    expect(await readError(bytes)).toMatchObject({ code: 'damaged' });
  });
});
