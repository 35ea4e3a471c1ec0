import type { Behaviour } from './behaviour';

export const emptyArgumentsAreZero: Behaviour = {
  does: 'Empty cells among the arguments of a custom function arrive as 0.',
  sources: ['#5262', '#4702', '#1951'],
  since: 'always',
  answer:
    'Where an argument holds a 0, the types of its cells are read, in one run for all formulas of a turn; null is blank.',
  test: 'test/functions/blanks.test.ts',
  excels: ['windows', 'mac', 'excel2024', 'excel2021'],
};
