import type { Behaviour } from './behaviour';

export const manyFormatsCrash: Behaviour = {
  does: 'Excel crashes where a sheet has many conditional formats and an add-in with custom functions is loaded.',
  sources: ['#5959'],
  since: 'LTSC 2021, 2026-07',
  excels: ['excel2021'],
};
