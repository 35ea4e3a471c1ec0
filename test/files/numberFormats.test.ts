import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { readOk } from './support/tempFiles';
import { xlsxOf } from './support/xlsxParts';

/** What formats say of each cell that they say something of. */
async function formatsIn(bytes: Uint8Array, name?: string): Promise<Record<string, string>> {
  const { formats } = await readOk(bytes, {}, name);
  const said: Record<string, string> = {};
  for (const [column, rows] of formats?.columns ?? []) {
    Array.from(rows).forEach((code, row) => {
      if (code > 0) said[XLSX.utils.encode_cell({ r: row, c: column })] = formats!.codes[code - 1]!;
    });
  }
  return said;
}

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$¥-804]#,##0.00"/><numFmt numFmtId="165" formatCode="0.0&quot;kg&quot;"/>' +
  '<numFmt numFmtId="166" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs>' +
  '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="7"/></cellXfs>';

const number = (cell: string, style?: number): string =>
  `<c r="${cell}"${style === undefined ? '' : ` s="${style}"`}><v>5</v></c>`;

describe('number formats of an .xlsx', () => {
  test('are those of its cells, where they say more than the number', async () => {
    const sheet =
      `<sheetData><row r="1">${number('A1')}${number('B1', 1)}${number('C1', 2)}</row>` +
      `<row r="300">${number('B300', 3)}<c s='4' r='C300'><v>5</v></c></row></sheetData>`;
    expect(await formatsIn(xlsxOf({ sheet, styles: STYLES }))).toEqual({
      B1: '[$¥-804]#,##0.00',
      C1: '0.0"kg"',
      C300: '"$"#,##0.00',
    });
  });

  test('none where no style says more, where there are no styles, or where these can not be read', async () => {
    const sheet = `<sheetData><row r="1">${number('A1', 3)}</row></sheetData>`;
    for (const styles of [STYLES, undefined, '<numFmts><numFmt']) {
      const { formats, grid } = await readOk(xlsxOf({ sheet, ...(styles && { styles }) }));
      expect([formats, grid]).toEqual([undefined, [[5]]]);
    }
  });

  test('a cell that is a date by its type is one with a format too', async () => {
    const cell = '<c r="A1" s="1" t="d"><v>2024-01-31</v></c>';
    const sheet = `<sheetData><row r="1">${cell}</row></sheetData>`;
    const { grid } = await readOk(xlsxOf({ sheet, styles: STYLES }));
    expect(grid).toEqual([[45322]]);
  });

  test('none is lost where the part comes in pieces', async () => {
    const rows = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3_000, maxLength: 3_000 });
    await fc.assert(
      fc.asyncProperty(rows, async (styles) => {
        const cells = styles.map(
          (style, at) => `<row r="${at + 1}">${number(`B${at + 1}`, style)}</row>`,
        );
        const said = await formatsIn(
          xlsxOf({ sheet: `<sheetData>${cells.join('')}</sheetData>`, styles: STYLES }),
        );
        const more = styles.flatMap((style, at) =>
          [1, 2, 4].includes(style) ? [`B${at + 1}`] : [],
        );
        expect(Object.keys(said)).toEqual(more);
      }),
      { numRuns: 5 },
    );
  });
});

test('number formats of an .xls', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['价格', '重量'],
    [86.5, 500],
    ['86', 2],
  ]);
  for (const [cell, code] of Object.entries({ A2: '"¥"#,##0.00', B2: '0"g"', A3: '"¥"#,##0.00' })) {
    (sheet[cell] as XLSX.CellObject).z = code;
  }
  const bytes: unknown = XLSX.write(XLSX.utils.book_new(sheet, 'S'), {
    type: 'buffer',
    bookType: 'biff8',
  });
  expect(await formatsIn(bytes as Uint8Array, 'p.xls')).toEqual({ A2: '"¥"#,##0.00', B2: '0"g"' });
});
