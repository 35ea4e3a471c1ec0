import { join } from 'node:path';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Download, Page } from 'playwright-core';
import { ownPaneFolder } from './support/folders';
import { flatSpreadsheet } from './support/flatSpreadsheet';
import { asLibreOfficeShows, convertWithLibreOffice } from './support/libreOffice';
import { useBench } from './support/useBench';

const folder = mkdtempSync(join(tmpdir(), 'youpin-files-'));
const office = join(folder, '货 1.xlsx');
beforeAll(() => {
  writeFileSync(join(folder, '货 1.fods'), flatSpreadsheet());
  convertWithLibreOffice(join(folder, '货 1.fods'), 'xlsx');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const bench = useBench({ folder: ownPaneFolder });
const officeBench = useBench({ document: office });

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
  await page.waitForFunction(() => window.workbench!.cell('B3').fill === '');
  await page.getByRole('button', { name: 'Remove marks', disabled: false }).waitFor();
  expect(await look(9)).toEqual(before);
});

test.each(['grid', 'pane'] as const)(
  'a file that is dropped on the %s takes the place of the one that is open',
  async (place) => {
    const { page, pane } = await bench();
    const under = place === 'grid' ? page.mainFrame() : pane;
    await pane.waitForLoadState();
    const data = await under.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'dropped.xls'));
      return transfer;
    }, readFileSync('assets/samples/Products-2026-11-20.xls').toString('base64'));
    const target = place === 'grid' ? '#grid' : 'body';
    await under.dispatchEvent(target, 'dragover', { dataTransfer: data });
    await under.dispatchEvent(target, 'drop', { dataTransfer: data });
    await page.getByRole('heading', { name: 'dropped.xls' }).waitFor();
    await page.waitForFunction(() => window.workbench!.sheets.join() === 'Sheet1');
    expect((await page.evaluate(() => window.workbench!.cell('A6'))).value).toBe('产品ID');
  },
);

test('while a large file opens the page says how far it is, and answers', async () => {
  const { page } = await bench();
  const line = `${'text,'.repeat(20)}1.5\n`;
  await page.evaluate(() => {
    const said: string[] = [];
    const name = document.getElementById('name')!;
    new MutationObserver(() => said.push(name.textContent)).observe(name, { childList: true });
    Object.assign(window, { said });
  });
  const buffer = Buffer.from(line.repeat(20_000));
  await page.setInputFiles('#file', { name: 'large.csv', mimeType: 'text/csv', buffer });
  await page.getByText(/^Opening large\.csv… [1-9]\d?%$/).waitFor();
  expect((await page.evaluate(() => window.workbench!.cell('A1'))).value).toBe('产品ID');
  await page.getByRole('heading', { name: 'large.csv', exact: true }).waitFor();
  await page.waitForFunction(() => window.workbench!.cell('U20000').value === 1.5);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(new Set(said).size).toBeGreaterThan(5);
});
