import type { Rulebook } from '../schema';
import { assumed, publicAt, SELLER_AGENT, STAR_2020_PAGE } from './origins';

/** The store's star level: four capabilities, of which the lowest decides. */
export const star: Rulebook['star'] = {
  capabilities: [
    {
      id: 'product',
      name: { zh: '商品力', en: 'product capability' },
      also: [],
      why: {
        zh: '看店铺有多少优品，以及商品信息的质量。',
        en: 'It looks at how many premium products the store has and how good their information is.',
      },
      fix: {
        zh: '先补齐离优品只差一项的商品，再处理质量分低的商品。',
        en: 'First mend the products that are one step from premium, then those with a low quality score.',
      },
    },
    {
      id: 'marketing',
      name: { zh: '营销力', en: 'marketing capability' },
      also: [],
      why: {
        zh: '看店铺引流的能力和商机的数量。',
        en: 'It looks at the traffic and the leads that the store brings in.',
      },
      fix: {
        zh: '为优品绑定橱窗，并按商品阶段加入推广计划。',
        en: 'Bind premium products to showcase slots and join the promotion plan that fits each stage.',
      },
    },
    {
      id: 'trade',
      name: { zh: '交易力', en: 'trade capability' },
      also: [],
      why: {
        zh: '看信用保障订单的金额、买家数和复购。',
        en: 'It looks at the value, the buyers and the repeat business of Trade Assurance orders.',
      },
      fix: {
        zh: '引导买家走信用保障下单，并为询盘品设好阶梯价。',
        en: 'Take orders through Trade Assurance, and give inquiry products tier prices.',
      },
    },
    {
      id: 'assurance',
      name: { zh: '服务力', en: 'service capability' },
      also: ['保障力', 'assurance capability'],
      why: {
        zh: '看按时发货、及时回复、评价和纠纷；早先的名称是保障力。',
        en: 'It looks at on-time shipping, response, reviews and disputes; it was called assurance before.',
      },
      fix: {
        zh: '按承诺交期发货，24 小时内回复询盘，尽快了结纠纷。',
        en: 'Ship within the promised lead time, answer inquiries within 24 hours and settle disputes early.',
      },
    },
  ],
  kinds: [
    {
      id: 'starCustom',
      name: { zh: '商机星等级', en: 'inquiry star' },
      why: {
        zh: '诊断报告对定制与询盘业务单独评的星级。',
        en: 'The diagnosis report rates the business of inquiries and customization by it.',
      },
      ...publicAt(SELLER_AGENT),
    },
    {
      id: 'starRts',
      name: { zh: '交易星等级', en: 'trade star' },
      why: {
        zh: '诊断报告对直接下单业务单独评的星级。',
        en: 'The diagnosis report rates the business of ready-to-ship orders by it.',
      },
      ...publicAt(SELLER_AGENT),
    },
  ],
  updateDay: 5,
  versions: [
    {
      id: 'star2020',
      title: { zh: '2020 版商家星等级规则', en: 'star rule of 2020' },
      predictedFrom: '2020-01-01',
      ratedFrom: '2020-01-05',
      cutOffs: [60, 70, 80, 85, 90],
      ...publicAt(STAR_2020_PAGE),
    },
    {
      id: 'star2023',
      title: { zh: '2023 年 10 月简化版星等级规则', en: 'simplified star rule of October 2023' },
      predictedFrom: '2023-10-10',
      ratedFrom: '2023-11-05',
      cutOffs: [60, 70, 80, 85, 90],
      ...assumed(
        '2023 年 10 月公告只给出生效日期，分数线沿用 2020 版，商机与交易两种星等级相同',
        'the announcement of October 2023 gives the dates only; the cut-offs are those of 2020, the same for both stars',
      ),
    },
  ],
};
