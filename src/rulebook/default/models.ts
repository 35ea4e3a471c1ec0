import type { Rulebook } from '../schema';
import { announced, OLD_SCORE_PAGES, publicAt } from './origins';

/** Which premium model holds from which date on. */
export const models: Rulebook['models'] = [
  {
    id: 'growth',
    effectiveFrom: '2018-01-01',
    title: { zh: '分数成长制', en: 'growth score model' },
    pools: ['growth'],
    ...publicAt(OLD_SCORE_PAGES),
  },
  {
    id: 'pools',
    effectiveFrom: '2023-10-10',
    title: { zh: '标准品池制', en: 'standard pool model' },
    pools: [
      'industryService',
      'countrySelect',
      'content',
      'newArrival',
      'hot',
      'strength',
      'semiManaged',
    ],
    ...announced(),
  },
];

/** Bands of the old growth score, 0 to 120 points. */
export const bands: Rulebook['bands'] = [
  {
    id: 'low',
    from: 0,
    name: { zh: '低分品', en: 'low-score product' },
    ...publicAt(OLD_SCORE_PAGES),
  },
  {
    id: 'potential',
    from: 60,
    name: { zh: '潜力品', en: 'potential product' },
    ...publicAt(OLD_SCORE_PAGES),
  },
  {
    id: 'strength',
    from: 80,
    name: { zh: '实力优品', en: 'strength product' },
    ...publicAt(OLD_SCORE_PAGES),
  },
];
