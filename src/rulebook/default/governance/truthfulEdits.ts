import { publicAt, SELLER_TOOLING } from '../origins';
import type { RuleInput } from '../types';

const tooling = publicAt(SELLER_TOOLING);

/** Item 1, the edits: changes so large that they are likely mistakes, or look like a swapped product. */
export const truthfulEditRules: RuleInput[] = [
  {
    id: 'suspicious_price_edit',
    title: { zh: '改价幅度过大', en: 'price changed too much' },
    found: {
      zh: '价格从 {previousPrice} 改到 {price}，变动 {actual}，一次别超过 {needed}',
      en: 'price went from {previousPrice} to {price}, by {actual}: at most {needed} at once',
    },
    why: {
      zh: '价格改动过半，容易被判为虚假价格或写错。',
      en: 'A change of more than half looks like a false price or a slip.',
    },
    fix: {
      zh: '核对新价格和币种；确要大改，分几次调整并保留依据。',
      en: 'Check the new price and its currency; if it is meant, change it in steps and keep the grounds.',
    },
    severity: 'warning',
    test: { kind: 'atMost', value: 'edit.priceChange' },
    threshold: { default: 0.5 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'suspicious_moq_edit',
    title: { zh: '起订量改动过大', en: 'MOQ changed too much' },
    found: {
      zh: '起订量从 {previousMoq}改到 {moq}，请核对',
      en: 'MOQ went from {previousMoq} to {moq}: check it',
    },
    why: {
      zh: '起订量变成 10 倍，往往是多写了一个 0。',
      en: 'A tenfold MOQ is often one zero too many.',
    },
    fix: {
      zh: '核对起订量和单位，改回真实能接的数量。',
      en: 'Check MOQ and unit, and enter the quantity that you really accept.',
    },
    severity: 'warning',
    test: { kind: 'below', value: 'edit.moqFactor' },
    threshold: { default: 10 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'suspicious_weight_edit',
    title: { zh: '重量改动过大', en: 'weight changed too much' },
    found: {
      zh: '重量从 {previousWeight} 改到 {weight}，请核对单位',
      en: 'weight went from {previousWeight} to {weight}: check the unit',
    },
    why: {
      zh: '重量变成 10 倍，多半是克和千克写混，运费会算错。',
      en: 'A tenfold weight is mostly grams taken for kilograms, and freight goes wrong.',
    },
    fix: {
      zh: '称一件带包装的产品，按千克填写毛重。',
      en: 'Weigh one packed piece and enter the gross weight in kilograms.',
    },
    severity: 'warning',
    test: { kind: 'below', value: 'edit.weightFactor' },
    threshold: { default: 10 },
    effort: 1,
    ...tooling,
  },
  {
    id: 'suspicious_lead_time_edit',
    title: { zh: '交期改得过长', en: 'lead time raised too far' },
    found: {
      zh: '交货期从 {previousLeadTimeDays}改到 {leadTimeDays}，最多 {needed}',
      en: 'lead time went from {previousLeadTimeDays} to {leadTimeDays}, at most {needed} allowed',
    },
    why: {
      zh: '把交期改到 30 天以上，会被当作可疑修改。',
      en: 'Raising the lead time beyond 30 days counts as a suspicious edit.',
    },
    fix: {
      zh: '核对交期；大批量才需要的长交期，写在对应的数量档里。',
      en: 'Check the lead time; if only large orders need it, put it on their quantity tier.',
    },
    severity: 'warning',
    applies: { kind: 'above', value: 'edit.leadTimeChange', limit: 0 },
    test: { kind: 'atMost', value: 'leadTimeDays' },
    threshold: { default: 30 },
    effort: 2,
    ...tooling,
  },
];
