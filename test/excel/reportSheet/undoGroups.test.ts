import { capabilities } from '../../../src/excel/capabilities';
import { ownColumns, writeMarks } from '../../../src/excel/marks';
import { checkSheet } from '../../../src/excel/check';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { writeReport } from '../../../src/excel/reportSheet';
import { loadDefault } from '../../../src/rulebook';
import { snapshot } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { AS_OF } from '../marks/markSheet';

afterEach(closeExcel);

test('marks and report are written and removed where groups can be undone only in part', async () => {
  const { workbook, sheet } = await openExcel();
  const grid = sampleGrid({ rows: 12, language: 'zh' });
  fill(sheet, grid);
  // Moves with the result columns, and with any that a refused run would leave.
  fill(sheet, [['note']], 20, grid[0]!.length + 2);
  const before = snapshot(workbook);
  const run = jest.spyOn(Excel, 'run');
  const target = { kind: 'activeSheet' } as const;
  const checked = await checkSheet({ target, book: loadDefault(), asOf: AS_OF, ownColumns });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  const check = checked.value;
  expect(await writeMarks({ check, lang: 'zh' })).toEqual({ marks: 'new', rows: 12 });
  for (let time = 0; time < 2; time++)
    expect(await writeReport({ check, lang: 'zh', ignored: [] })).toMatchObject({ ok: true });
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 1, formatsLeft: 0 } });
  workbook.sheets[0]!.activate();
  expect(snapshot(workbook)).toEqual(before);
  // Marks alone ask for a group: one that is refused would be the last that is asked for.
  const asked = run.mock.calls.map(([options]) => options as unknown as Excel.RunOptions);
  const grouped = asked.filter(({ mergeUndoGroup }) => mergeUndoGroup === true);
  expect(grouped).toHaveLength(capabilities().hasUndoGroups ? 1 : 0);
  run.mockRestore();
});
