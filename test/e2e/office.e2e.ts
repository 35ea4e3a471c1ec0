import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Download, Page } from 'playwright-core';
import { needs } from '../support/machine/needs';
import { plainFolder } from './support/folders';
import { flatSpreadsheet } from './support/flatSpreadsheet';
import { asLibreOfficeShows, convertWithLibreOffice } from './support/libreOffice';
import { useBench } from './support/useBench';

needs('office');
const folder = mkdtempSync(join(tmpdir(), 'youpin-files-'));
const office = join(folder, '货 1.xlsx');
beforeAll(() => {
  writeFileSync(join(folder, '货 1.fods'), flatSpreadsheet());
  convertWithLibreOffice(join(folder, '货 1.fods'), 'xlsx');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const bench = useBench({ folder: plainFolder });
const officeBench = useBench({ folder: plainFolder, document: office });

/** Saves the open workbook; what the browser was given. */
async function save(page: Page): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  return saving;
}

test('a workbook that the add-in has marked is saved as LibreOffice shows it', async () => {
  const { page, pane, cell } = await bench();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { conditionalFormats } = sheet.getRange('A2:A6');
      const marks = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      marks.custom.rule.formula = '=ISNUMBER(FIND("nike",$B2))';
      marks.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('B1').format.fill.color = '#DDEEFF';
      await context.sync();
    }),
  );
  const saved = await save(page);
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

test('a file of LibreOffice is marked, saved, looks the same there, and the marks go when it is opened again', async () => {
  const { page, pane, cell } = await officeBench();
  const columns = 'ABCDEFGHIJKL';
  const address = (row: number, column: number) => columns.charAt(column) + String(row + 1);
  const look = async (rows: number) => {
    const seen: { text: string; fill: string }[][] = [];
    for (let row = 0; row < rows; row++) {
      const line = columns.split('').map((_, column) => cell(address(row, column)));
      seen.push(
        (await Promise.all(line)).map(({ text, fill }) => ({
          text: text.trim(),
          fill: fill.toLowerCase(),
        })),
      );
    }
    return seen;
  };
  const before = await look(9);
  expect(before[0]![0]).toEqual({ text: 'product ID', fill: '#ddebf7' });
  expect(before[1]![4]).toEqual({ text: '2025-06-12', fill: '' });
  await pane.getByRole('tab').first().waitFor();
  await page.getByRole('button', { name: 'Check this sheet' }).click();
  await pane.getByText('Checked 8 rows').waitFor();
  await page.getByRole('button', { name: 'Check this sheet', disabled: false }).waitFor();
  const marked = await look(9);
  expect(marked.flat().filter(({ fill }) => fill !== '').length).toBeGreaterThan(
    columns.length + 3,
  );
  const saved = await save(page);
  expect(saved.suggestedFilename()).toBe('货 1.xlsx');
  const path = join(folder, 'marked.xlsx');
  await saved.saveAs(path);
  const shown = asLibreOfficeShows(path);
  expect(shown.slice(0, 9).map((line) => line.slice(0, columns.length))).toEqual(marked);

  const opened = await page.evaluateHandle(() => window.workbench);
  await page.setInputFiles('#file', path);
  await page.waitForFunction((old) => window.workbench !== old, opened);
  await page.evaluate(() => window.workbench!.ready);
  expect(await look(9)).toEqual(marked);
  const again = await (await page.waitForSelector('#pane iframe')).contentFrame();
  await again!.getByRole('tab').first().waitFor();
  await page.getByRole('button', { name: 'Remove marks' }).click();
  await again!.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.waitForFunction(() => window.workbench!.cell('B3').fill === '');
  await page.getByRole('button', { name: 'Remove marks', disabled: false }).waitFor();
  expect(await look(9)).toEqual(before);
});
