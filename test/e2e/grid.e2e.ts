import type { Locator, Page } from 'playwright-core';
import { stringsFor } from '../../src/workbench/strings';
import { ownPaneFolder } from './support/folders';
import { expectSoon } from './support/expectSoon';
import { openOnce, useBench } from './support/useBench';

const bench = useBench({ folder: ownPaneFolder });

/** Chooses from the menu of a cell, with the mouse. */
async function choose(page: Page, cell: Locator, ...path: readonly [string, ...string[]]) {
  const { x, y } = await placeOf(cell);
  await page.mouse.click(x + 8, y + 8, { button: 'right' });
  const last = path.at(-1)!;
  // The bar of sheets has a menu of its own with the same words, kept beyond the edge of the window.
  const menu = page.locator('.univer-popup').filter({ hasText: 'Paste Special' });
  for (const item of path.slice(0, -1)) await menu.getByText(item, { exact: true }).hover();
  // Beside the number of rows that may be typed.
  await page
    .getByText(last)
    .last()
    .click({ position: { x: 4, y: 8 } });
}

async function placeOf(cell: Locator) {
  await cell.waitFor({ state: 'attached' });
  // What is scrolled into view moves for a while.
  for (let before = ''; ;) {
    const place = await cell.boundingBox();
    const now = JSON.stringify(place);
    if (place && now === before) return place;
    before = now;
    await cell.page().waitForTimeout(150);
  }
}

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
  await expectSoon(() => shown(1, 3).count(), 0);
  await expectSoon(() => shown(3, 0).count(), 0);
  const [above, below] = [await placeOf(shown(2, 0)), await placeOf(shown(4, 0))];
  expect(below.y).toBe(above.y + above.height);
  expect(await paintedColor(2, 2)).toBe('#FFCC00');
  await page.getByRole('tab', { name: 'Made' }).waitFor();
  // The first row is frozen.
  await page.mouse.move(above.x + 20, above.y + 10);
  await page.mouse.wheel(0, 900);
  await shown(50, 0).waitFor({ state: 'attached' });
  await shown(0, 0).filter({ hasText: 'Wide' }).waitFor();
});

describe('below the table, each test in rows of its own', () => {
  const belowTable = openOnce(useBench({ folder: ownPaneFolder, isShared: true }));

  test('what is typed is taken as Excel takes it, and can be undone and done again', async () => {
    const { page, select, cell } = await belowTable();
    const type = async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    const valueOf = async () => (await cell('A214')).value;
    await select('A210');
    await page.getByRole('grid').focus();
    for (const text of ['2026-03-01', '12%', '007', "'007", 'TRUE']) await type(text);
    await expectSoon(valueOf, true);
    expect(await cell('A210')).toMatchObject({ value: 46082, text: '2026-03-01' });
    expect(await cell('A211')).toMatchObject({ value: 0.12, text: '12%' });
    expect(await cell('A212')).toMatchObject({ value: 7 });
    expect(await cell('A213')).toMatchObject({ value: '007' });
    await page.keyboard.press('Control+Z');
    await expectSoon(valueOf, '');
    expect(await cell('A213')).toMatchObject({ value: '007' });
    await page.keyboard.press('Control+Y');
    await expectSoon(valueOf, true);
  });

  test('functions of the add-in are listed while a formula is typed; Enter takes what is typed, not the list', async () => {
    const { page, select, cell } = await belowTable();
    await select('A220');
    await page.getByRole('grid').focus();
    await page.keyboard.type('=TWI');
    const listed = page.getByText('TWICE', { exact: true }).first();
    await listed.waitFor();
    await page.keyboard.press('Enter');
    await expectSoon(async () => (await cell('A220')).formula, '=TWI');
    await listed.waitFor({ state: 'detached' });
  });

  test('a formula with an error stays in its cell, to be corrected', async () => {
    const { page, select, cell } = await belowTable();
    await select('A230');
    await page.getByRole('grid').focus();
    await page.keyboard.type('=1+');
    await page.keyboard.press('Enter');
    await page.getByText(stringsFor('en-US').page.badFormula).waitFor();
    expect((await cell('A230')).formula).toBe('');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expectSoon(async () => (await cell('A230')).formula, '=1+2');
  });

  test('a formula is filled down by Ctrl+D and by its handle, beyond what was used; undo takes it back', async () => {
    const { page, select, setCell, cell, shown } = await belowTable();
    for (const [row, value] of [1, 2, 3, 4].entries()) await setCell(`C${246 + row}`, value);
    await setCell('D246', '=YOUPIN.TWICE(C246)');
    await select('D246:D248');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+D');
    await expectSoon(async () => (await cell('D248')).value, 6);
    expect(await cell('D247')).toMatchObject({ formula: '=YOUPIN.TWICE(C247)', value: 4 });
    await page.keyboard.press('Control+Z');
    await expectSoon(async () => (await cell('D248')).formula, '');
    expect(await cell('D246')).toMatchObject({ value: 2 });
    // The grid scrolls and paints the handle in its own time: who misses it tries again.
    const dragHandle = async () => {
      await select('C260');
      await select('D246');
      await page.waitForTimeout(500);
      const from = await placeOf(shown(245, 3));
      const to = await placeOf(shown(248, 3));
      await page.mouse.move(from.x + from.width - 1, from.y + from.height - 1);
      await page.mouse.down();
      await page.mouse.move(to.x + 20, to.y + 4, { steps: 6 });
      await page.mouse.up();
      await page.waitForTimeout(500);
      return (await cell('D249')).formula;
    };
    await expectSoon(dragHandle, '=YOUPIN.TWICE(C249)');
    await expectSoon(async () => (await cell('D249')).value, 8);
    expect(await cell('D250')).toMatchObject({ formula: '' });
  });
});

test('rows and columns are inserted and deleted from the menu of a cell, and brought back', async () => {
  const { page, select, cell, shown, setCell } = await bench();
  await setCell('BE9', '=C3');
  const [third, fourth] = [await cell('C3'), await cell('C4')];
  const undo = async () => {
    await page.keyboard.press('Control+Z');
    await expectSoon(async () => (await cell('C3')).value, third.value);
    await select('A1');
    await select('C3');
  };
  await select('C3');
  await choose(page, shown(2, 2), 'Insert', 'rows above');
  await expectSoon(async () => (await cell('C4')).value, third.value);
  expect(await cell('C3')).toMatchObject({ value: '' });
  expect(await cell('BE10')).toMatchObject({ formula: '=C4' });
  await undo();
  await choose(page, shown(2, 2), 'Insert', 'cols left');
  await expectSoon(async () => (await cell('D3')).value, third.value);
  await undo();
  await choose(page, shown(2, 2), 'Delete', 'Delete Selected Row');
  await expectSoon(async () => (await cell('C3')).value, fourth.value);
  expect(await cell('BE8')).toMatchObject({ formula: '=#REF!', text: '#REF!' });
  await undo();
  expect(await cell('C4')).toEqual(fourth);
  expect(await cell('BE9')).toMatchObject({ formula: '=C3', value: third.value });
  await page.keyboard.press('Control+Y');
  await expectSoon(async () => (await cell('BE8')).text, '#REF!');
  // What is inserted by hand does not know what was there.
  await choose(page, shown(2, 2), 'Insert', 'rows above');
  await expectSoon(async () => (await cell('BE9')).text, '#REF!');
});

test('sorted and filtered with the mouse, rows keep their colours, and those that are hidden leave no gap', async () => {
  const { page, pane, select, cell, shown, paintedColor } = await bench();
  const first = await cell('A2');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      // Each its own, the first row's the least.
      sheet.getRange('C2:C201').values = Array.from({ length: 200 }, (_, at) => [
        `YP-${1000 + at}`,
      ]);
      const painted = sheet
        .getRange('B2:B201')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      painted.custom.rule.formula = '=$C2="YP-1000"';
      painted.custom.format.fill.color = '#00AA55';
      await context.sync();
    }),
  );
  await expectSoon(() => paintedColor(1, 1), '#00AA55');
  await select('C2');
  await choose(page, shown(1, 2), 'Sort descending');
  await expectSoon(async () => (await cell('A201')).value, first.value);
  expect(await cell('C2')).toMatchObject({ value: 'YP-1199' });
  expect(await paintedColor(1, 1)).not.toBe('#00AA55');
  await select('C201');
  await shown(200, 2).filter({ hasText: 'YP-1000' }).waitFor({ state: 'attached' });
  expect(await paintedColor(200, 1)).toBe('#00AA55');
  await choose(page, shown(200, 2), "Filter by this cell's value");
  // The grid stays where it was scrolled to.
  const { x, y } = await placeOf(shown(0, 2));
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.wheel(0, -100_000);
  await shown(200, 2).waitFor({ state: 'attached' });
  await expectSoon(async () => {
    const [header, row] = [await shown(0, 2).boundingBox(), await shown(200, 2).boundingBox()];
    return header && row && row.y - header.y;
  }, 20);
  await choose(page, shown(200, 2), 'Show all rows');
  await shown(1, 2).waitFor({ state: 'attached' });
});

test('borders of the add-in are drawn, a note that is written is shown, and the grid follows the theme', async () => {
  const { page, pane, shown, paintedColor, select, cell } = await bench();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const edge = sheet.getRange('D6').format.borders.getItem('EdgeTop');
      edge.style = 'Continuous';
      edge.weight = 'Thick';
      edge.color = '#CC0000';
      await context.sync();
    }),
  );
  await expectSoon(() => paintedColor(5, 3, 0), '#CC0000');
  expect(await paintedColor(6, 3)).toBe('#FFFFFF');
  await select('B4');
  await choose(page, shown(3, 1), 'Add Note');
  // The note takes the keys one frame after it is shown.
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Look at this title');
  await page.keyboard.press('Escape');
  await expectSoon(async () => (await cell('B4')).note, 'Look at this title');
  await page.getByRole('button', { name: 'Switches of the workbench' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expectSoon(async () => /^#[0-3]/.test(await paintedColor(6, 3)), true);
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
