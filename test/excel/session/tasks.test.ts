import { snapshot } from '../../../src/workbench/host/model';
import { closeSheet, openSheet, ROWS, until } from './openSheet';

afterEach(closeSheet);

test('a task tells how far it is, in rows, and nothing of that is left when it has ended', async () => {
  const { session, states } = await openSheet();
  await session.check();
  const reports = states.flatMap(({ progress }) => progress ?? []);
  // Stages that are over within a blink tell nothing.
  expect(reports.map(({ stage }) => stage)).toContain('reading');
  for (const { task, done, total } of reports) {
    expect(task).toBe('check');
    expect(done).toBeLessThanOrEqual(total);
  }
  expect(session.state()).not.toHaveProperty('progress');
});

test('two tasks asked for at once run one after the other, each with its own end', async () => {
  const { session, states } = await openSheet();
  const check = session.check();
  const report = session.writeReport();
  expect(session.state().progress?.task).not.toBe('writeReport');
  await Promise.all([check, report]);
  const busy = states.flatMap(({ progress }) => (progress ? [progress.task] : []));
  expect(busy.lastIndexOf('check')).toBeLessThan(busy.indexOf('writeReport'));
  const done = states.flatMap((state) => (state.done && !state.progress ? [state.done.task] : []));
  expect(new Set(done)).toEqual(new Set(['check', 'writeReport']));
  // A task that begins takes down what the one before it came to.
  for (const state of states)
    if (state.progress && !state.progress.stage) {
      expect(state).not.toHaveProperty('done');
      expect(state).not.toHaveProperty('problem');
    }
});

test('what needs a check says so without one', async () => {
  const { session, workbook } = await openSheet();
  const before = snapshot(workbook);
  for (const task of ['mark', 'writeNotes', 'writeReport', 'applyFixes'] as const) {
    if (task === 'mark' || task === 'writeNotes') await session[task]({});
    else if (task === 'applyFixes') await session.applyFixes([]);
    else await session.writeReport();
    expect(session.state().problem).toEqual({ task, problem: { code: 'noRows' } });
  }
  await session.goTo(1, 1);
  expect(snapshot(workbook)).toEqual(before);
});

test('a problem is in the state in plain data, and goes when the next task begins', async () => {
  const { sheet, session, states } = await openSheet();
  sheet.protection.protect();
  await session.check();
  expect(session.state().problem).toEqual({
    task: 'check',
    problem: { code: 'protected', sheet: 'Sheet1' },
  });
  // The verdict is kept, though it could not be marked.
  expect(session.state().check?.verdict.size).toBe(ROWS);
  sheet.protection.unprotect();
  const again = session.check();
  await until(session, ({ progress }) => progress !== undefined);
  expect(session.state()).not.toHaveProperty('problem');
  await again;
  expect(session.state().done).toEqual({ task: 'check', count: ROWS });
  expect(states.at(-1)).toBe(session.state());
});

test('what Excel refuses is a problem of the task, and the check before it stays', async () => {
  const { session, faults } = await openSheet();
  await session.check();
  const { check, present } = session.state();
  faults.add({ outcome: { code: 'GeneralException' } });
  await session.check();
  expect(session.state().problem).toMatchObject({ task: 'check', problem: { code: 'unknown' } });
  expect(session.state()).toMatchObject({ check, present });
  faults.clear();
  await session.check();
  expect(session.state().problem).toBeUndefined();
  expect(session.state().check).not.toBe(check);
});

test.each([1, 4])(
  'a check that is cancelled at its request %i leaves the marks that stood, and what waits goes on',
  async (request) => {
    const { workbook, session, states, faults } = await openSheet();
    await session.check();
    const before = snapshot(workbook).sheets[0]!.values;
    let seen = 0;
    const onRequest = (): boolean => {
      seen += 1;
      if (seen === request) session.cancel();
      return false;
    };
    faults.add({ when: (_, kind) => kind === 'work' && onRequest(), outcome: 'no answer' });
    await Promise.all([session.check(), session.setIgnored([])]);
    faults.clear();
    const problems = states.flatMap(({ problem }) => (problem ? [problem] : []));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ task: 'check', problem: { code: 'cancelled' } });
    expect(session.state()).toMatchObject({ done: { task: 'save' } });
    expect(session.state()).not.toHaveProperty('progress');
    expect(snapshot(workbook).sheets[0]!.values).toEqual(before);
  },
);

test('cancelling where nothing runs changes nothing', async () => {
  const { session } = await openSheet();
  const before = session.state();
  session.cancel();
  expect(session.state()).toBe(before);
  await session.check();
  expect(session.state().problem).toBeUndefined();
});

test('who has ended listening hears nothing more', async () => {
  const { session } = await openSheet();
  const heard = jest.fn();
  const end = session.subscribe(heard);
  end();
  await session.check();
  expect(heard).not.toHaveBeenCalled();
});
