import { snapshot, type Workbook } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const grid = sampleGrid({ rows: 12, language: 'zh' });
/** Small messages, so that a run takes several. */
const chunkBytes = 2_000;

/** Texts of the result columns and what the cells look like; nothing of where we keep our own notes. */
function seen(workbook: Workbook): unknown {
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'id' ? undefined : each)));
  return plain(snapshot(workbook).sheets);
}

/** How many requests it takes to check and to mark anew. */
async function requestsOfARun(): Promise<number> {
  const { sheet, counters } = await openExcel();
  fill(sheet, grid);
  await markSheet({}, { chunkBytes });
  counters.reset();
  await markSheet({}, { chunkBytes });
  const all = counters.syncs;
  closeExcel();
  return all;
}

test.each(['before', 'after'] as const)(
  'a second run that fails at any request, %s it took effect, leaves the old marks or the new ones',
  async (moment) => {
    const all = await requestsOfARun();
    expect(all).toBeGreaterThan(5);
    for (let request = 1; request <= all; request++) {
      const { workbook, sheet, faults } = await openExcel();
      fill(sheet, grid);
      await markSheet({}, { chunkBytes, lang: 'zh' });
      const old = seen(workbook);
      faults.add({ request, moment, outcome: { code: 'ItemAlreadyExists' } });
      const outcome = await markSheet({}, { chunkBytes, lang: 'en' }).catch(() => undefined);
      const now = seen(workbook);
      faults.clear();
      // Without an outcome the check before the marks failed, which writes nothing.
      const marks = outcome?.marks ?? 'old';
      expect(['old', 'new']).toContain(marks);
      if (marks === 'old') expect(now).toEqual(old);
      if (outcome?.marks === 'old') expect(outcome.problem).toBeDefined();
      await markSheet({}, { chunkBytes, lang: 'en' });
      const fresh = seen(workbook);
      if (outcome?.marks === 'new') expect(now).toEqual(fresh);
      closeExcel();
    }
  },
  60_000,
);

test('what a run that is cut off for good leaves behind has no name that people see', async () => {
  const { workbook, sheet, faults } = await openExcel();
  fill(sheet, grid);
  let count = 0;
  // Where a group is refused, as on the web, the run begins anew: it is cut off once a name is hidden.
  const isHidden = () => workbook.names(sheet).some(({ visible }) => !visible);
  faults.add({
    when: (_, kind) => kind === 'work' && isHidden() && ++count > 1,
    outcome: { code: 'ItemAlreadyExists' },
  });
  expect(await markSheet({}, { chunkBytes })).toHaveProperty('problem');
  const names = workbook.names(sheet);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(({ visible }) => visible)).toEqual([]);
});
