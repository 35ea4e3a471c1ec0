import * as XLSX from '@e965/xlsx';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readSpreadsheet } from '../../src/files';
import { LIMITS } from '../../src/files/limits';
import { oleOf } from './support/ole';
import { fileOf, readError, readOk, tempFolder } from './support/tempFiles';
import { xlsxOf, xlsxParts } from './support/xlsxParts';
import { zipOf } from './support/zip';

// Packing a bomb takes a while on a busy machine.
jest.setTimeout(60_000);

const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const xls = (): Buffer =>
  Buffer.from(
    XLSX.write(
      XLSX.utils.book_new(
        XLSX.utils.aoa_to_sheet(Array.from({ length: 2000 }, (_, i) => [i, `text ${i}`])),
      ),
      { type: 'buffer', bookType: 'biff8' },
    ) as Uint8Array,
  );

const FOLDER = {
  what: 'a folder',
  make: (path: string) => {
    mkdirSync(path);
  },
  code: 'isFolder',
};

describe('paths', () => {
  test('no file', async () => {
    const file = join(tempFolder(), 'none.xlsx');
    expect(await readSpreadsheet(file)).toEqual({ ok: false, error: { code: 'notFound', file } });
  });

  test('a file taken for a folder', async () => {
    const file = join(fileOf('a,b'), 'x.csv');
    expect(await readSpreadsheet(file)).toMatchObject({ error: { code: 'notFound' } });
  });

  test.each([FOLDER])('$what', async ({ make, code }) => {
    const file = join(tempFolder(), `${code}.xlsx`);
    make(file);
    expect(await readSpreadsheet(file)).toEqual({ ok: false, error: { code, file } });
  });

  // Pipes and devices have places among the files of POSIX systems only: Windows knows neither `mkfifo` nor
  // `/dev/zero`, and its pipes come by standard input.
  if (process.platform !== 'win32') {
    test('a pipe is read to its end', async () => {
      const file = join(tempFolder(), 'pipe');
      execFileSync('mkfifo', [file]);
      const writer = spawn('sh', ['-c', 'printf "a,b" > "$0"', file]);
      expect(await readSpreadsheet(file)).toMatchObject({ ok: true, grid: [['a', 'b']] });
      writer.kill();
    });

    test('a device, which may never end, is not', async () => {
      expect(await readSpreadsheet('/dev/zero')).toMatchObject({ error: { code: 'notAFile' } });
    });
  }

  test('a name that no system takes', async () => {
    expect(await readSpreadsheet('a\0b')).toMatchObject({ error: { code: 'notReadable' } });
  });

  // Root may open any file; a link to itself opens for no user.
  test('a file that the system does not open', async () => {
    const file = join(tempFolder(), 'loop.csv');
    symlinkSync(file, file);
    expect(await readSpreadsheet(file)).toEqual({
      ok: false,
      error: { code: 'notReadable', file },
    });
  });

  test('a file that is too big is not even opened', async () => {
    const file = fileOf('');
    truncateSync(file, LIMITS.fileBytes + 1);
    expect(await readSpreadsheet(file)).toEqual({
      ok: false,
      error: { code: 'tooLarge', limit: LIMITS.fileBytes, unit: 'bytes', file },
    });
  });
});

describe('files that are no tables', () => {
  test.each<[string, Buffer | string]>([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF', '%PDF-1.7\n1 0 obj << >> endobj'],
    ['an executable', Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04')],
    ['an ELF', Buffer.from('\x7fELF\x02\x01\x01\x00')],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100', 'hex')],
    ['a Word document', zipOf([{ name: 'word/document.xml', content: '<w/>' }])],
    ['a presentation', zipOf([{ name: 'ppt/presentation.xml', content: '<p/>' }])],
    ['an old Word document', oleOf({ WordDocument: Buffer.alloc(5000, 1) })],
    ['rich text', '{\\rtf1 hello}'],
    ['the beginning of a PNG', Buffer.from('89504e47', 'hex')],
    ['the beginning of a JPEG', Buffer.from('ffd8ffe0', 'hex')],
    ['a mail', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
    ['a web page without a table', '<!DOCTYPE html><html><body>Log in</body></html>'],
    ['other XML', '<?xml version="1.0"?><note>a,b</note>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('%s', async (_, content) => {
    expect(await readError(content)).toEqual({ code: 'notASpreadsheet' });
  });
});

test.each<[string, Buffer | string]>([
  ['a sheet of Excel 2', Buffer.from('0900040002001000', 'hex')],
  ['a sheet of Excel 4', Buffer.from('09040600000010000000', 'hex')],
  [
    'a binary workbook',
    zipOf([
      { name: 'xl/workbook.bin', content: 'x' },
      {
        name: '_rels/.rels',
        content: '<r><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></r>',
      },
    ]),
  ],
  [
    'an OpenDocument sheet',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<x/>' },
    ]),
  ],
])('%s is a spreadsheet of another format', async (_, content) => {
  expect(await readError(content)).toEqual({ code: 'otherFormat' });
});

test('more rows than a sheet has are read and said, blank lines at the end are not', async () => {
  const header = 'a,b\n';
  const blank = await readOk(header + '\n'.repeat(1_100_000));
  expect(blank.grid).toEqual([['a', 'b']]);
  expect(blank.warnings).toEqual([]);
  const long = await readOk(header + 'c\n'.repeat(1_048_576));
  expect(long.grid).toHaveLength(1_048_577);
  expect(long.grid.at(-1)).toEqual(['c']);
  expect(long.warnings).toEqual([{ kind: 'moreRowsThanExcel', rows: 1_048_577 }]);
});

test('what Excel keeps beside an open workbook is named as that', async () => {
  const path = join(tempFolder(), '~$goods.xlsx');
  writeFileSync(path, Buffer.alloc(165, ' '));
  expect(await readSpreadsheet(path)).toEqual({
    ok: false,
    error: { code: 'lockFile', file: path },
  });
});

describe('empty files', () => {
  test.each<[string, () => Buffer | string | Promise<Uint8Array>]>([
    ['no bytes', () => ''],
    ['only blank lines', () => '\n\r\n\n'],
    ['only delimiters', () => ',,\n,,\n'],
    ['only a mark', () => '\ufeff'],
    ['an .xlsx without cells', () => xlsxOf({ sheet: '<sheetData/>' })],
    [
      'an .xlsx of styled blanks',
      () => xlsxOf({ sheet: '<sheetData><row r="3"><c r="B3" s="1"/></row></sheetData>' }),
    ],
    [
      'an .xlsx whose only cell is on a hidden sheet',
      () =>
        writeXlsx({
          sheets: [
            { name: 'A', rows: [] },
            { name: 'B', rows: [['x']], hidden: true },
          ],
        }),
    ],
    [
      'an .xls without cells',
      () =>
        Buffer.from(
          XLSX.write(XLSX.utils.book_new({}), { type: 'buffer', bookType: 'biff8' }) as Uint8Array,
        ),
    ],
    ['a table without rows', () => '<table></table>'],
  ])('%s', async (_, content) => {
    expect(await readError(await content())).toEqual({ code: 'empty' });
  });
});

describe('encrypted files', () => {
  test.each<[string, () => Buffer | Promise<Uint8Array>]>([
    [
      'an .xlsx behind a password',
      () =>
        writeXlsx({
          sheets: [{ name: 'S', rows: [['x']] }],
          encryption: { password: 'p', spinCount: 10 },
        }),
    ],
    [
      'an encrypted package',
      () =>
        oleOf({ EncryptionInfo: Buffer.alloc(300, 1), EncryptedPackage: Buffer.alloc(5000, 2) }),
    ],
    [
      'an .xls with a FilePass record',
      () => {
        const records = Buffer.alloc(6000);
        records.set(Buffer.from('0908100000060500bb0dcc0700000000060000002f00060000000000', 'hex'));
        return oleOf({ Workbook: records });
      },
    ],
    ['a locked zip', () => zipOf(xlsxParts({ sheet: ONE_CELL, sheetPart: { locked: true } }))],
  ])('%s', async (_, content) => {
    expect(await readError(await content())).toEqual({ code: 'encrypted' });
  });
});

describe('cut files', () => {
  test.each([0.1, 0.5, 0.9, 0.999])('an .xlsx at %p of its length', async (part) => {
    const bytes = xlsxOf({ sheet: ONE_CELL });
    expect(await readError(bytes.subarray(0, Math.floor(bytes.length * part)))).toEqual({
      code: 'truncated',
    });
  });

  test.each([0.01, 0.1, 0.5, 0.9, 0.99])('an .xls at %p of its length', async (part) => {
    const bytes = xls();
    expect(await readError(bytes.subarray(0, Math.floor(bytes.length * part)))).toEqual({
      code: 'truncated',
    });
  });

  test('the whole .xls is read', async () => {
    expect((await readOk(xls())).grid).toHaveLength(2000);
  });
});

describe('damaged files', () => {
  test.each([
    ['begins in its own middle', 0x74, 7],
    ['begins outside of the file', 0x74, 100_000],
    ['has no beginning', 0x74, 0xfffffffe],
    ['has an impossible size', 0x78, 0xffffffff],
    ['has no size', 0x78, 0],
  ])('an .xls whose workbook %s', async (_, place, value) => {
    const bytes = xls();
    bytes.writeUInt32LE(value, bytes.indexOf(Buffer.from('Workbook', 'utf16le')) + place);
    expect(await readError(bytes)).toEqual({ code: 'damaged' });
  });

  const sheetPart = (sheet: string): Buffer => xlsxOf({ sheet });
  test.each<[string, Buffer]>([
    ['a wrong checksum', xlsxOf({ sheet: ONE_CELL, sheetPart: { declaredCrc: 1 } })],
    ['a size that is too big', xlsxOf({ sheet: ONE_CELL, sheetPart: { declaredSize: 10_000 } })],
    [
      'a sheet that is missing',
      zipOf(xlsxParts({ sheet: ONE_CELL }).filter(({ name }) => !name.includes('sheet1'))),
    ],
    [
      'a workbook without relations',
      zipOf(xlsxParts({ sheet: ONE_CELL }).filter(({ name }) => !name.endsWith('.rels'))),
    ],
    [
      'a sheet that ends in a tag',
      zipOf(
        xlsxParts({ sheet: '' }).map((part) =>
          part.name.includes('sheet1')
            ? { ...part, content: '<worksheet><sheetData><row r="1"><c r="A' }
            : part,
        ),
      ),
    ],
    [
      'a sheet that ends after a row',
      zipOf(
        xlsxParts({ sheet: '' }).map((part) =>
          part.name.includes('sheet1')
            ? { ...part, content: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' }
            : part,
        ),
      ),
    ],
    [
      'a row beyond Excel’s',
      sheetPart('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
    ],
    [
      'a row that is no number',
      sheetPart('<sheetData><row r="1.5x"><c r="A1"><v>1</v></c></row><row r="0"/></sheetData>'),
    ],
    [
      'a column beyond Excel’s',
      sheetPart('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
    ],
    [
      'a reference without letters',
      sheetPart('<sheetData><row r="1"><c r="11"><v>1</v></c></row></sheetData>'),
    ],
  ])('%s', async (_, bytes) => {
    expect(await readError(bytes)).toEqual({ code: 'damaged' });
  });

  test('a flipped byte anywhere is an error or harmless, never a crash or another value', async () => {
    const bytes = xlsxOf({ sheet: ONE_CELL });
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ 0x55;
      const result = await readSpreadsheet(fileOf(flipped));
      if (result.ok) expect(result.grid.flat().join()).toMatch(/^1$|PK/);
    }
  });
});

describe('bombs', () => {
  const MEGABYTES = 256;
  /** Made once: to fill that much takes as long as to read a bomb. */
  let blanks: Buffer;
  beforeAll(() => {
    blanks = Buffer.alloc(MEGABYTES * 1024 * 1024, ' ');
  });
  const someBlanks = (megabytes: number): Buffer => blanks.subarray(0, megabytes * 1024 * 1024);

  test('a part that declares to be packed too tightly', async () => {
    const part = { content: someBlanks(101) };
    expect(await readError(xlsxOf({ sheet: '', sheetPart: part }))).toEqual({
      code: 'tooLarge',
      limit: LIMITS.suspectBytes,
      unit: 'bytes',
    });
  });

  test('parts that declare too much together', async () => {
    const many = Array.from({ length: 16 }, (_, i) => ({
      name: `xl/media/${i}.png`,
      content: '',
      declaredSize: LIMITS.suspectBytes - 1,
    }));
    expect(await readError(zipOf([...xlsxParts({ sheet: ONE_CELL }), ...many]))).toEqual({
      code: 'tooLarge',
      limit: LIMITS.inflatedBytes,
      unit: 'bytes',
    });
  });

  test.each([0, 1000])(
    'a part that declares %p bytes and is a bomb stops there',
    async (declared) => {
      const seen: number[] = [];
      const part = { content: blanks, declaredSize: declared };
      const bytes = xlsxOf({ sheet: '', sheetPart: part });
      const before = process.memoryUsage().rss;
      const error = await readError(bytes, { onProgress: (fraction) => seen.push(fraction) });
      expect(error).toEqual({ code: 'damaged' });
      // Unpacked it would take all of this once at least; what else the process does takes some, too.
      const grown = process.memoryUsage().rss - before;
      expect(grown).toBeLessThan(blanks.length / 2);
      expect(seen).toEqual([]);
    },
  );

  test.each([0, 1000])(
    'so does a bomb among the shared texts that declares %p',
    async (declared) => {
      const parts = xlsxParts({ sheet: ONE_CELL, sharedStrings: '' }).map((part) =>
        part.name.includes('shared')
          ? { ...part, content: someBlanks(50), declaredSize: declared }
          : part,
      );
      expect(await readError(zipOf(parts))).toEqual({ code: 'damaged' });
    },
  );

  test.each([false, true])('cells in the last column of many rows, stored: %p', async (stored) => {
    const replaced = jest.replaceProperty(LIMITS, 'cells', 1e6 as 2e7);
    const content = `<worksheet><sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000)}</sheetData></worksheet>`;
    expect(await readError(xlsxOf({ sheet: '', sheetPart: { content, stored } }))).toEqual({
      code: 'tooLarge',
      limit: 1e6,
      unit: 'cells',
    });
    replaced.restore();
  });

  test('blank cells far out in every row cost no more than their bytes', async () => {
    const rows = '<row><c r="XFD1"/></row>'.repeat(20_000);
    const sheet = `<sheetData>${rows}<row><c><v>1</v></c></row></sheetData>`;
    const { grid } = await readOk(xlsxOf({ sheet }));
    expect([grid.length, grid.at(-1)]).toEqual([20_001, [1]]);
  });

  test('what follows the cells is read and not kept, however much it is', async () => {
    const replaced = jest.replaceProperty(LIMITS, 'smallPartBytes', 10_000);
    const sheet = `${ONE_CELL}<hyperlinks>${'<hyperlink/>'.repeat(90_000)}</hyperlinks>`;
    expect((await readOk(xlsxOf({ sheet }))).grid).toEqual([[1]]);
    replaced.restore();
  });

  test('more shared texts than the limit', async () => {
    const replaced = jest.replaceProperty(LIMITS, 'sharedTexts', 1000 as 4e6);
    const texts = (count: number): Buffer =>
      xlsxOf({ sheet: ONE_CELL, sharedStrings: '<si><t>a</t></si>'.repeat(count) });
    expect((await readOk(texts(1000))).grid).toEqual([[1]]);
    expect(await readError(texts(1001))).toEqual({ code: 'tooLarge', limit: 1000, unit: 'cells' });
    replaced.restore();
  });

  test('two cells at the corners of the sheet are just two cells', async () => {
    const sheet =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const { grid } = await readOk(xlsxOf({ sheet }));
    expect([grid.length, grid[0], grid[1_048_575]?.[16_383]]).toEqual([1_048_576, [1], 2]);
  });

  test('more slots than the limit', async () => {
    const replaced = jest.replaceProperty(LIMITS, 'cells', 1000 as 2e7);
    const limited = { code: 'tooLarge', limit: 1000, unit: 'cells' };
    const wide = Array.from(
      { length: 2 },
      (_, r) => `<row r="${r + 1}"><c r="ZZ${r + 1}"><v>1</v></c></row>`,
    );
    expect(await readError(xlsxOf({ sheet: `<sheetData>${wide.join('')}</sheetData>` }))).toEqual(
      limited,
    );
    expect(await readError('a,b\n'.repeat(501))).toEqual(limited);
    expect(
      await readError(`<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(501)}</table>`),
    ).toEqual(limited);
    expect(await readError(xls())).toEqual(limited);
    replaced.restore();
  });

  test('spans that claim the world', async () => {
    const table =
      '<table><tr><td colspan="999999999" rowspan="999999999">a</td><td rowspan="-5" colspan="-5">b</td></tr></table>';
    const result = await readSpreadsheet(fileOf(table));
    expect(result.ok ? result.grid[0]?.[0] : result.error.code).toBe('a');
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Column ss:Span="999999999"/><Row ss:Index="900000"><Cell ss:MergeAcross="99999999"><Data ss:Type="String">a</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const { grid } = await readOk(xml);
    expect(grid[899_999]).toEqual(['a']);
  });
});
