import type { Rulebook } from '../schema';
import { announced, EASY_RETURN_PAGE, publicAt } from './origins';

/** Trade Assurance Plus: four announced benefits, and the public facts of its Easy Return. */
export const taPlus: Rulebook['taPlus'] = {
  title: { zh: 'TA Plus（资金及交易保障服务升级版）', en: 'TA Plus (upgraded Trade Assurance)' },
  why: {
    zh: '买家先看保障再下单，开通后全店商品都带上升级保障。',
    en: 'Buyers look for protection before they order, and it covers every product of the store.',
  },
  fix: {
    zh: '在商家后台的资金及交易保障服务页，从基础版开通升级版；是否准入和费用以后台页面为准。',
    en: 'Upgrade from the basic version on the Trade Assurance page of the back office; whether the store is admitted, and the fee, are shown there.',
  },
  benefits: [
    {
      id: 'leads',
      title: { zh: '专属商机', en: 'exclusive leads' },
      text: {
        zh: '平台把看重保障的买家的商机优先给到开通的商家。',
        en: 'Leads from buyers who look for protection go to the stores that have it.',
      },
      ...announced(),
    },
    {
      id: 'easyReturn',
      title: { zh: '无忧退货保障', en: 'Easy Return' },
      text: {
        zh: '符合条件的订单出现质量问题，买家可以退货退款。',
        en: 'On eligible orders, buyers can return goods with quality issues and be refunded.',
      },
      ...announced(),
    },
    {
      id: 'chargeback',
      title: { zh: '拒付综合服务升级', en: 'upgraded chargeback service' },
      text: {
        zh: '遇到买家拒付时，平台协助处理，减少损失。',
        en: 'The platform helps with chargebacks, so that fewer of them end in a loss.',
      },
      ...announced(),
    },
    {
      id: 'quota',
      title: { zh: '信用保障额度升级', en: 'higher Trade Assurance quota' },
      text: {
        zh: '信用保障额度提高，可以承接更大的订单。',
        en: 'The Trade Assurance quota rises, so that larger orders are covered.',
      },
      ...announced(),
    },
  ],
  easyReturn: {
    maximumOrderUsd: 3000,
    withinDays: 30,
    // The 24 countries that the page names.
    destinations: [
      ...(['US', 'CA', 'MX', 'DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'GB', 'RU'] as const),
      ...(['AU', 'JP', 'KR', 'SA', 'AE', 'BE', 'CZ', 'PT', 'CL', 'PK', 'IL', 'UA', 'CH'] as const),
    ],
    destinationsBasis: 'public',
    ...publicAt(`${EASY_RETURN_PAGE}（第 4(c) 条列出 24 国 / section 4(c) names 24 countries）`),
  },
};
