import { yieldToHost } from '../../../src/base/yieldToHost';
import { runSlices, type Pace } from '../../../src/excel/gateway/runSlices';

interface Step {
  readonly done: number;
  readonly total: number;
}

/** A clock that moves only when the test moves it, and the number of rests so far. */
class FakePace implements Pace {
  ms = 0;
  rests = 0;

  now(): number {
    return this.ms;
  }

  rest(): Promise<void> {
    this.rests++;
    return Promise.resolve();
  }

  /** Steps that take so many milliseconds each. */
  *steps(count: number, ms: number): Generator<Step, string> {
    for (let done = 1; done <= count; done++) {
      this.ms += ms;
      yield { done, total: count };
    }
    return 'ready';
  }
}

test('the page is never held up for longer than 12 ms and one step', async () => {
  const pace = new FakePace();
  const held: number[] = [];
  let since = 0;
  const rest = pace.rest.bind(pace);
  pace.rest = () => {
    held.push(pace.ms - since);
    since = pace.ms;
    return rest();
  };
  const result = await runSlices(pace.steps(1_000, 1), undefined, undefined, pace);
  expect(result).toBe('ready');
  expect(Math.max(...held)).toBeLessThanOrEqual(13);
  expect(held.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(980);
});

test('it rests before the first step and after every step that is a long one', async () => {
  const pace = new FakePace();
  await runSlices(pace.steps(6, 30), undefined, undefined, pace);
  expect(pace.rests).toBe(1 + 6);
});

test('work that is done in a moment is done in one turn', async () => {
  const pace = new FakePace();
  await runSlices(pace.steps(11, 1), undefined, undefined, pace);
  expect(pace.rests).toBe(1);
});

test('progress is reported ten times a second, each time in a turn of its own', async () => {
  const pace = new FakePace();
  const reports: { done: number; rests: number }[] = [];
  await runSlices(
    pace.steps(1_000, 1),
    ({ done }) => reports.push({ done, rests: pace.rests }),
    undefined,
    pace,
  );
  expect(reports.length).toBeGreaterThanOrEqual(8);
  expect(reports.length).toBeLessThanOrEqual(10);
  const silent = new FakePace();
  await runSlices(silent.steps(1_000, 1), undefined, undefined, silent);
  expect(pace.rests).toBe(silent.rests + reports.length);
});

test('others get their turn in between', async () => {
  let turns = 0;
  let isOver = false;
  const others = async (): Promise<void> => {
    while (!isOver) {
      await yieldToHost();
      turns++;
    }
  };
  const running = others();
  const pace = new FakePace();
  await runSlices(pace.steps(20, 30), undefined, undefined, {
    now: () => pace.ms,
    rest: yieldToHost,
  });
  isOver = true;
  await running;
  expect(turns).toBeGreaterThanOrEqual(20);
});

test('an aborted signal ends it at the next rest, and nothing more is done or reported', async () => {
  const stop = new AbortController();
  const pace = new FakePace();
  const work = pace.steps(100, 60);
  const reports: number[] = [];
  const run = runSlices(
    work,
    ({ done }) => {
      reports.push(done);
      stop.abort();
    },
    stop.signal,
    pace,
  );
  await expect(run).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  expect(reports).toEqual([2]);
  expect(work.next().value).toMatchObject({ done: 3 });
});

test('what is aborted before it begins is not begun', async () => {
  const pace = new FakePace();
  const work = pace.steps(3, 1);
  const run = runSlices(work, undefined, AbortSignal.abort(), pace);
  await expect(run).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  expect(work.next().value).toMatchObject({ done: 1 });
});

test('without messages it rests by a timer', async () => {
  const { MessageChannel } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, 'MessageChannel');
    await expect(yieldToHost()).resolves.toBeUndefined();
  } finally {
    globalThis.MessageChannel = MessageChannel;
  }
});
