import { dueRules, loadDefault } from '../../src/rulebook';

const dueOn = (asOf: string): [string, string, string][] =>
  dueRules(loadDefault(), asOf).map(({ id, reason, date }) => [id, reason, date]);

test('what begins or ends within 90 days is due, and what does so already is not', () => {
  const machinery = dueOn('2026-11-29').filter(([id]) => id.startsWith('EU.machinery'));
  expect(machinery).toEqual([
    ['EU.machinery.directive', 'ends', '2027-01-19'],
    ['EU.machinery.regulation', 'begins', '2027-01-20'],
  ]);
  expect(dueOn('2026-10-21').map(([id]) => id)).not.toContain('EU.machinery.regulation');
  expect(dueOn('2027-01-20').map(([id]) => id)).not.toContain('EU.machinery.regulation');
});

test('a review is due after a year', () => {
  const reviews = (asOf: string) => dueOn(asOf).filter(([, reason]) => reason === 'review');
  expect(reviews('2027-11-29')).toEqual([]);
  expect(reviews('2027-11-30').length).toBeGreaterThan(200);
});
