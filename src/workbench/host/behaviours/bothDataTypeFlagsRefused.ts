import type { Behaviour } from './behaviour';

export const bothDataTypeFlagsRefused: Behaviour = {
  does: 'Metadata of functions with allowErrorForDataTypeAny beside allowCustomDataForDataTypeAny crash Excel.',
  sources: ['#4385'],
  since: 'Excel 2021',
  excels: ['excel2021'],
};
