import type { CheckResult } from '../../../src/excel/check';
import { writeMarks } from '../../../src/excel/marks';
import { writeNotes } from '../../../src/excel/notes';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { prepareForColleagues } from '../../../src/excel/share';
import { snapshot } from '../../../src/workbench/host/model';
import { closeExcel } from '../gateway/openExcel';
import { checked, report } from '../reportSheet/reportOf';
import { openForeign } from './foreignWorkbook';

afterEach(closeExcel);

const chunkBytes = 30;

/** Marks, notes, the report and frozen formulas. The same workbook is made anew, so one check does. */
async function marked(known?: CheckResult) {
  const excel = await openForeign();
  const before = snapshot(excel.workbook);
  const check = known ?? (await checked());
  expect(await writeMarks({ check, lang: 'zh' })).toMatchObject({ marks: 'new' });
  await writeNotes({ check, lang: 'zh', limit: 3 });
  expect(await report(check, { limit: 5 })).toMatchObject({ ok: true });
  expect(await prepareForColleagues()).toMatchObject({ ok: true, value: { frozen: 6 } });
  return { ...excel, check, before };
}

test.each(['before', 'after'] as const)(
  'a removal that fails at any request, %s it took effect, leaves everything or nothing',
  async (moment) => {
    const trial = await marked();
    trial.counters.reset();
    await removeMarks({ chunkBytes });
    const all = trial.counters.syncs;
    expect(all).toBeGreaterThan(7);
    closeExcel();
    for (let request = 1; request <= all; request++) {
      const { workbook, faults, before } = await marked(trial.check);
      const now = snapshot(workbook);
      faults.add({ request, moment, outcome: { code: 'ItemAlreadyExists' } });
      const result = await removeMarks({ chunkBytes });
      faults.clear();
      expect([request, snapshot(workbook)]).toEqual([request, result.ok ? before : now]);
      expect(result).toMatchObject(
        result.ok ? { value: { sheets: 1 } } : { problem: { effect: 'none' } },
      );
      closeExcel();
    }
  },
  60_000,
);

test('a removal that was cut off for good is finished by the next one', async () => {
  const { workbook, faults, before } = await marked();
  let count = 0;
  faults.add({
    when: (_, kind) => kind === 'work' && ++count > 8,
    outcome: { code: 'ItemAlreadyExists' },
  });
  const result = await removeMarks({ chunkBytes });
  faults.clear();
  expect(result).toMatchObject({ ok: false });
  expect(snapshot(workbook)).not.toEqual(before);
  expect(await removeMarks()).toMatchObject({ ok: true });
  expect(snapshot(workbook)).toEqual(before);
});
