import { axeFindings } from './support/axe';
import { ownPaneFolder } from './support/folders';
import { openOnce, useBench } from './support/useBench';

describe('at the top of the sheet, each test that writes in cells of its own', () => {
  const bench = openOnce(useBench({ folder: ownPaneFolder, isShared: true }));

  test('office.js starts in the pane and knows which Excel it is in', async () => {
    const { pane } = await bench();
    const known = await pane.evaluate(() => ({
      host: Office.context.host,
      newest: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
      beyond: Office.context.requirements.isSetSupported('ExcelApi', '1.21'),
      language: Office.context.displayLanguage,
    }));
    expect(known).toEqual({ host: 'Excel', newest: true, beyond: false, language: 'en-US' });
  });

  test('the add-in reads what the grid shows, and the grid shows what the add-in writes', async () => {
    const { pane, shown, paintedColor, cell } = await bench();
    await shown(0, 0).waitFor();
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const header = sheet.getRange('A1:B1').load('values');
        const target = sheet.getRange('A3');
        target.values = [['written by the add-in']];
        target.format.fill.color = '#FFEE00';
        const painted = sheet
          .getRange('B3')
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        painted.custom.rule.formula = '=$A3="written by the add-in"';
        painted.custom.format.fill.color = '#00AA55';
        await context.sync();
        return header.values as unknown[][];
      }),
    );
    expect(await shown(0, 0).textContent()).toBe(read[0]![0]);
    expect(await shown(0, 1).textContent()).toBe(read[0]![1]);
    await shown(2, 0).filter({ hasText: 'written by the add-in' }).waitFor();
    expect(await paintedColor(2, 0)).toBe('#FFEE00');
    expect(await paintedColor(2, 1)).toBe('#00AA55');
    expect(await shown(2, 0).textContent()).toBe('written by the add-in');
    expect(await cell('B3')).toMatchObject({ fill: '#00AA55' });
  });

  test('a cell edited by double click tells the add-in', async () => {
    const { page, pane, doubleClick, cell } = await bench();
    await pane.waitForSelector('[data-listening]');
    await doubleClick(4, 1);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Typed by hand');
    await page.keyboard.press('Enter');
    await pane.getByText('RangeEdited B5').waitFor();
    expect(await cell('B5')).toMatchObject({ value: 'Typed by hand' });
    await page.locator('[data-row="5"][data-column="1"][aria-selected="true"]').waitFor();
  });

  test('Escape leaves a cell as it was', async () => {
    const { page, doubleClick, cell } = await bench();
    const before = await cell('B2');
    await doubleClick(1, 1);
    await page.keyboard.type('something else');
    await page.keyboard.press('Escape');
    expect(await cell('B2')).toEqual(before);
  });

  test('the workbench says that it is not Excel', async () => {
    const { page } = await bench();
    await page.getByText('This is not Excel').waitFor();
  });

  test('the edge of the pane is moved with the mouse, from its middle', async () => {
    const { page } = await bench();
    const edge = page.getByRole('separator');
    const drag = async (by: number) => {
      const { x, y, width } = (await edge.boundingBox())!;
      await page.mouse.move(x + width / 2, y + 200);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + by, y + 200);
      await page.mouse.up();
      return edge.getAttribute('aria-valuenow');
    };
    expect(await drag(-100)).toBe('450');
    expect(await drag(100)).toBe('350');
  });

  test('the page around the pane has no accessibility findings', async () => {
    const { page } = await bench();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a button of the manifest runs the command of the add-in', async () => {
    const { page, cell } = await bench();
    await page.getByRole('button', { name: 'Sign' }).click();
    await page.getByRole('gridcell', { name: 'signed' }).waitFor();
    expect(await cell('A1')).toMatchObject({ value: 'signed' });
    await page.getByRole('button', { name: 'Sign', disabled: false }).waitFor();
  });
});

describe('below the table, each test in cells of its own', () => {
  const bench = openOnce(useBench({ folder: ownPaneFolder, isShared: true }));

  test('a formula typed with the keyboard is answered by the pane, and again when its cell changes', async () => {
    const { page, shown, cell, setCell, select } = await bench();
    await setCell('A210', 21);
    await select('B210');
    await page.getByRole('grid').focus();
    await page.keyboard.type('=YOUPIN.TWICE(A210)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.workbench!.cell('B210').value === 42);
    expect(await cell('B210')).toMatchObject({ formula: '=YOUPIN.TWICE(A210)', text: '42' });
    await shown(209, 1).filter({ hasText: /^42$/ }).waitFor();
    await setCell('A210', 4);
    await page.waitForFunction(() => window.workbench!.cell('B210').value === 8);
  });

  test('an answer of several cells spills', async () => {
    const { page, setCell, cell } = await bench();
    await setCell('D210', '=YOUPIN.COUNTDOWN(3)');
    await page.waitForFunction(() => window.workbench!.cell('D212').value === 1);
    expect(await cell('D210')).toMatchObject({ value: 3, formula: '=YOUPIN.COUNTDOWN(3)' });
    expect(await cell('D211')).toMatchObject({ value: 2 });
  });
});
