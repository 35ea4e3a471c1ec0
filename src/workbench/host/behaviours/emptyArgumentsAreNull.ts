import type { Behaviour } from './behaviour';

export const emptyArgumentsAreNull: Behaviour = {
  does: 'Empty cells among the arguments of a custom function arrive as null.',
  sources: ['#4702'],
  since: 'always',
  excels: ['web'],
};
