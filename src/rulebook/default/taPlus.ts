import type { RulebookInput } from '../schema';
import { announced, EASY_RETURN_PAGE, publicAt } from './origins';

/** Trade Assurance Plus: four announced benefits, and the public facts of its Easy Return. */
export const taPlus: RulebookInput['taPlus'] = {
  title: { zh: 'TA Plus（信用保障服务升级版）', en: 'TA Plus (upgraded Trade Assurance)' },
  why: {
    zh: '买家先看保障再下单，开通后全店商品都带上升级保障。',
    en: 'Buyers look for protection before they order, and it covers every product of the store.',
  },
  fix: {
    zh: '在商家后台的信用保障服务页一键开通；开通条件和费用官方未公开，以后台页面为准。',
    en: 'Open it with one click on the Trade Assurance page of the back office; eligibility and fee are not public, so go by what that page shows.',
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
    // The page speaks of 24 destinations without naming them.
    destinations: ['US', 'CA', 'MX', 'EU', 'DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'GB', 'AU'],
    destinationsBasis: 'assumed',
    ...publicAt(
      `${EASY_RETURN_PAGE}（24 个目的国未公开列出，此处为假定 / its 24 destinations are not listed in public and are assumed here）`,
    ),
  },
};
