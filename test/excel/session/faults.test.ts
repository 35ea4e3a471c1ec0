import { snapshot, type Workbook } from '../../../src/workbench/host/model';
import { closeSheet, openSheet } from './openSheet';

afterEach(closeSheet);

/** All that sheets hold, but for the ids that Excel gives to what is written anew. */
const seenIn = (workbook: Workbook): string =>
  JSON.stringify(
    snapshot(workbook).sheets,
    (key, value: unknown) => (key === 'id' ? undefined : value),
    1,
  );

describe.each(['before', 'after'] as const)(
  'where a request fails, %s it took effect',
  (moment) => {
    test('a check writes all marks or none and says so, and the next try works', async () => {
      const { session, workbook, faults, counters } = await openSheet();
      const seen = () => seenIn(workbook);
      const bare = seen();
      counters.reset();
      await session.check();
      const requests = counters.syncs;
      const marked = seen();
      expect(marked).not.toBe(bare);
      let failed = 0;
      for (let request = 1; request <= requests; request++) {
        await session.removeMarks();
        expect([request, seen()]).toEqual([request, bare]);
        faults.add({ request, moment, outcome: { code: 'Timeout' } });
        await session.check();
        faults.clear();
        const { problem } = session.state();
        if (problem) {
          failed += 1;
          expect(problem).toMatchObject({ task: 'check', problem: { code: 'timeout' } });
        }
        expect(problem ? [bare, marked] : [marked]).toContain(seen());
        await session.check();
        expect([request, seen()]).toEqual([request, marked]);
      }
      expect(failed).toBeGreaterThan(2);
    });

    test('marks that take the place of others are the old ones or the new ones', async () => {
      const { session, workbook, faults, counters } = await openSheet();
      const seen = () => seenIn(workbook);
      await session.check();
      const old = seen();
      counters.reset();
      await session.mark({ severities: ['blocker'] });
      const requests = counters.syncs;
      const fresh = seen();
      expect(fresh).not.toBe(old);
      let failed = 0;
      for (let request = 1; request <= requests; request++) {
        await session.mark({});
        expect([request, seen()]).toEqual([request, old]);
        faults.add({ request, moment, outcome: { code: 'AccessDenied' } });
        await session.mark({ severities: ['blocker'] });
        faults.clear();
        const { problem } = session.state();
        if (problem) {
          failed += 1;
          expect(problem).toMatchObject({ task: 'mark', problem: { code: 'protected' } });
        }
        expect(problem ? [old, fresh] : [fresh]).toContain(seen());
        await session.mark({ severities: ['blocker'] });
        expect([request, seen()]).toEqual([request, fresh]);
      }
      expect(failed).toBeGreaterThan(1);
    });
  },
);
