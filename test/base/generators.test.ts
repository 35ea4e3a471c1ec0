import { mapProgress } from '../../src/base/mapProgress';
import { runToEnd } from '../../src/base/runToEnd';

function* countTo(last: number): Generator<number, string> {
  for (let at = 1; at <= last; at++) yield at;
  return `${last} in all`;
}

test('a generator that runs to its end gives what it returns', () => {
  expect(runToEnd(countTo(3))).toBe('3 in all');
  expect(runToEnd(countTo(0))).toBe('0 in all');
});

test('each yield is mapped, and what is returned stays', () => {
  const steps = mapProgress(countTo(3), (at) => at / 3);
  expect(Array.from({ length: 4 }, () => steps.next())).toEqual([
    { done: false, value: 1 / 3 },
    { done: false, value: 2 / 3 },
    { done: false, value: 1 },
    { done: true, value: '3 in all' },
  ]);
});
