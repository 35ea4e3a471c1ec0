import { readFileSync } from 'node:fs';
import { plainFolder } from './support/folders';
import { useBench } from './support/useBench';

const bench = useBench({ folder: plainFolder });

test('what is no spreadsheet is refused in words, and what was open stays', async () => {
  const { page, cell } = await bench();
  const before = await cell('B2');
  const buffer = Buffer.from([0x50, 0x4b, 1, 2, 3]);
  await page.setInputFiles('#file', { name: 'broken.xlsx', mimeType: '', buffer });
  await page.getByText("broken.xlsx can't be opened").waitFor();
  await page.getByRole('heading', { name: 'products-zh.xlsx' }).waitFor();
  expect(await cell('B2')).toEqual(before);
});

test('a file that is dropped on the grid takes the place of the one that is open', async () => {
  const { page, pane } = await bench();
  await pane.waitForLoadState();
  const data = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'dropped.xls'));
    return transfer;
  }, readFileSync('assets/samples/Products-2026-11-20.xls').toString('base64'));
  await page.dispatchEvent('#grid', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('#grid', 'drop', { dataTransfer: data });
  await page.getByRole('heading', { name: 'dropped.xls' }).waitFor();
  await page.waitForFunction(() => window.workbench!.sheets.join() === 'Sheet1');
  expect((await page.evaluate(() => window.workbench!.cell('A6'))).value).toBe('产品ID');
});

test('while a large file opens the page says how far it is, and answers', async () => {
  const { page } = await bench();
  const line = `${'text,'.repeat(20)}1.5\n`;
  // What is shown, and what the old workbook has, whenever the page has time for others: a look from outside may come late.
  await page.evaluate(() => {
    const seen: { name: string; a1: unknown }[] = [];
    const name = document.getElementById('name')!;
    new MutationObserver(() => {
      const shown = name.textContent;
      setTimeout(() => seen.push({ name: shown, a1: window.workbench!.cell('A1').value }));
    }).observe(name, { characterData: true, childList: true, subtree: true });
    Object.assign(window, { seen });
  });
  // So many rows take longer than what the pane loads a second after its start.
  const buffer = Buffer.from(line.repeat(60_000));
  await page.setInputFiles('#file', { name: 'large.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { name: 'large.csv', exact: true }).waitFor();
  await page.waitForFunction(() => window.workbench!.cell('U60000').value === 1.5);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { name: string; a1: unknown }[] }).seen,
  );
  const opening = seen.filter(({ name }) => /^Opening large\.csv… [1-9]\d?%$/.test(name));
  expect(new Set(opening.map(({ name }) => name)).size).toBeGreaterThan(3);
  expect(opening.map(({ a1 }) => a1)).toContain('产品ID');
});
