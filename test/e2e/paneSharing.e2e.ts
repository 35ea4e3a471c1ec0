import { SAMPLE_FIELDS } from '../support/sampleFields';
import { sampleGrid } from '../support/sampleSheet';
import { expectSoon } from './support/expectSoon';
import { formulaPlaces } from './support/formulaPlaces';
import { sheetOf } from './support/sheetOf';
import { useCsvFiles } from './support/useCsvFiles';
import { SAMPLES, usePane, type OpenPane } from './support/usePane';

const COLUMNS = 70;
const LARGE = 10_000;

const { large } = useCsvFiles({
  large: () => sampleGrid({ rows: LARGE, language: 'zh', fields: SAMPLE_FIELDS }),
});

/** What one sees of the first rows and the last ones, and what lies behind. */
async function workbookOf({ page, pane }: OpenPane, rows: number): Promise<string> {
  const behind = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      const ours = [names, sheet.names].map((list) => list.load('items/name'));
      const formats = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return JSON.stringify([formats.value, ...ours.map((list) => list.items.map((n) => n.name))]);
    }),
  );
  return [
    behind,
    await sheetOf(page, 60, COLUMNS),
    await sheetOf(page, 20, COLUMNS, Math.max(61, rows - 12)),
  ].join('\n');
}

describe.each([
  { what: 'the sample', lang: 'en', rows: SAMPLES.en.rows, document: SAMPLES.en.path },
  { what: 'ten thousand products', lang: 'zh', rows: LARGE, document: large },
] as const)('$what, from the first open', ({ lang, rows, document }) => {
  const open = usePane({ lang, document });

  test('a check is cancelled in the middle and leaves the sheet; the next one marks every row; a report, values for colleagues and formulas again, and all of it goes', async () => {
    const opened = await open();
    const { page, pane, tab, check, button, announced, say, setCell } = opened;
    const name = await page.evaluate(() => window.workbench!.sheets[0]!);
    const cell = (address: string) => opened.cell(`'${name}'!${address}`);
    await setCell('BM2', '=YOUPIN.POOLSTATUS(A2:AD2)');
    await page.waitForFunction(() =>
      /\w{3}|优品/.test(window.workbench!.cell('BM2').text.replace('#BUSY!', '')),
    );
    const before = await workbookOf(opened, rows);
    const sheets = await page.evaluate(() => window.workbench!.sheets.length);

    // The third request reads rows: Excel keeps it waiting.
    await page.evaluate(() => {
      window.workbench!.hold(3);
    });
    await button('pane.start.check').click();
    await page.waitForFunction(() => window.workbench!.held > 0);
    await pane.getByRole('progressbar').waitFor();
    await button('pane.cancel').click();
    await pane.getByRole('alert').getByText(say('excel.cancelled')).waitFor();
    await page.evaluate(() => {
      window.workbench!.release();
    });
    expect(await workbookOf(opened, rows)).toBe(before);

    await check();
    await announced(say('pane.done.check', { n: rows.toLocaleString('en') }));
    expect(await cell('AE1')).toMatchObject({ value: say('marks.column.status') });
    expect((await cell(`AE${rows + 1}`)).text).not.toBe('');
    await tab('sharing');
    await button('pane.share.reportButton').click();
    await announced(say('pane.done.writeReport'));
    expect(await page.evaluate(() => window.workbench!.sheets.length)).toBe(sheets + 1);
    await button('pane.share.reportAgain').waitFor();

    // The columns of the marks have moved it.
    const [place = ''] = await formulaPlaces(page, 2);
    const answer = await cell(place);
    expect(answer.formula).toContain('YOUPIN.POOLSTATUS');
    expect(answer.text).toMatch(/\w{3}|优品/);
    await button('pane.share.freezeButton').click();
    await announced(say('pane.done.prepareForColleagues', { n: 1 }));
    expect(await cell(place)).toMatchObject({ formula: '', value: answer.value });
    await button('pane.share.thawButton').click();
    await announced(say('pane.done.bringFormulasBack', { n: 1 }));
    await expectSoon(async () => (await cell(place)).formula, answer.formula);

    await button('pane.share.removeButton').click();
    await button('pane.share.removeNo').click();
    expect((await cell('AE1')).text).toBe(say('marks.column.status'));
    await button('pane.share.removeButton').click();
    await button('pane.share.removeYes').click();
    await announced(say('pane.done.removeMarks'));
    await expectSoon(() => workbookOf(opened, rows), before);
  });
});

describe('the paint', () => {
  const open = usePane({ lang: 'zh' });

  test('only what is chosen is painted', async () => {
    const { page, pane, tab, check, button, announced, say } = await open();
    await check();
    await tab('sharing');
    const fills = () =>
      page.evaluate((last) => {
        const seen = new Set<string>();
        for (let row = 2; row <= last; row++)
          for (const column of 'ABCGIJLN') seen.add(window.workbench!.cell(`${column}${row}`).fill);
        seen.delete('');
        return seen.size;
      }, 60);
    expect(await fills()).toBe(3);
    await pane.getByLabel(say('pane.share.what')).selectOption('severity');
    await pane.getByLabel(say('pane.share.severity'), { exact: true }).selectOption('blocker');
    await button('pane.share.markButton').click();
    await announced(say('pane.done.mark', { n: SAMPLES.zh.rows }));
    expect(await fills()).toBe(1);
  });
});
