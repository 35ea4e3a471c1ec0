import type { Behaviour } from './behaviour';

export const dropDownsRaiseNoEvent: Behaviour = {
  does: 'Picking a value of a drop-down list raises no event.',
  sources: ['#4066', '#3888', '#420'],
  since: 'web, 2022',
  answer:
    'On the web a row is read again when the selection leaves it, and judged where it says something else.',
  test: 'test/excel/watch/dropDowns.test.ts',
  excels: ['web'],
};
