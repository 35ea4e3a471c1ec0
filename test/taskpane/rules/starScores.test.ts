import { scoresOf } from '../../../src/taskpane/model/rules/starScores';

test.each([
  ['four numbers', ['92', '91', '72', '95'], 'whole'],
  ['full-width digits', ['９２', '91', '72', '95'], 'whole'],
  ['one that is a space', [' ', '91', '72', '95'], 'partial'],
  ['one that is empty', ['', '91', '72', '95'], 'partial'],
  ['spaces alone', [' ', '　', '', ''], 'none'],
  ['a number above 100', ['101', '91', '72', '95'], 'bad'],
  ['a word', ['good', '91', '72', '95'], 'bad'],
])('scores typed as %s', (_, typed, state) => {
  expect(scoresOf(typed).state).toBe(state);
});

test('scores are the numbers that are read, in their order', () => {
  expect(scoresOf([' ９２', '91.5', '0', '100'])).toEqual({
    state: 'whole',
    values: [92, 91.5, 0, 100],
  });
});
