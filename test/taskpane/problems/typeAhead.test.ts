import { TypeAhead } from '../../../src/taskpane/problems/typeAhead';

const NAMES = [
  'Title too long',
  'Price missing',
  'Title missing',
  '１６００１',
  'Pictures too few',
];

/** Types letters one after the other, each so many milliseconds after the one before; the headings reached. */
function typed(letters: string, pause = 100, first = 0): (number | undefined)[] {
  const ahead = new TypeAhead();
  let from = first;
  return letters.split('').map((letter, at) => {
    const found = ahead.find(letter, at * pause, from, NAMES.length, (each) => NAMES[each]!);
    from = found ?? from;
    return found;
  });
}

test('a letter leads to the next heading that begins with it, again and again, round the end', () => {
  expect(typed('ttt')).toEqual([2, 0, 2]);
  expect(typed('pp', 100, 2)).toEqual([4, 1]);
});

test('letters in quick succession are one beginning, which the heading reached may go on to have', () => {
  expect(typed('pic')).toEqual([1, 4, 4]);
  expect(typed('title m')).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

test('after a pause a letter begins anew', () => {
  expect(typed('pt', 2_000)).toEqual([1, 2]);
  expect(typed('pt')).toEqual([1, undefined]);
});

test('a letter after a move to another heading begins anew', () => {
  const ahead = new TypeAhead();
  const find = (letter: string, at: number, from: number) =>
    ahead.find(letter, at, from, NAMES.length, (each) => NAMES[each]!);
  expect(find('t', 0, 0)).toBe(2);
  expect(find('p', 10, 3)).toBe(4);
});

test('the only heading is found where it is; width and case of letters do not matter', () => {
  expect(typed('16')).toEqual([3, 3]);
  expect(typed('P', 100, 4)).toEqual([1]);
  expect(typed('1', 100, 3)).toEqual([3]);
});

test('where none begins so, nothing is reached', () => {
  expect(typed('x')).toEqual([undefined]);
});
