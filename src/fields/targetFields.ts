import { UNITS } from './units';
import type { FieldsByKey } from './types';

/** What the platform's growth page asks of each product: its own figures, blank where they are reached. */
export const TARGET_FIELDS = {
  targetVisitors: {
    key: 'targetVisitors',
    type: 'integer',
    unit: UNITS.people,
    name: { zh: '平台要求的访客数', en: 'visitors the platform asks for' },
    synonyms: [
      '提升近30天访客人数到',
      '（商机优品要求）提升近30天访客人数到',
      '（交易优品要求）提升近30天访客人数到',
      '提升近30天访问人数到',
      '提升访客人数到',
      '访客数目标',
      '目标访客数',
      'Visitors target',
      'Raise visitors to',
    ],
  },
  targetInquiries: {
    key: 'targetInquiries',
    type: 'integer',
    unit: UNITS.inquiries,
    name: { zh: '平台要求的询盘数', en: 'inquiries the platform asks for' },
    synonyms: [
      '（商机优品要求）提升近90天[TM+询盘]人数到',
      '提升近90天[TM+询盘]人数到',
      '提升近90天询盘人数到',
      '提升询盘人数到',
      '询盘数目标',
      '目标询盘数',
      'Inquiries target',
      'Raise inquiries to',
    ],
  },
  targetPayingBuyers: {
    key: 'targetPayingBuyers',
    type: 'integer',
    unit: UNITS.people,
    name: { zh: '平台要求的支付买家数', en: 'paying buyers the platform asks for' },
    synonyms: [
      '（商机优品要求）提升近90天商品的支付买家数到',
      '（交易优品要求）提升近90天商品的支付买家数到',
      '提升近90天商品的支付买家数到',
      '提升近90天支付买家数到',
      '提升支付买家数到',
      '支付买家数目标',
      '目标支付买家数',
      'Paying buyers target',
      'Raise paying buyers to',
    ],
  },
  targetInquiryRate: {
    key: 'targetInquiryRate',
    type: 'share',
    name: { zh: '平台要求的询盘转化率', en: 'inquiry rate the platform asks for' },
    synonyms: [
      '（商机优品要求）提升近90天[TM+询盘]转化到',
      '提升近90天[TM+询盘]转化到',
      '提升近90天询盘转化率到',
      '提升询盘转化率到',
      '询盘转化率目标',
      '目标询盘转化率',
      'Inquiry rate target',
      'Raise inquiry rate to',
    ],
  },
} as const satisfies FieldsByKey;
