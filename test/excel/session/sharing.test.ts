import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { excelOf } from '../../support/officeHost';
import { calculateYoupin } from '../share/shareWorkbook';
import { another, closeSheet, openSheet, ROWS } from './openSheet';

afterEach(closeSheet);

test('notes: how many there are is said, and how many cells keep a note of their own', async () => {
  const plain = await openSheet({ host: { excel: excelOf(18) } });
  const { session } = plain;
  await session.check({ mark: false });
  await session.writeNotes({});
  const { done, present } = session.state();
  expect(done?.undone).toBeUndefined();
  expect(present.notes).toBe(done!.count);
  expect(plain.workbook.notes).toHaveLength(done!.count);
  const { row, column } = plain.workbook.notes[0]!;
  await session.removeMarks();
  expect(session.state().present.notes).toBe(0);
  plain.workbook.addNote({ sheet: plain.sheet, box: boxOf(row, column) }, 'mine');
  await session.writeNotes({});
  expect(session.state().done).toEqual({
    task: 'writeNotes',
    count: done!.count - 1,
    undone: [{ why: 'noteTaken', count: 1 }],
  });
});

test('a workbook with marks starts the add-in, one for colleagues or without marks does not', async () => {
  const { workbook, session, runtime } = await openSheet();
  calculateYoupin(workbook);
  workbook.addSheet('公式').enter(boxOf(0, 0, 1, 1), [['=YOUPIN.POOLSTATUS(Sheet1!A2)']]);
  const start = async (task: Promise<void>) => {
    await task;
    return runtime.start;
  };
  expect(await start(session.check({ mark: false }))).toBe('Inactive');
  expect(await start(session.check())).toBe('Background');
  expect(await start(session.prepareForColleagues())).toBe('Inactive');
  expect(await start(session.bringFormulasBack())).toBe('Background');
  expect(await start(session.removeMarks())).toBe('Inactive');
});

test('the selected product is shown, after a check where there was none', async () => {
  const { workbook, sheet, session } = await openSheet();
  workbook.select(sheet, [boxOf(3, 1)]);
  await session.show('row');
  expect(session.state()).toMatchObject({
    wish: { what: 'row' },
    selected: { sheetId: sheet.id, index: 2, field: 'title' },
  });
});

test('formulas that stay are counted, with the first of them; those that are lost too', async () => {
  const { workbook, sheet, session } = await openSheet();
  calculateYoupin(workbook);
  const other = workbook.addSheet('公式');
  other.enter(boxOf(0, 0, 3, 1), [
    ['=YOUPIN.POOLSTATUS(Sheet1!A2)'],
    ['=YOUPIN.RULE("x")'],
    ['=YOUPIN.RULE("y")'],
  ]);
  await session.prepareForColleagues();
  expect(session.state()).toMatchObject({
    done: {
      task: 'prepareForColleagues',
      count: 1,
      undone: [{ why: 'notFrozen', count: 2, first: { sheet: '公式', cell: 'A2' } }],
    },
    present: { frozen: 1 },
  });
  other.enter(boxOf(0, 0, 1, 1), [['mine']]);
  await session.bringFormulasBack();
  expect(session.state()).toMatchObject({
    done: { task: 'bringFormulasBack', count: 0, undone: [{ why: 'formulaLost', count: 1 }] },
    present: { frozen: 0 },
  });
  expect(sheet.values(boxOf(0, 0, 1, 1))).not.toEqual([['mine']]);
});

test('formulas that all become values leave nothing undone', async () => {
  const { workbook, session } = await openSheet();
  calculateYoupin(workbook);
  workbook.addSheet('公式').enter(boxOf(0, 0, 1, 1), [['=YOUPIN.POOLSTATUS(Sheet1!A2)']]);
  await session.prepareForColleagues();
  expect(session.state().done).toEqual({ task: 'prepareForColleagues', count: 1 });
  await session.bringFormulasBack();
  expect(session.state().done).toEqual({ task: 'bringFormulasBack', count: 1 });
});

test('what is in the workbook is known to the session that opens it next', async () => {
  const { session, sheet } = await openSheet();
  await session.check();
  await session.writeReport();
  const { present } = session.state();
  expect(present).toEqual({ marked: [sheet.id], hasReport: true, notes: 0, frozen: 0 });
  const next = await another();
  expect(next.state()).toMatchObject({ present, fixed: [] });
  expect(next.state().check).toBeUndefined();
});

test('the sample comes in a sheet of its own, in the language chosen, and can be checked', async () => {
  const { workbook, session } = await openSheet();
  const before = snapshot(workbook).sheets;
  session.setLang('en');
  await session.insertSample();
  const { done } = session.state();
  expect(workbook.activeSheet.name).toBe('Sample products');
  expect(snapshot(workbook).sheets[0]).toEqual(before[0]);
  await session.check({ mark: false });
  expect(session.state().check!.verdict.size).toBe(done!.count);
  expect(done!.count).not.toBe(ROWS);
});
