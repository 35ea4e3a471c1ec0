import { LANGUAGES } from '../../src/strings';
import { expectSoon } from './support/expectSoon';
import { sheetOf } from './support/sheetOf';
import { SAMPLES, usePane } from './support/usePane';

const COLUMNS = 70;

describe.each(LANGUAGES)('marks and sharing in %s', (lang) => {
  const open = usePane({ lang });

  test('a report comes in, formulas become values and formulas again, and all of it goes', async () => {
    const { page, tab, check, button, told, say, setCell, ...opened } = await open();
    const name = await page.evaluate(() => window.workbench!.sheets[0]!);
    const cell = (address: string) => opened.cell(`'${name}'!${address}`);
    const rows = SAMPLES[lang].rows + 5;
    await setCell('BM2', '=YOUPIN.POOLSTATUS(A2:BA2)');
    await page.waitForFunction(() =>
      /\w{3}|优品/.test(window.workbench!.cell('BM2').text.replace('#BUSY!', '')),
    );
    const before = await sheetOf(page, rows, COLUMNS);
    const sheets = await page.evaluate(() => window.workbench!.sheets.length);
    await check();
    await tab('sharing');
    await button('pane.share.reportButton').click();
    await told(say('pane.done.writeReport'));
    expect(await page.evaluate(() => window.workbench!.sheets.length)).toBe(sheets + 1);
    await button('pane.share.reportAgain').waitFor();

    const answer = await cell('BM2');
    await button('pane.share.freezeButton').click();
    await told(say('pane.done.prepareForColleagues', { n: 1 }));
    expect(await cell('BM2')).toMatchObject({ formula: '', value: answer.value });
    await button('pane.share.thawButton').click();
    await told(say('pane.done.bringFormulasBack', { n: 1 }));
    await expectSoon(async () => (await cell('BM2')).formula, answer.formula);

    await button('pane.share.removeButton').click();
    await button('pane.share.removeNo').click();
    expect((await cell('BB1')).text).toBe(say('marks.column.status'));
    await button('pane.share.removeButton').click();
    await button('pane.share.removeYes').click();
    await told(say('pane.done.removeMarks'));
    await expectSoon(() => sheetOf(page, rows, COLUMNS), before);
  });

  test('only what is chosen is painted', async () => {
    const { page, pane, tab, check, button, told, say } = await open();
    await check();
    await tab('sharing');
    const fills = () =>
      page.evaluate((last) => {
        const seen = new Set<string>();
        for (let row = 2; row <= last; row++)
          for (const column of 'ABDILKPQ') seen.add(window.workbench!.cell(`${column}${row}`).fill);
        seen.delete('');
        return seen.size;
      }, 60);
    expect(await fills()).toBe(3);
    await pane.getByLabel(say('pane.share.what')).selectOption('severity');
    await pane.getByLabel(say('pane.share.severity'), { exact: true }).selectOption('blocker');
    await button('pane.share.markButton').click();
    await told(say('pane.done.mark', { n: SAMPLES[lang].rows }));
    expect(await fills()).toBe(1);
  });
});
