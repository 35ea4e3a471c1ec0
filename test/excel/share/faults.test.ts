import { bringFormulasBack, prepareForColleagues } from '../../../src/excel/share';
import { boxOf, snapshot, type Workbook } from '../../../src/workbench/host/model';
import { closeExcel, openExcel } from '../gateway/openExcel';
import { calculateYoupin, fillFormulas } from './shareWorkbook';

afterEach(closeExcel);

const chunkBytes = 60;
const outcome = { code: 'ItemAlreadyExists' };

async function opened() {
  const excel = await openExcel();
  calculateYoupin(excel.workbook);
  fillFormulas(excel.sheet, 12);
  excel.sheet.enter(boxOf(1, 6), [['=YOUPIN.POOLSTATUS(A2:C5)']]);
  return excel;
}

/** Cells and names. */
const seen = (workbook: Workbook): unknown => {
  const { sheets, rest } = snapshot(workbook);
  return [sheets, (rest as { names: unknown }).names];
};

describe.each(['before', 'after'] as const)('failing %s the request took effect', (moment) => {
  test('freezing leaves all formulas or all values', async () => {
    const trial = await opened();
    trial.counters.reset();
    await prepareForColleagues({ chunkBytes });
    const all = trial.counters.syncs;
    const frozen = seen(trial.workbook);
    expect(all).toBeGreaterThan(8);
    for (let request = 1; request <= all; request++) {
      const { workbook, faults } = await opened();
      const old = seen(workbook);
      faults.add({ request, moment, outcome });
      const result = await prepareForColleagues({ chunkBytes });
      faults.clear();
      expect([request, seen(workbook)]).toEqual([request, result.ok ? frozen : old]);
      if (!result.ok) expect(result.problem.effect).toBe('none');
      closeExcel();
    }
  });

  test('bringing formulas back leaves all values or all formulas', async () => {
    const trial = await opened();
    const thawed = seen(trial.workbook);
    await prepareForColleagues();
    trial.counters.reset();
    await bringFormulasBack({ chunkBytes });
    const all = trial.counters.syncs;
    expect(all).toBeGreaterThan(6);
    for (let request = 1; request <= all; request++) {
      const { workbook, faults } = await opened();
      await prepareForColleagues();
      const frozen = seen(workbook);
      faults.add({ request, moment, outcome });
      const result = await bringFormulasBack({ chunkBytes });
      faults.clear();
      expect([request, seen(workbook)]).toEqual([request, result.ok ? thawed : frozen]);
      expect(result).toMatchObject(
        result.ok ? { value: { restored: 13, lost: 0 } } : { problem: { effect: 'none' } },
      );
      closeExcel();
    }
  });
});

test('a freeze that was cut off for good is taken back by the next run', async () => {
  const { workbook, faults } = await opened();
  const old = seen(workbook);
  let count = 0;
  faults.add({ when: (_, kind) => kind === 'work' && ++count > 7, outcome });
  const result = await prepareForColleagues({ chunkBytes });
  faults.clear();
  expect(result).toMatchObject({ ok: false, problem: { effect: 'perhaps' } });
  expect(seen(workbook)).not.toEqual(old);
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: 13 } });
  expect(await bringFormulasBack()).toMatchObject({ value: { restored: 13, lost: 0 } });
  expect(seen(workbook)).toEqual(old);
});
