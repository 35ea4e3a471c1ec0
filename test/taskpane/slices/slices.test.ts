import fc from 'fast-check';
import { runToEnd } from '../../../src/base/runToEnd';
import { whileWanted } from '../../../src/taskpane/model/whileWanted';
import { WORKS, type Work } from './works';

const textOf = (found: unknown): string =>
  JSON.stringify(found, (_, value: unknown) => (value instanceof Map ? [...value] : value));

const WHOLE = new Map(WORKS.map(({ name, begin }) => [name, textOf(runToEnd(begin()))]));

function restsOf({ begin }: Work): number {
  const steps = begin();
  let rests = 0;
  while (steps.next().done !== true) rests++;
  return rests;
}

test.each(WORKS)('to $name it rests often enough', (work) => {
  expect(work.size).toBeGreaterThan(work.most);
  expect(restsOf(work)).toBeGreaterThanOrEqual(Math.floor(work.size / work.most));
});

test('whatever else is done in between, each finds what it finds alone', () => {
  const turns = fc.array(fc.nat(WORKS.length - 1), { minLength: 50, maxLength: 400 });
  fc.assert(
    fc.property(turns, (order) => {
      const running = WORKS.map(({ begin }) => begin());
      const found = new Map<string, unknown>();
      const step = (at: number): void => {
        const { name } = WORKS[at]!;
        if (found.has(name)) return;
        const next = running[at]!.next();
        if (next.done === true) found.set(name, next.value);
      };
      for (const at of order) step(at);
      while (found.size < WORKS.length)
        WORKS.forEach((_, at) => {
          step(at);
        });
      for (const [name, value] of found)
        expect(textOf(value) === WHOLE.get(name) ? '' : name).toBe('');
    }),
    { numRuns: 3 },
  );
});

test('what is no longer wanted stops at its next rest and finds nothing', async () => {
  for (const { begin } of WORKS) {
    const wanted = new AbortController();
    const steps = begin();
    let done = 0;
    const counted: Iterator<unknown, unknown> = {
      next: () => {
        if (++done === 2) wanted.abort();
        // Longer than a turn may be, so that it rests after every step.
        const end = performance.now() + 13;
        while (performance.now() < end);
        return steps.next();
      },
    };
    expect(await whileWanted(counted, wanted.signal)).toBeUndefined();
    expect(done).toBe(2);
  }
});

test('what goes wrong in it is heard of', async () => {
  const broken: Iterator<unknown, string> = {
    next: () => {
      throw new RangeError('no model');
    },
  };
  await expect(whileWanted(broken, new AbortController().signal)).rejects.toThrow('no model');
});
