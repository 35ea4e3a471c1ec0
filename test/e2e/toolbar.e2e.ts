import type { Page } from 'playwright-core';
import { axeFindings } from './support/axe';
import { expectSoon } from './support/expectSoon';
import { plainFolder } from './support/folders';
import { formulaPlaces } from './support/formulaPlaces';
import { useBench } from './support/useBench';

const bench = useBench({ document: 'assets/samples/products-en.xlsx', folder: plainFolder });

const FORMULA = '=YOUPIN.POOLSTATUS(A2:AD2)';
const answered = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => /premium/i.test(window.workbench!.cell('BM2').text));
};
/** The pane as it is now: it is loaded anew by some switches. */
const paneOf = (page: Page) => page.frameLocator('#pane iframe');
const supports = (page: Page, level: string) =>
  paneOf(page)
    .locator('body')
    .evaluate((_, asked) => Office.context.requirements.isSetSupported('ExcelApi', asked), level);
/** What begins with a number sign among the first rows and columns. */
const errorsShown = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    for (const column of ['A', 'B', 'AE', 'AF', 'BM', 'BN', 'BO', 'BP', 'BQ', 'BR', 'BS'])
      for (let row = 1; row <= 125; row++) {
        const { text } = window.workbench!.cell(`${column}${row}`);
        if (text.startsWith('#')) seen.push(text);
      }
    return seen;
  });

test('a colleague sees #NAME? for our formulas, no buttons and no pane, and all else; back again it is as before', async () => {
  const { page, pane, setCell, cell } = await bench();
  await setCell('BM2', FORMULA);
  await answered(page);
  await pane.getByRole('button', { name: 'Check this sheet' }).click();
  await pane.getByText('Checked 120 rows').waitFor();
  const painted = await cell('B3');
  // The columns of the marks have moved it.
  const [place = ''] = await formulaPlaces(page, 2);
  const answer = await cell(place);
  expect(answer.text).toMatch(/premium/i);
  expect(painted.fill).toMatch(/^#/);
  await page.getByRole('button', { name: 'Colleague’s view' }).click();
  await page.getByRole('status').getByText('without the add-in').waitFor();
  await expectSoon(() => page.getByRole('button', { name: 'Check this sheet' }).isVisible(), false);
  await expectSoon(() => page.locator('#pane').isVisible(), false);
  expect(await cell(place)).toMatchObject({ text: '#NAME?', formula: answer.formula });
  expect(await errorsShown(page)).toEqual(['#NAME?']);
  expect(await cell('B3')).toEqual(painted);
  expect(await axeFindings(page)).toEqual([]);
  // The add-in's code comes long after Office.js, as on a slow machine: formulas wait for it.
  await page.route('**/addin.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Back to my view' }).click();
  await expectSoon(async () => (await cell(place)).text, answer.text);
  await page.getByRole('button', { name: 'Check this sheet' }).waitFor();
});

test('after “prepare for colleagues” nothing in the colleague’s view shows #NAME?', async () => {
  const { page, setCell, cell } = await bench();
  await setCell('BM2', FORMULA);
  await setCell('BM3', '=YOUPIN.POOLSTATUS(A3:AD3)');
  await page.waitForFunction(() => /\w{4}/.test(window.workbench!.cell('BM3').text));
  await answered(page);
  const answer = await cell('BM2');
  const prepare = page.getByRole('button', { name: 'Prepare for colleagues' });
  await prepare.click();
  await page.waitForFunction(() => window.workbench!.cell('BM3').formula === '');
  await page.getByRole('button', { name: 'Colleague’s view' }).click();
  await page.getByRole('status').getByText('without the add-in').waitFor();
  expect(await errorsShown(page)).toEqual([]);
  expect(await cell('BM2')).toMatchObject({ formula: '', text: answer.text });
});

test('by keyboard: another Excel, a dark theme and Chinese, on the same workbook', async () => {
  const { page, setCell, cell } = await bench();
  await setCell('A2', 'typed before');
  expect(await supports(page, '1.15')).toBe(true);
  await page.getByRole('button', { name: 'Switches of the workbench' }).click();
  const excel = page.getByRole('combobox', { name: 'Excel', exact: true });
  expect(await excel.locator('option').last().textContent()).toBe('2021');
  await excel.focus();
  await page.keyboard.press('End');
  await expectSoon(() => supports(page, '1.15').catch(() => true), false);
  await paneOf(page).getByRole('tab').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const isDark = () =>
    paneOf(page)
      .locator('body')
      .evaluate(() => Office.context.officeTheme.bodyBackgroundColor)
      .catch(() => '');
  await expectSoon(isDark, '#1f1f1f');
  await paneOf(page).getByRole('tab').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: '检查本表' }).waitFor();
  await paneOf(page).getByRole('tab', { name: '今天' }).waitFor();
  await page.getByText('并不是 Excel').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await cell('A2')).toMatchObject({ value: 'typed before' });
  expect(new URL(page.url()).search).toBe('?lang=zh-CN&excel=2021&theme=dark');
});

test('the pane can be hidden and shown', async () => {
  const { page, pane } = await bench();
  await pane.getByRole('tab').first().waitFor();
  await page.getByRole('button', { name: 'Hide the pane' }).click();
  await expectSoon(() => page.locator('#pane').isVisible(), false);
  await page.getByRole('button', { name: 'Open the pane' }).click();
  await pane.getByRole('tab').first().waitFor();
  await page.getByRole('button', { name: 'Hide the pane' }).waitFor();
  const edge = page.getByRole('separator', { name: 'Width of the pane' });
  await edge.press('ArrowLeft');
  expect(await pane.evaluate(() => window.innerWidth)).toBe(370);
  await edge.press('ArrowRight');
  expect(await pane.evaluate(() => window.innerWidth)).toBe(350);
});
