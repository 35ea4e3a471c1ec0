import { ownColumns, writeMarks } from '../../../src/excel/marks';
import { checkSheet } from '../../../src/excel/check';
import { writeNotes } from '../../../src/excel/notes';
import { writeReport } from '../../../src/excel/reportSheet';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { createSession } from '../../../src/excel/session';
import { bringFormulasBack, prepareForColleagues } from '../../../src/excel/share';
import { watchSheet } from '../../../src/excel/watch';
import { loadDefault } from '../../../src/rulebook';
import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { AS_OF } from '../marks/markSheet';

afterEach(closeExcel);

const book = loadDefault();
const grid = sampleGrid({ rows: 12, language: 'zh' });

test('everything works on the oldest Excel that the manifest lets in', async () => {
  const { workbook, sheet } = await openExcel({ apiLevel: '1.9' });
  fill(sheet, grid);
  workbook.addSheet('公式').enter(boxOf(0, 0, 1, 2), [['P1', '=YOUPIN.POOLSTATUS(A1)']]);
  const before = snapshot(workbook);
  const checked = await checkSheet({
    target: { kind: 'activeSheet' },
    book,
    asOf: AS_OF,
    ownColumns,
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  const check = checked.value;
  expect(await writeMarks({ check, lang: 'zh' })).toEqual({ marks: 'new', rows: 12 });
  const watch = await watchSheet({ check, book, lang: 'zh' });
  if (!watch.ok) throw new Error(JSON.stringify(watch.problem));
  const title = sheet.values(boxOf(2, 1, 1, 1));
  for (const cells of [[["'x"]], title]) {
    sheet.enter(boxOf(2, 1, 1, 1), cells);
    await watch.value.idle();
  }
  await watch.value.dispose();
  expect(await writeNotes({ check, lang: 'zh' })).toMatchObject({
    ok: false,
    problem: { code: 'oldExcel' },
  });
  expect(await writeReport({ check, lang: 'zh', ignored: [] })).toMatchObject({ ok: true });
  expect(await prepareForColleagues()).toMatchObject({ ok: true });
  expect(await bringFormulasBack()).toMatchObject({ ok: true });
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 1, formatsLeft: 0 } });
  workbook.sheets[0]!.activate();
  expect(snapshot(workbook).sheets).toEqual(before.sheets);
});

test('the session too', async () => {
  const { sheet } = await openExcel({ apiLevel: '1.9' });
  fill(sheet, grid);
  const session = await createSession({ today: () => AS_OF });
  await session.check({ mark: {} });
  expect(session.state().problem).toBeUndefined();
  expect(session.state().done).toEqual({ task: 'check', count: 12 });
  await session.goTo(2, 1);
  await session.removeMarks();
  expect(session.state().problem).toBeUndefined();
  await session.dispose();
});
