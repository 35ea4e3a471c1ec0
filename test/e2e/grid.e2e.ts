import { ownPaneFolder } from './support/folders';
import { useBench } from './support/useBench';

const bench = useBench({ folder: ownPaneFolder });

test('a sheet that the add-in adds is shown as it made it', async () => {
  const { page, pane, shown, paintedColor } = await bench();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Made');
      sheet.getRange('A1').values = [['Wide']];
      sheet.getRange('A1:C1').merge(false);
      sheet.getRange('A2:C2').values = [[46082, 0.256, '=A2+1']];
      sheet.getRange('A2:B2').numberFormat = [['yyyy-mm-dd', '0.0%']];
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('D:D').columnHidden = true;
      sheet.getRange('4:4').rowHidden = true;
      sheet.getRange('C3').format.fill.color = '#FFCC00';
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      await context.sync();
    }),
  );
  await shown(0, 0).filter({ hasText: 'Wide' }).waitFor();
  expect(await shown(1, 0).textContent()).toBe('2026-03-01');
  expect(await shown(1, 1).textContent()).toBe('25.6%');
  expect(await shown(1, 2).textContent()).toBe('46083');
  expect((await shown(1, 1).boundingBox())?.width).toBe(160);
  expect(await shown(1, 3).count()).toBe(0);
  expect(await shown(3, 0).count()).toBe(0);
  expect(await paintedColor(2, 2)).toBe('#FFCC00');
  await page.getByRole('button', { name: 'Made' }).waitFor();
});

test('what is typed is taken as Excel takes it, and can be undone', async () => {
  const { page, select, cell } = await bench();
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await select('A210');
  await page.getByRole('grid').focus();
  for (const text of ['2026-03-01', '12%', '007', "'007", 'TRUE']) await type(text);
  await page.waitForFunction(() => window.workbench!.cell('A214').value === true);
  expect(await cell('A210')).toMatchObject({ value: 46082, text: '2026-03-01' });
  expect(await cell('A211')).toMatchObject({ value: 0.12, text: '12%' });
  expect(await cell('A212')).toMatchObject({ value: 7 });
  expect(await cell('A213')).toMatchObject({ value: '007' });
  await page.keyboard.press('Control+Z');
  await page.waitForFunction(() => window.workbench!.cell('A214').value === '');
  expect(await cell('A213')).toMatchObject({ value: '007' });
});

test('the functions of the add-in are completed while a formula is typed', async () => {
  const { page, select } = await bench();
  await select('A210');
  await page.getByRole('grid').focus();
  await page.keyboard.type('=TWI');
  await page.getByText('TWICE', { exact: true }).first().waitFor();
});
