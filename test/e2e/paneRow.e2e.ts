import { fieldName } from '../../src/report';
import { expectSoon } from './support/expectSoon';
import { openOnce } from './support/useBench';
import { usePane } from './support/usePane';

describe('the selected product', () => {
  const atRow = openOnce(usePane({ lang: 'en', isShared: true }), async ({ check, tab }) => {
    await check();
    await tab('row');
  });

  test('it follows the selection, by product and by a cell of the marks', async () => {
    const { pane, select, cell, say } = await atRow();
    const shown = async (): Promise<string | null> =>
      pane.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().textContent();
    for (const [address, title] of [
      ['C5', 'B5'],
      ['AE8', 'B8'],
      ['A10', 'B10'],
    ] as const) {
      await select(address);
      await pane
        .getByText(say('pane.row.place', { row: Number(/\d+/.exec(address)![0]) }))
        .waitFor();
      expect(await shown()).toBe((await cell(title)).text.trim());
    }
    await select('A1');
    await pane.getByText(say('pane.row.noProduct')).waitFor();
  });

  test('it says what the sheet says, and leads to the cell that is short', async () => {
    const { pane, select, selected, cell, say } = await atRow();
    await select('A5');
    await pane.getByText(say('pane.row.place', { row: 5 })).waitFor();
    // The column has a sign before the same words.
    const said = (await cell('AE5')).text.replace(/^[✓✗?] /, '');
    await pane.getByText(said, { exact: true }).waitFor();
    // A pool that the product is not in says which cells are short.
    const out = say('pane.row.poolShort.out');
    await pane.getByRole('button', { expanded: false, name: out }).first().click();
    const link = pane.getByRole('button', { name: /[A-Z]+5$/ }).first();
    const address = /([A-Z]+5)$/.exec((await link.textContent()) ?? '')![1];
    await link.click();
    await expectSoon(selected, address);
  });

  test('a value that is tried moves the verdict and leaves the sheet alone', async () => {
    const { pane, select, button, cell, say } = await atRow();
    await select('A4');
    await pane.getByText(say('pane.row.place', { row: 4 })).waitFor();
    const before = await cell('B4');
    await button('pane.row.whatIf.add').click();
    await pane.getByLabel(say('pane.row.whatIf.field')).selectOption('title');
    const result = pane.getByRole('status').filter({ hasText: say('pane.row.whatIf.after') });
    await pane.getByLabel(say('pane.row.whatIf.value')).fill('');
    const raised = say('pane.row.whatIf.raised', { what: '' }).trim();
    await result.filter({ hasText: raised }).waitFor();
    await pane.getByLabel(say('pane.row.whatIf.value')).fill(before.text);
    await result.getByText(say('pane.row.whatIf.same')).waitFor();
    expect(await cell('B4')).toEqual(before);
    await button('pane.row.whatIf.remove', { field: fieldName('title', 'en') }).click();
    await result.waitFor({ state: 'detached' });
  });
});

describe('the selected product of a sheet that is not checked', () => {
  const open = usePane({ lang: 'en' });

  test('before a check it says what to do', async () => {
    const { pane, tab, say } = await open();
    await tab('row');
    await pane.getByText(say('pane.row.unchecked')).waitFor();
  });
});
