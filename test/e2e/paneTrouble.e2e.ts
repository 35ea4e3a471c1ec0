import type { FieldKey } from '../../src/fields';
import { fieldName } from '../../src/report';
import { sampleGrid } from '../support/sampleSheet';
import { expectSoon } from './support/expectSoon';
import { sheetOf } from './support/sheetOf';
import { useCsvFiles } from './support/useCsvFiles';
import { usePane, type OpenPane } from './support/usePane';

const FIELDS: readonly FieldKey[] = ['productId', 'title', 'category', 'markets', 'price', 'moq'];

const { nameless } = useCsvFiles({
  nameless: () => {
    const [, ...rows] = sampleGrid({ rows: 12, language: 'en', fields: FIELDS });
    return [['Aaa', 'Bbb', 'Ccc', 'Ddd', 'Eee', 'Fff'], ...rows];
  },
});

/** Begins a check that is not expected to end well. */
async function begin({ button }: OpenPane): Promise<void> {
  await button('pane.start.check').click();
}

const alertOf = ({ pane }: OpenPane) => pane.getByRole('alert');

const protect = ({ page }: OpenPane, on: boolean) =>
  page.evaluate((wanted) => {
    window.workbench!.protect(wanted);
  }, on);

describe('what gets in the way', () => {
  const open = usePane({ lang: 'en' });

  test('a protected sheet is named as such, and the check goes on once it is not', async () => {
    const opened = await open();
    const { page, say, cell, button } = opened;
    const before = await sheetOf(page, 20, 60);
    await protect(opened, true);
    await begin(opened);
    await alertOf(opened).getByText(say('excel.protected')).waitFor();
    expect(await sheetOf(page, 20, 60)).toBe(before);
    await protect(opened, false);
    await button('pane.recheck').or(button('pane.again')).first().click();
    await expectSoon(async () => (await cell('AE1')).text, say('marks.column.status'));
  });

  test('a connection that is lost before the first check does not keep it from being made', async () => {
    const { page, pane, check, cell, say } = await open();
    const laterScripts = () =>
      pane.evaluate(() => {
        const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
        return scripts.filter((name) => /addin-\d+\.js$/.test(name)).length;
      });
    await expectSoon(async () => {
      const before = await laterScripts();
      await page.waitForTimeout(500);
      return before > 0 && (await laterScripts()) === before;
    }, true);
    await page.context().setOffline(true);
    try {
      await check();
      expect((await cell('AE1')).text).toBe(say('marks.column.status'));
    } finally {
      await page.context().setOffline(false);
    }
  });

  test('while a cell is being edited nothing is changed, and it goes on afterwards', async () => {
    const opened = await open();
    const { page, pane, check, cell, say } = opened;
    const edit = (isEditing: boolean) =>
      page.evaluate((wanted) => {
        window.workbench!.edit(wanted);
      }, isEditing);
    await edit(true);
    await begin(opened);
    await alertOf(opened).getByText(say('excel.editing')).waitFor();
    expect((await cell('AE1')).text).toBe('');
    await edit(false);
    await check();
    expect((await cell('AE1')).text).toBe(say('marks.column.status'));
    await pane.getByRole('alert').waitFor({ state: 'detached' });
  });
});

describe('an older Excel (2021)', () => {
  const open = usePane({ lang: 'zh', options: 'excel=2021' });

  test('marks are made all the same; what it can’t do is said', async () => {
    const { pane, check, tab, cell, button, say } = await open();
    await check();
    expect((await cell('AE1')).text).toBe(say('marks.column.status'));
    expect((await cell('B3')).fill).toMatch(/^#/);
    await tab('sharing');
    await pane.getByText(say('pane.share.notes.oldExcel')).waitFor();
    expect(await button('pane.share.notesButton').isDisabled()).toBe(true);
  });
});

describe('a sheet whose header is not found', () => {
  const open = usePane({ lang: 'en', document: nameless });

  test('its columns are named by hand, and that is kept in the workbook', async () => {
    const opened = await open();
    const { pane, button, announced, say, cell, reopened } = opened;
    await begin(opened);
    await alertOf(opened).getByText(say('excel.headerNotFound')).waitFor();
    await button('pane.problem.columns').click();
    await pane.getByLabel(say('pane.mapping.row')).selectOption('1');
    expect(await button('pane.mapping.save').isDisabled()).toBe(true);
    const column = (letters: string, header: string) =>
      pane.getByLabel(say('pane.mapping.column', { letters, header }), { exact: true });
    await column('A', 'Aaa').selectOption('productId');
    await column('B', 'Bbb').selectOption('productId');
    const clash = say('pane.mapping.taken', {
      field: fieldName('productId', 'en'),
      columns: 'A, B',
    });
    await alertOf(opened).getByText(clash).waitFor();
    await column('B', 'Bbb').selectOption('title');
    await column('E', 'Eee').selectOption('price');
    await button('pane.mapping.save').click();
    await announced(say('pane.done.check', { n: 12 }));
    await expectSoon(async () => (await cell('G1')).text, say('marks.column.status'));
    const again = await reopened();
    await again.check();
    await again.announced(say('pane.done.check', { n: 12 }));
  });
});
