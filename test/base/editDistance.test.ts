import { editDistance } from '../../src/base/editDistance';

test.each([
  ['ab', 'abc', 1],
  ['abc', 'ab', 1],
  ['abc', 'axc', 1],
  ['abc', 'acb', 1],
  ['ab', 'ba', 1],
  ['abcd', 'bacd', 1],
  ['abcde', 'badce', 2],
  ['abc', 'cab', 2],
  ['ax', 'bx', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test('beyond the limit there is no more to know', () => {
  expect(editDistance('abcd', 'wxyz', 2)).toBe(3);
  expect(editDistance('a', 'abcd', 2)).toBe(3);
});
