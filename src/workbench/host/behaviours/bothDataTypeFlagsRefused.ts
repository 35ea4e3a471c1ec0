import type { Behaviour } from './behaviour';

export const bothDataTypeFlagsRefused: Behaviour = {
  does: 'Metadata of functions with allowErrorForDataTypeAny beside allowCustomDataForDataTypeAny crash Excel.',
  sources: ['#4385'],
  since: 'Excel 2021',
  answer:
    'The metadata has allowCustomDataForDataTypeAny alone, by which errors arrive as objects.',
  test: 'test/functions/host.test.ts',
  excels: ['excel2021'],
};
