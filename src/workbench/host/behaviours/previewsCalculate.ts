import type { Behaviour } from './behaviour';

export const previewsCalculate: Behaviour = {
  does: 'A part of a formula that is selected while the formula is edited is calculated for a preview, by a call of its functions.',
  sources: ['custom-functions-formula-value-preview'],
  since: 'CustomFunctionsRuntime 1.5',
  answer:
    'Functions over rows answer a preview of more than one row with a sentence, and judge nothing.',
  test: 'test/functions/host.test.ts',
  excels: ['windows', 'mac', 'web'],
};
