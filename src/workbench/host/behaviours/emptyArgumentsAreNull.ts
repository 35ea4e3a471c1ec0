import type { Behaviour } from './behaviour';

export const emptyArgumentsAreNull: Behaviour = {
  does: 'Empty cells among the arguments of a custom function arrive as null.',
  sources: ['#4702'],
  since: 'always',
  answer:
    'Where an argument holds a 0, the types of its cells are read, in one run for all formulas of a turn; null is blank.',
  test: 'test/functions/blanks.test.ts',
  excels: ['web'],
};
