import { answerEach } from '../../src/functions/adapter';
import { govIssues } from '../../src/functions/answers/govIssues';
import type { FunctionsRuntime } from '../../src/functions/runtime/FunctionsRuntime';
import { startRuntime } from '../../src/functions/runtime/currentRuntime';
import type { Ask } from '../../src/functions/rows/answerRows';
import { Headers, worldWith } from './support/runtimes';
import { sampleGrid } from '../support/sampleSheet';

const ROWS = 300;
const grid = sampleGrid({ rows: ROWS, language: 'en', seed: 5 });

afterEach(() => {
  jest.restoreAllMocks();
});

/** Calls a function over all rows; Excel takes the call back once some rows have been answered. */
async function answeredUntil(takenBackAt: number) {
  const invocation = {
    parameterAddresses: ['Products!A2:AZ301'],
  } as unknown as CustomFunctions.CancelableInvocation;
  let answered = 0;
  const counting = (runtime: FunctionsRuntime): Ask => {
    const ask = govIssues(runtime);
    return (rules, lang) => ({
      ...ask(rules, lang),
      tell: () => {
        answered++;
        if (answered === takenBackAt) invocation.onCanceled?.();
        return 'said';
      },
    });
  };
  const answers = await answerEach(grid.slice(1), null, invocation, counting);
  return { answered, answers };
}

test('a call that is taken back says no further row, and is not remembered as answered', async () => {
  startRuntime(worldWith({ headers: new Headers({ Products: grid }) }));
  // A clock by which each row takes longer than the page may be held up.
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  expect(await answeredUntil(10)).toEqual({ answered: 10, answers: [] });
  const { answered, answers } = await answeredUntil(Infinity);
  expect(answered).toBe(ROWS);
  expect(answers).toEqual(Array.from({ length: ROWS }, () => ['said']));
});
