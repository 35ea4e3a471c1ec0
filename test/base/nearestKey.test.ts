import { nearestKey } from '../../src/base/nearestKey';

const KEYS = ['title', 'tiers.count', 'threshold', 'leadTimeDays', 'US', 'GB', 'content.images'];

test.each([
  ['titel', 'title'],
  ['TITLE', 'title'],
  ['treshold', 'threshold'],
  ['leadtime', 'leadTimeDays'],
  ['content.image', 'content.images'],
  ['USA', 'US'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%s was meant as %s', (typed, expected) => {
  expect(nearestKey(typed, KEYS)).toBe(expected);
});

test('of equally near keys the first is taken', () => {
  expect(nearestKey('cat', ['hat', 'bat'])).toBe('hat');
});
