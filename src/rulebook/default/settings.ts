import type { Rulebook } from '../schema';
import { foreignBrands } from './foreignBrands';

/** Numbers and words that several measures read; a seller edits them like thresholds. */
export const settings: Rulebook['settings'] = {
  newForDays: 90,
  foreignBrands,
  claims: [
    'best quality',
    'best price',
    'number one',
    'no.1',
    'world best',
    "world's best",
    'cheapest',
    'lowest price',
    '100% guarantee',
    '100% guaranteed',
    '100% satisfaction',
    'perfect quality',
    'unbeatable',
    '最低价',
    '全网最低',
    '全球第一',
    '行业第一',
    '销量第一',
    '第一品牌',
    '最佳质量',
    '百分百保证',
    '100%保证',
  ],
  promotionPlans: {
    fresh: ['新品成长', '测品测款', 'new product growth', 'product testing'],
    growing: [
      '快速引流',
      '定向推广',
      '关键词推广',
      '趋势明星',
      'quick traffic',
      'targeted promotion',
      'keyword promotion',
      'trend star',
    ],
    premium: ['优品抢位', 'premium placement'],
    hot: ['爆品助推', 'hot product boost'],
  },
};
