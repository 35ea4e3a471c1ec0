import { snapshot, type Workbook } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { checked, report } from './reportOf';

afterEach(closeExcel);

const grid = sampleGrid({ rows: 12, language: 'zh' });
const chunkBytes = 8_000;

/** The sheets, without what Excel numbers by itself. */
function seen(workbook: Workbook): unknown {
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'id' ? undefined : each)));
  return plain([
    snapshot(workbook).sheets,
    workbook.sheets.flatMap((each) => workbook.names(each)).map(({ name }) => name),
  ]);
}

async function opened() {
  const excel = await openExcel();
  fill(excel.sheet, grid);
  const check = { ...(await checked()), seconds: 1 };
  return { ...excel, check };
}

test.each(['before', 'after'] as const)(
  'a second report that fails at any request, %s it took effect, leaves the old one or the new one',
  async (moment) => {
    const trial = await opened();
    await report(trial.check, { chunkBytes });
    trial.counters.reset();
    await report(trial.check, { chunkBytes, lang: 'en' });
    const all = trial.counters.syncs;
    const fresh = seen(trial.workbook);
    expect(all).toBeGreaterThan(5);
    for (let request = 1; request <= all; request++) {
      const { workbook, faults, check } = await opened();
      await report(check, { chunkBytes });
      const old = seen(workbook);
      faults.add({ request, moment, outcome: { code: 'ItemAlreadyExists' } });
      const result = await report(check, { chunkBytes, lang: 'en' });
      faults.clear();
      expect([request, seen(workbook)]).toEqual([request, result.ok ? fresh : old]);
      if (!result.ok) expect(result.problem.effect).toBe('none');
      closeExcel();
    }
  },
  60_000,
);
