import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/fields';
import { STATUS_SIGN } from '../../src/report';
import { SAMPLE_FIELDS } from '../support/sampleFields';
import { sampleGrid } from '../support/sampleSheet';
import { expectSoon } from './support/expectSoon';
import { builtFolder } from './support/folders';
import { sheetOf } from './support/sheetOf';
import { useCsvFiles } from './support/useCsvFiles';
import { usePane, type OpenPane } from './support/usePane';

const ROWS = 24;
const EXPORT = 'Products-2026-11-20';

/** What the export has is not on the seller's sheet. */
const EXPORTED: readonly FieldKey[] = ['exposure', 'visitors', 'inquiries', 'payingBuyers'];
const fields = SAMPLE_FIELDS.filter((field) => !EXPORTED.includes(field));

const { own } = useCsvFiles({
  own: () => sampleGrid({ rows: ROWS, language: 'zh', fields }),
});
// A person types into the grid.
const open = usePane({ lang: 'zh', document: own, folder: builtFolder });

const bytes = readFileSync(`assets/samples/${EXPORT}.xls`).toString('base64');

/** Drops the sample export on the pane, as a person does from a folder. */
const drop = ({ pane }: OpenPane) =>
  pane.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [`${EXPORT}.xls`, bytes] as const,
  );

const sheets = ({ page }: OpenPane) => page.evaluate(() => window.workbench!.sheets.join());

test('an export is dropped, completes the sheet, is edited and undone, and all is removed', async () => {
  const opened = await open();
  const { page, pane, say, button, check, tab, select, selected, cell } = opened;
  const home = await sheets(opened);
  const bare = await sheetOf(page, ROWS + 2, 40);
  const status = async (row: number) => (await cell(`'${home}'!AA${row}`)).text;
  const undetermined = async () => {
    const all = await Promise.all(Array.from({ length: ROWS }, (_, row) => status(row + 2)));
    return all.filter((said) => said.startsWith(STATUS_SIGN.unknown)).length;
  };
  await check();
  const alone = await undetermined();
  await drop(opened);
  await button('pane.partners.use').click();
  await button('pane.partners.stop').waitFor();
  await expectSoon(async () => (await undetermined()) < alone, true);

  // One visitor figure is all that the product lacks for a pool; it is on the other sheet.
  const before = await status(3);
  const pool = '爆品池';
  expect(before).not.toContain(pool);
  await select('A3');
  await tab('row');
  await pane.getByText(say('pane.row.place', { row: 3 })).waitFor();
  await pane.getByRole('button', { expanded: false, name: pool }).click();
  await pane.getByRole('button', { name: `'${EXPORT}'!I8` }).click();
  await expectSoon(selected, 'I8');
  expect((await cell('A1')).text).toBe('产品参谋');
  await page.getByRole('grid').focus();
  await page.keyboard.type('75');
  await page.keyboard.press('Enter');
  await expectSoon(async () => (await status(3)).includes(pool), true);
  await page.keyboard.press('Control+Z');
  await expectSoon(() => status(3), before);

  await page.getByRole('button', { name: '清除标记' }).click();
  const withSheet = pane.getByLabel(say('pane.exports.remove', { n: 1 }));
  expect(await withSheet.isChecked()).toBe(false);
  await withSheet.check();
  await button('pane.share.removeYes').click();
  await expectSoon(() => sheets(opened), home);
  await expectSoon(() => sheetOf(page, ROWS + 2, 40), bare);
});
