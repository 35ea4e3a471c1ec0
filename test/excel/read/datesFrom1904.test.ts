import { createSession } from '../../../src/excel/session';
import { dateText } from '../../../src/report';
import { createWorkbook } from '../../../src/workbench/host/model';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

/** 2026-05-25, of a workbook whose dates count from 1904. */
const SERIAL = 46_167 - 1462;

async function listedOn(from1904: boolean, ...cells: (string | number)[]) {
  const workbook = createWorkbook();
  workbook.datesFrom1904 = from1904;
  const { sheet, counters } = await openExcel({ workbook });
  const rows = cells.map((cell, row) => [`160000000000${row}`, 'Steel Water Bottle', cell, cell]);
  fill(sheet, [['产品ID', '标题', '上架日期', '起订量'], ...rows]);
  const session = await createSession({ today: () => '2026-11-23' });
  await session.check({ mark: false });
  const { check, problem } = session.state();
  expect(problem).toBeUndefined();
  const { syncs } = counters;
  await session.check({ mark: false });
  const again = counters.syncs - syncs;
  await session.dispose();
  const days = check!.catalogue.columns.listedOn!.values;
  const moq = check!.catalogue.columns.moq!.values;
  return { days: [...days].map(dateText), moq: [...moq], again };
}

test('dates count from 1904 where the workbook says so, other numbers do not', async () => {
  const { days, moq, again } = await listedOn(true, SERIAL, SERIAL + 0.5, '2026-05-25', 20_260_525);
  expect(days).toEqual(['2026-05-25', '2026-05-25', '2026-05-25', '2026-05-25']);
  expect(moq[0]).toBe(SERIAL);
  const usual = await listedOn(false, SERIAL + 1462);
  expect(usual.days).toEqual(['2026-05-25']);
  // Asked once for a workbook.
  expect(again).toBe(usual.again);
});
