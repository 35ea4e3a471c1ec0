import type { Localized } from '../base/lang';

/** Units of typed values, as they follow a number in a sentence. */
export const UNITS = {
  days: { zh: '天', en: 'days' },
  kilograms: { zh: 'kg', en: 'kg' },
  points: { zh: '分', en: 'points' },
  images: { zh: '张', en: 'images' },
  attributes: { zh: '项', en: 'attributes' },
  times: { zh: '次', en: 'times' },
  people: { zh: '人', en: 'people' },
  pieces: { zh: '件', en: 'pieces' },
  inquiries: { zh: '个', en: 'inquiries' },
  orders: { zh: '单', en: 'orders' },
  violations: { zh: '次', en: 'violations' },
} as const satisfies Record<string, Localized>;
