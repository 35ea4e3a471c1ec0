import {
  growthBand,
  inForce,
  modelAt,
  rulesInForce,
  starLevel,
  starVersionAt,
  type StarKind,
} from '../../../src/rulebook';
import { smallBook } from './smallBook';

const book = smallBook();

test.each([
  ['2017-12-31', undefined],
  ['2018-01-01', 'growth'],
  ['2023-10-09', 'growth'],
  ['2023-10-10', 'pools'],
  ['2030-01-01', 'pools'],
])('the model of %s is %s', (date, id) => {
  expect(modelAt(book, date)?.id).toBe(id);
  const reversed = { ...book, models: [...book.models].reverse() };
  expect(modelAt(reversed, date)?.id).toBe(id);
});

test.each([
  ['2023-10-09', false, true],
  ['2023-10-10', true, true],
  ['2024-12-31', true, true],
  ['2025-01-01', true, false],
])('rules in force on %s', (date, form, onTime) => {
  const ids = rulesInForce(book, date).map(({ id }) => id);
  expect(ids.includes('title.form')).toBe(form);
  expect(ids.includes('service.onTime')).toBe(onTime);
  expect(ids).toContain('content.images');
});

test('what has no dates is always in force', () => {
  expect(inForce({}, '0001-01-01')).toBe(true);
});

describe('the star rule of a date', () => {
  test.each<[StarKind, string, string | undefined, string | undefined]>([
    ['predicted', '2019-12-31', undefined, undefined],
    ['predicted', '2023-10-09', 'star2020', undefined],
    ['predicted', '2023-10-10', 'star2023', undefined],
    ['rated', '2020-01-04', undefined, undefined],
    ['rated', '2020-01-05', 'star2020', '2020-01-05'],
    ['rated', '2023-10-05', 'star2020', '2023-10-05'],
    ['rated', '2023-10-10', 'star2020', '2023-10-05'],
    ['rated', '2023-10-20', 'star2020', '2023-10-05'],
    ['rated', '2023-11-04', 'star2020', '2023-10-05'],
    ['rated', '2023-11-05', 'star2023', '2023-11-05'],
    ['rated', '2024-01-04', 'star2023', '2023-12-05'],
    ['rated', '2024-03-31', 'star2023', '2024-03-05'],
  ])('%s on %s: %s, update of %s', (kind, asOf, id, updateOn) => {
    const choice = starVersionAt(book.star, kind, asOf);
    expect(choice?.version.id).toBe(id);
    expect(choice?.updateOn).toBe(updateOn);
    const level = starLevel(book.star, [60, 60, 60, 60], { kind, asOf });
    expect(level).toMatchObject(
      id === undefined ? { ok: false, error: 'noVersion' } : { ok: true, version: { id } },
    );
    // 60 points are one star of the old rule and two of the new.
    expect(level.ok && level.level).toBe(id === 'star2020' ? 1 : id === 'star2023' ? 2 : false);
  });
});

describe('the star of scores', () => {
  const at = { kind: 'predicted', asOf: '2023-01-01' } as const;

  test.each<[number[], number, string[], number | undefined]>([
    [[0, 0, 0, 0], 0, ['products', 'marketing', 'trade', 'guarantee'], 60],
    [[100, 100, 59.99, 100], 0, ['trade'], 60],
    [[60, 90, 69, 70], 1, ['products', 'trade'], 70],
    [[70, 70, 70, 70], 2, ['products', 'marketing', 'trade', 'guarantee'], 80],
    [[84.9, 100, 80, 100], 3, ['products', 'trade'], 85],
    [[85, 90, 90, 90], 4, ['products'], 90],
    [[90, 90, 90, 90], 5, [], undefined],
    [[100, 100, 100, 100], 5, [], undefined],
  ])('%j is %i', (scores, level, limiting, nextCutOff) => {
    const star = starLevel(book.star, scores, at);
    expect(star).toEqual({
      ok: true,
      level,
      limiting,
      version: book.star.versions[0],
      ...(nextCutOff !== undefined && { nextCutOff }),
    });
  });

  test.each([
    [[1, 2, 3], { error: 'count', expected: 4 }],
    [[1, 2, 3, 4, 5], { error: 'count', expected: 4 }],
    [[1, 2, -0.1, 4], { error: 'score', index: 2 }],
    [[1, 100.1, 3, 4], { error: 'score', index: 1 }],
    [[NaN, 2, 3, 4], { error: 'score', index: 0 }],
    [[1, 2, 3, Infinity], { error: 'score', index: 3 }],
  ])('%j can not be judged', (scores, error) => {
    expect(starLevel(book.star, scores, at)).toEqual({ ok: false, ...error });
  });

  test.each(['', '2023-02-30', '20231010', 'today'])('nor can a date such as "%s"', (asOf) => {
    const star = starLevel(book.star, [1, 2, 3, 4], { kind: 'rated', asOf });
    expect(star).toEqual({ ok: false, error: 'date' });
  });
});

test.each([
  [-1, undefined],
  [NaN, undefined],
  [0, 'low'],
  [59.9, 'low'],
  [60, 'potential'],
  [79, 'potential'],
  [80, 'strength'],
  [120, 'strength'],
])('a growth score of %d is of the band %s', (score, id) => {
  expect(growthBand(book, score)?.id).toBe(id);
});
