import type { Behaviour } from './behaviour';

export const emptyArgumentsAreZero: Behaviour = {
  does: 'Empty cells among the arguments of a custom function arrive as 0.',
  sources: ['#5262', '#4702', '#1951'],
  since: 'always',
  excels: ['windows', 'mac', 'excel2024', 'excel2021'],
};
