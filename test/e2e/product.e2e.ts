import { EXCELS } from '../../src/workbench/page/benchOptions';
import { expectSoon } from './support/expectSoon';
import { plainFolder } from './support/folders';
import { useBench } from './support/useBench';

const bench = useBench();
const plain = useBench({ folder: plainFolder });
const OTHERS = EXCELS.map(([called]) => called).filter((called) => called !== 'windows');

test('the check of the ribbon marks the sheet, and the grid shows it', async () => {
  const { page, pane, shown, paintedColor, cell } = await bench();
  await pane.getByRole('tab').first().waitFor();
  const before = await cell('A1');
  await page.getByRole('button', { name: 'Check this sheet' }).click();
  await pane.getByText('Checked 200 rows').waitFor();
  await page.getByRole('button', { name: 'Check this sheet', disabled: false }).waitFor();
  expect(await cell('AE1')).toMatchObject({ value: 'Premium status' });
  expect((await cell('B3')).fill).toMatch(/^#[0-9A-F]{6}$/);
  await shown(2, 1).waitFor();
  expect(await paintedColor(2, 1)).toBe((await cell('B3')).fill);
  await page.getByRole('button', { name: 'Remove marks' }).click();
  await pane.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.waitForFunction(() => window.workbench!.cell('AE1').value === '');
  expect(await cell('B3')).toMatchObject({ fill: '' });
  expect(await cell('A1')).toEqual(before);
});

test('until it is used the pane has loaded one script of ours', async () => {
  const { pane } = await plain();
  const scripts = async () => {
    const names = await pane.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    return names.filter((name) => /\/addin[^/]*\.js$/.test(name));
  };
  await pane.getByRole('tab').first().waitFor();
  await pane.getByRole('button', { name: 'Check this sheet' }).waitFor();
  expect(await scripts()).toEqual([expect.stringMatching(/\/addin\.js$/)]);
  await pane.getByRole('tab', { name: 'Rules' }).click();
  await pane.getByRole('searchbox').waitFor();
  expect((await scripts()).length).toBeGreaterThan(1);
});

test('a formula of ours typed in a cell is answered', async () => {
  const { page, pane, select, cell } = await bench();
  // A pane that is still opening may take the keys.
  await pane.getByRole('tab').first().waitFor();
  await select('BD2');
  await page.getByRole('grid').focus();
  await page.keyboard.type('=YOUPIN.POOLSTATUS(A2:AD2)');
  await page.keyboard.press('Enter');
  await expectSoon(async () => (await cell('BD2')).formula, '=YOUPIN.POOLSTATUS(A2:AD2)');
  await page.waitForFunction(() => /premium/i.test(window.workbench!.cell('BD2').text));
});

test('an error that is selected says why, in the words of its function; a sheet is added by its button', async () => {
  const { page, setCell, select, cell } = await bench();
  await setCell('BM2', '=YOUPIN.STARLEVEL(A2:D2)');
  await expectSoon(async () => (await cell('BM2')).text, '#VALUE!');
  await select('BM2');
  await page.getByRole('status').getByText('is not a score from 0 to 100').waitFor();
  await page.getByText('Not saved').waitFor();
  await page.getByRole('button', { name: 'New sheet' }).click();
  await page.getByRole('tab', { name: 'Sheet2', selected: true }).waitFor();
  await setCell('A1', 2);
  await setCell('A2', 4);
  await select('A1:A2');
  await page.getByText('Average: 3').waitFor();
});

test.each(OTHERS)(
  'in another Excel, %s, pane and ribbon go from the first check to removing all in Chinese',
  async (excel) => {
    const { page, pane, cell } = await plain(`?lang=zh-CN&excel=${excel}`);
    await pane.getByRole('tab').first().waitFor();
    const before = [await cell('A1'), await cell('B3'), await cell('AE1')];
    await page.getByRole('button', { name: '检查本表' }).click();
    await pane.getByText('检查完成：200').first().waitFor();
    await page.getByText('并不是 Excel').waitFor();
    expect((await cell('B3')).fill).toMatch(/^#[0-9A-F]{6}$/);
    await page.getByRole('button', { name: '清除标记' }).click();
    await pane.getByRole('button', { name: '移除', exact: true }).click();
    await page.waitForFunction(() => window.workbench!.cell('AE1').value === '');
    expect([await cell('A1'), await cell('B3'), await cell('AE1')]).toEqual(before);
  },
);
