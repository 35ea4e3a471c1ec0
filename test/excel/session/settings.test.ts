import { boxOf } from '../../../src/workbench/host/model';
import { another, closeSheet, openSheet, ROWS, TODAY, until, WIDTH } from './openSheet';

afterEach(closeSheet);

test('own rules are kept in the workbook, and hold for the next check and the next session', async () => {
  const heard = jest.fn();
  const { session } = await openSheet({ onRules: heard });
  await session.check({ mark: false });
  const before = session.state().check!.rulebookHash;
  await session.setOwnRules('{"off": 1}');
  expect(session.state().ruleProblems.length).toBeGreaterThan(0);
  await session.check({ mark: false });
  expect(session.state().check!.rulebookHash).toBe(before);
  expect((await another()).state()).toMatchObject({
    ownRules: '{"off": 1}',
    ownRulesSaved: TODAY,
  });

  await session.setOwnRules('{"id": "own", "rules": {"content.images": {"off": true}}}');
  expect(session.state().done).toMatchObject({ task: 'save', saved: 'rules' });
  expect(session.state().ruleProblems).toEqual([]);
  await session.check({ mark: false });
  expect(session.state().check!.rulebookHash).not.toBe(before);

  await session.setOwnRules(undefined);
  expect(session.state().ownRules).toBeUndefined();
  await session.check({ mark: false });
  expect(session.state().check!.rulebookHash).toBe(before);
  expect(heard).toHaveBeenCalledTimes(3);
});

test('what is ignored until a day comes back after it, and a baseline holds for its sheet', async () => {
  const { session, sheet } = await openSheet();
  const entry = { rule: 'content.title', reason: 'x', by: 'Amy' };
  const over = { rule: 'content.images', reason: 'y', until: '2026-11-22' };
  await session.setIgnored([entry, over]);
  expect(session.state().ignored).toEqual([entry]);
  const yesterday = await another({ today: () => '2026-11-22' });
  expect(yesterday.state().ignored).toEqual([entry, over]);
  await session.check({ mark: false });
  await session.setBaseline('AQAAAA==');
  expect(session.state().done).toMatchObject({ task: 'save', saved: 'baseline' });
  const key = { id: sheet.id, name: sheet.name };
  const kept = [{ sheet: key, date: TODAY, keys: 'AQAAAA==' }];
  expect((await another()).state().baselines).toEqual(kept);
  const view = { name: '我的', filter: { owner: '王芳' }, groupBy: 'row', sort: 'count' };
  await session.setViews([view]);
  expect((await another()).state().views).toEqual([view]);
  await session.setBaseline(undefined);
  expect(session.state().done).toMatchObject({ saved: 'noBaseline' });
  expect(session.state().baselines).toEqual([]);
});

test('a report says that the workbook brings its own rules and ignored problems, unless it was judged without', async () => {
  const { session, workbook } = await openSheet();
  await session.setOwnRules('{"id": "own", "rules": {"content.images": {"off": true}}}');
  await session.setIgnored([{ rule: 'content.title', reason: 'x' }]);
  await session.check({ mark: false });
  const firstLines = async () => {
    await session.writeReport('summary');
    const report = workbook.sheets.at(-1)!;
    return report.values(boxOf(0, 0, 8, 1)).flat();
  };
  expect(await firstLines()).toContain('本工作簿自带规则：停用 1 条；已忽略 1 个问题');
  await session.judgeByDefault(true);
  expect((await firstLines()).join()).not.toContain('自带');
});

test('what is ignored is neither listed nor painted, is there in the next session, and can be restored', async () => {
  const { sheet, session } = await openSheet();
  await session.check();
  const { verdict } = session.state().check!;
  const row = Array.from({ length: ROWS }, (_, at) => at).find(
    (at) => verdict.broken(at).length > 0,
  )!;
  const rule = verdict.governance[verdict.broken(row)[0]!]!;
  const issues = () => String(sheet.values(boxOf(row + 1, WIDTH + 2, 1, 1))[0]![0]);
  expect(issues()).toContain(rule.title.zh);
  const entry = { rule: rule.id, reason: '已与买家确认' };
  await session.setIgnored([entry]);
  await session.mark({});
  expect(issues()).not.toContain(rule.title.zh);
  expect((await another()).state().ignored).toEqual([entry]);
  await session.setIgnored([]);
  await session.mark({});
  expect(issues()).toContain(rule.title.zh);
});

test('what is written is in the language that was chosen last; first in that of Excel', async () => {
  const { sheet, session } = await openSheet({ host: { locale: 'en-US' } });
  const head = () => sheet.values(boxOf(0, WIDTH, 1, 1))[0]![0];
  expect(session.state().capabilities.lang).toBe('en');
  await session.check();
  expect(head()).toBe('Premium status');
  session.setLang('zh');
  await session.check();
  expect(head()).toBe('优品状态');
  const title = session.state().check!.catalogue.raw('title', 0);
  // Marks that follow an edit speak it too.
  sheet.enter(boxOf(1, 1, 1, 1), [['']]);
  await until(session, ({ check }) => check!.catalogue.raw('title', 0) !== title);
  expect(String(sheet.values(boxOf(1, WIDTH, 1, 1))[0]![0])).toMatch(/[一-鿿]/);
});

describe('a mapping', () => {
  const mapping = {
    corrections: [{ header: '型号', column: 2, field: null }],
    header: { row: 1, text: '' },
  };

  test('is remembered before anything is checked, for a sheet that then gets another id', async () => {
    const { workbook, sheet, session } = await openSheet();
    const [[header]] = sheet.values(boxOf(0, 2, 1, 1)) as [[string]];
    const corrections = [{ header, column: 2, field: null }];
    await session.setMapping(sheet.id, { corrections });
    expect(session.state().done).toEqual({ task: 'save', count: 1 });
    // As when the file is opened elsewhere: the same sheet by name, with another id.
    const values = sheet.values(boxOf(0, 0, ROWS + 1, WIDTH));
    const { name } = sheet;
    const moved = workbook.addSheet('moved');
    moved.enter(boxOf(0, 0, ROWS + 1, WIDTH), values);
    moved.activate();
    sheet.delete();
    moved.name = name;
    await session.check({ mark: false });
    const column = session.state().check!.columns.find((each) => each.column === 2);
    expect(column).toMatchObject({ header, field: null, why: 'caller' });
  });

  test('of one sheet is not remembered by the name of the one that was checked', async () => {
    const { workbook, session } = await openSheet();
    await session.check({ mark: false });
    const other = workbook.addSheet('另一张');
    await session.setMapping(other.id, mapping);
    await session.check({ mark: false });
    expect(session.state().check!.columns.every(({ why }) => why !== 'caller')).toBe(true);
  });

  test('of a sheet that is gone is a problem', async () => {
    const { session } = await openSheet();
    await session.setMapping('{gone}', mapping);
    expect(session.state().problem).toMatchObject({ task: 'save', problem: { code: 'sheetGone' } });
  });
});

test('what the workbook brings along can be left out, and is taken up again', async () => {
  const { session } = await openSheet();
  await session.check({ mark: false });
  const { rulebookHash } = session.state().check!;
  await session.setOwnRules('{"id": "own", "rules": {"content.images": {"off": true}}}');
  await session.check({ mark: false });
  const own = session.state().check!.rulebookHash;
  await session.judgeByDefault(true);
  expect(session.state().check!.rulebookHash).toBe(rulebookHash);
  await session.judgeByDefault(false);
  expect(session.state().check!.rulebookHash).toBe(own);
});
