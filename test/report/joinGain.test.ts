import type { Premium, Verdict } from '../../src/evaluator';
import { joinGain } from '../../src/report';

const verdictOf = (rows: readonly Premium[]) =>
  ({ size: rows.length, premium: (row: number) => rows[row]! }) as unknown as Verdict;

test('a listing of several rows is judged once, and premium if one of its rows is', () => {
  const own = { size: 6, listing: Int32Array.of(0, 0, 0, 3, 4, 4) };
  const alone = verdictOf(['unknown', 'unknown', 'unknown', 'unknown', 'no', 'no']);
  const joined = verdictOf(['no', 'yes', 'yes', 'no', 'yes', 'yes']);
  expect(joinGain(own, alone, joined, 3)).toEqual({
    of: 3,
    joined: 3,
    judged: 2,
    premium: 1,
    changed: 1,
  });
  expect(joinGain({ size: 6 }, alone, joined, 6)).toMatchObject({ of: 6, judged: 4, changed: 2 });
});
