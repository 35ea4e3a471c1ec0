import { functionsHost } from '../../../src/addin/functionsHost';
import { createSession } from '../../../src/excel/session';
import { registerFunctions } from '../../../src/functions';
import { functionsMetadata } from '../../../src/functions/metadata/functionsMetadata';
import { dateText } from '../../../src/report';
import { boxOf, createWorkbook } from '../../../src/workbench/host/model';
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

test('a date that is given to a formula counts as the workbook does', async () => {
  const workbook = createWorkbook();
  workbook.datesFrom1904 = true;
  const { sheet, registerFunctions: install } = await openExcel({ workbook });
  const help = 'https://x.example/help.html';
  install(functionsMetadata('en', { en: help, zh: help }));
  registerFunctions(functionsHost);
  // 2023-12-01, after the models and rules of that autumn; read as of 1900 it is 2019-11-30.
  const day = 45_261 - 1462;
  sheet.enter(boxOf(0, 0, 1, 5), [[92, 91, 72, 95, day]]);
  sheet.enter(boxOf(1, 0, 1, 4), [
    [
      '=YOUPIN.STARLEVEL(A1:D1,E1)',
      '=YOUPIN.STARLEVEL(A1:D1,"2023-12-01")',
      '=YOUPIN.POOLSTATUS(A1:D1,A3:D3,E1)',
      '=YOUPIN.POOLSTATUS(A1:D1,A3:D3,"2023-12-01")',
    ],
  ]);
  sheet.enter(boxOf(2, 0, 1, 4), [['title', 'price', 'moq', 'weight']]);
  const box = boxOf(1, 0, 1, 4);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  do await pause();
  while (sheet.values(box)[0]!.includes('#BUSY!'));
  const [stars, starsOf, status, statusOf] = sheet.values(box)[0]!;
  expect([stars, status]).toEqual([starsOf, statusOf]);
  expect(stars).toMatch(/stars/);
});
