import { mutantsOf } from './mutantsOf';

test('operators, flags and numbers are changed, types and imports are not', () => {
  const text = `import { a } from './b1';\nconst f = (x: 1 | true): boolean => a < 2 && x === true;\n`;
  const changed = mutantsOf(text).map(
    ({ start, end, text: replacement }) => `${text.slice(start, end)} ${replacement}`,
  );
  expect(changed.sort()).toEqual(['&& ||', '2 (2 + 1)', '< <=', '=== !==', 'true false'].sort());
});
