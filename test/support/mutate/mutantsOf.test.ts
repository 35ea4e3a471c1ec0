import { mutantsOf } from './mutantsOf';

const changesOf = (text: string): string[] =>
  mutantsOf(text)
    .map(({ start, end, text: replacement }) => `${text.slice(start, end)} ${replacement}`)
    .sort();

test('operators, flags and numbers are changed, types and imports are not', () => {
  const text = `import { a } from './b1';\nconst f = (x: 1 | true): boolean => a < 2 && x === true;\n`;
  expect(changesOf(text)).toEqual(['&& ||', '2 (2 + 1)', '< <=', '=== !==', 'true false'].sort());
});

test('what a list holds is dropped, but not variables; names of numbers stay', () => {
  const text = `const [a] = [x, 'y', f(['z'])];\nconst b = { 1: [{ c }] };\n`;
  expect(changesOf(text)).toEqual(["'y' ...[]", "'z' ...[]", "f(['z']) ...[]", '{ c } ...[]']);
});
