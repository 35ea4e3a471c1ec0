import { boxOf, type Workbook } from '../../../src/workbench/host/model';
import { calculateYoupin, fillFormulas } from '../share/shareWorkbook';
import { another, closeSheet, openSheet } from './openSheet';

afterEach(closeSheet);

/** Undoes what was done since `xml` was kept: cells, names and formats come back, the document does not. */
async function undo(workbook: Workbook, takeBack: () => Promise<void>): Promise<void> {
  const kept = workbook.customXmlParts.map(({ xml }) => xml);
  await takeBack();
  for (const part of workbook.customXmlParts) workbook.deleteCustomXmlPart(part);
  for (const xml of kept) workbook.addCustomXmlPart(xml);
}

test('what undo took away is neither said to be there nor lost', async () => {
  const { session, workbook } = await openSheet();
  await session.check();
  const formulas = workbook.addSheet('formulas');
  calculateYoupin(workbook);
  formulas.enter(boxOf(0, 0, 1, 4), [['id', 'n', 'x', 'status']]);
  fillFormulas(formulas, 6);
  await session.prepareForColleagues();
  const { marked, frozen } = session.state().present;
  expect([marked, frozen > 0]).toEqual([[workbook.sheets[0]!.id], true]);
  await undo(workbook, () => session.bringFormulasBack());
  await session.writeReport();
  await session.writePlan();
  expect(session.state().present).toMatchObject({ hasReport: true, hasPlan: true });
  await undo(workbook, () => session.removeMarks());
  const next = await another();
  expect(next.state().present).toEqual({ marked: [], hasReport: false, notes: 0, frozen: 0 });
  await next.bringFormulasBack();
  expect(next.state().done).toEqual({ task: 'bringFormulasBack', count: 0 });
  workbook.sheets[0]!.activate();
  await next.check();
  expect(next.state().present.marked).toEqual(marked);
  // The other way: the marks are there again, and the document knows nothing of them.
  for (const part of workbook.customXmlParts) workbook.deleteCustomXmlPart(part);
  expect((await another()).state().present.marked).toEqual(marked);
});
