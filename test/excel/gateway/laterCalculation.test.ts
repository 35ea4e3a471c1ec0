import { LaterCalculation, type Result } from '../../../src/excel/gateway';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const failed = (code: 'busy' | 'headerNotFound'): Promise<Result<number>> =>
  Promise.resolve({ ok: false, problem: { code } });
const answered: Promise<Result<number>> = Promise.resolve({ ok: true, value: 1 });

test('what failed for a passing reason has formulas calculated again, a few times and no more', async () => {
  const calculate = jest.fn();
  const later = new LaterCalculation(calculate);
  for (let round = 0; round < 5; round++) {
    await Promise.all([later.after('rules', failed('busy')), later.after('rules', failed('busy'))]);
    jest.runAllTimers();
  }
  expect(calculate).toHaveBeenCalledTimes(3);
  // Another question that is answered says nothing of this one.
  await later.after('header', answered);
  await later.after('rules', failed('busy'));
  jest.runAllTimers();
  expect(calculate).toHaveBeenCalledTimes(3);
  await later.after('rules', answered);
  await later.after('rules', failed('busy'));
  jest.runAllTimers();
  expect(calculate).toHaveBeenCalledTimes(4);
});

test('what will fail again is left alone', async () => {
  const calculate = jest.fn();
  const later = new LaterCalculation(calculate);
  await expect(later.after('header', failed('headerNotFound'))).resolves.toMatchObject({
    ok: false,
  });
  jest.runAllTimers();
  expect(calculate).not.toHaveBeenCalled();
});
