import { runSlices } from '../../../src/excel/check';

/** Slices that each hold the page up for some milliseconds. */
function* slow(slices: number, ms: number): Generator<{ done: number; total: number }, string> {
  for (let done = 1; done <= slices; done++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield { done, total: slices };
  }
  return 'ready';
}

test('others get their turn in between, and progress is told', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const told: number[] = [];
  const result = await runSlices(slow(6, 30), ({ done }) => told.push(done));
  clearInterval(timer);
  expect(result).toBe('ready');
  expect(told).toEqual([1, 2, 3, 4, 5, 6]);
  expect(turns).toBeGreaterThanOrEqual(5);
});

test('an aborted signal ends it between two slices', async () => {
  const stop = new AbortController();
  const work = slow(100, 30);
  const run = runSlices(
    work,
    () => {
      stop.abort();
    },
    stop.signal,
  );
  await expect(run).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  expect(work.next().value).toMatchObject({ done: 2 });
});
