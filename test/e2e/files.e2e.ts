import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { ownPaneFolder } from './support/folders';
import { asLibreOfficeShows } from './support/libreOffice';
import { useBench } from './support/useBench';

const bench = useBench({ folder: ownPaneFolder });
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youpin-files-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a workbook that the add-in has marked is saved as LibreOffice shows it', async () => {
  const { page, pane, cell } = await bench();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { conditionalFormats } = sheet.getRange('A2:A6');
      const marks = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      marks.custom.rule.formula = '=ISNUMBER(FIND("-1002",$C2))';
      marks.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('B1').format.fill.color = '#DDEEFF';
      await context.sync();
    }),
  );
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('products-zh.xlsx');
  const path = join(folder, 'saved.xlsx');
  await saved.saveAs(path);
  const cells = asLibreOfficeShows(path);
  for (const [row, columns] of [0, 1, 2, 3, 4, 5].map((row) => [row, [0, 1, 2]] as const))
    for (const column of columns) {
      const { text, fill } = await cell('ABC'.charAt(column) + String(row + 1));
      expect({ row, column, ...cells[row]![column] }).toEqual({
        row,
        column,
        text: text.trim(),
        fill: fill.toLowerCase(),
      });
    }
  expect(cells[3]![0]!.fill).toBe('#ffc7ce');
});

test('a file chosen with the button takes the place of the one that is open', async () => {
  const { page } = await bench();
  await page.setInputFiles('#file', {
    name: 'mugs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('名称,价格\n杯子,12.5\n'),
  });
  await page.getByRole('heading', { name: 'mugs.csv' }).waitFor();
  await page.getByRole('gridcell', { name: '杯子' }).waitFor();
  await page.waitForFunction(() => window.workbench!.sheets.join() === 'mugs');
  await page.evaluate(() => window.workbench!.ready);
  const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
  const seen = await pane!.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A2:B2')
        .load('values');
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(seen).toEqual([['杯子', 12.5]]);
});

test('what is no spreadsheet is refused in words, and what was open stays', async () => {
  const { page, cell } = await bench();
  const before = await cell('B2');
  const buffer = Buffer.from([0x50, 0x4b, 1, 2, 3]);
  await page.setInputFiles('#file', { name: 'broken.xlsx', mimeType: '', buffer });
  await page.getByText("broken.xlsx can't be opened").waitFor();
  await page.getByRole('heading', { name: 'products-zh.xlsx' }).waitFor();
  expect(await cell('B2')).toEqual(before);
});
