import type { Behaviour } from './behaviour';

export const conditionalFormatsUnreadable: Behaviour = {
  does: 'Reading the conditional formats of a sheet throws ItemNotFound where two rules lie on one range or a deleted rule was brought back by undo.',
  sources: ['#5222', '#6827', '#6835', '#6396'],
  since: 'Windows, 2026-07',
  answer:
    "Formats that are right are kept. Where they can't be read, everything else is done without them, and a removal says that they are left.",
  test: 'test/excel/marks/formats.test.ts',
  excels: ['windows', 'mac', 'web'],
};
