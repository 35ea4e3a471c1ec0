import fc from 'fast-check';
import { diffWords, type DiffPiece } from '../../../src/taskpane/model/fixes';

const all = (pieces: readonly DiffPiece[]) => pieces.map(({ words }) => words).join('');
const changed = (pieces: readonly DiffPiece[]) =>
  pieces.filter(({ isChanged }) => isChanged).map(({ words }) => words);
const kept = (pieces: readonly DiffPiece[]) => all(pieces.filter(({ isChanged }) => !isChanged));

test('only the words that go, and those that come, are marked', () => {
  const cut = diffWords('Running shoes shoes for men', 'Running shoes for men');
  expect([changed(cut.before), changed(cut.after)]).toEqual([['shoes '], []]);
  const wide = diffWords('LED １２ V', 'LED 12 V');
  expect([changed(wide.before), changed(wide.after)]).toEqual([['１２'], ['12']]);
});

test('both texts are there in whole, and what is not marked is the same in both', () => {
  const word = fc.constantFrom('a', 'b', 'c-d', ' ', '  ', '，', '１');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = diffWords(before, after);
      expect([all(diff.before), all(diff.after)]).toEqual([before, after]);
      expect(kept(diff.before)).toBe(kept(diff.after));
    }),
  );
});
