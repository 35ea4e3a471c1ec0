import type { MarketKey } from '../../../../fields';
import { certified, labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** Dangerous goods rules are the same worldwide; a union stands for its members. */
const EVERYWHERE: MarketKey[] = [
  'US',
  'CA',
  'MX',
  'BR',
  'EU',
  'GB',
  'AU',
  'JP',
  'KR',
  'IN',
  'GCC',
  'EAEU',
  'ZA',
];

/** What markets, and carriers, ask of batteries and of products with one. */
export const batteryRequirements = [
  requirement({
    id: 'all.battery.transport',
    label: { zh: 'UN38.3 和 SDS', en: 'UN38.3 and SDS' },
    regulation: 'UN38.3 (UN Manual of Tests and Criteria) + SDS',
    goods: GOODS.lithium,
    markets: EVERYWHERE,
    shownBy: [['UN38.3'], ['SDS']],
    fix: {
      zh: '向电池厂索取 UN38.3 测试概要和 SDS（MSDS），没有就送有资质的实验室测试；两份文件都上传到“认证信息”，并核对电池型号与产品一致。',
      en: 'Ask the cell maker for the UN38.3 test summary and the SDS, or have a laboratory test; upload both under certificates and check that the battery model is the product’s.',
    },
  }),
  requirement({
    id: 'EU.battery.regulation',
    label: { zh: '欧盟电池法规', en: 'EU Batteries Regulation' },
    regulation: '(EU) 2023/1542',
    goods: GOODS.batteries,
    markets: ['EU'],
    shownBy: [['EU-BATTERY', 'CE']],
    from: '2024-08-18',
    fix: labelled(
      '核对电池的 CE 标志、重金属限值、容量和分类回收标签，并办理电池 EPR 注册',
      'Check the battery’s CE mark, heavy metals, capacity and separate-collection labels, and register for battery EPR',
    ),
  }),
  requirement({
    id: 'EU.battery.IEC62133',
    label: 'IEC 62133-2',
    regulation: 'IEC 62133-2',
    goods: GOODS.lithium,
    markets: ['EU'],
    shownBy: [['IEC62133']],
    force: 'practice',
    fix: tested('IEC 62133-2'),
  }),
  requirement({
    id: 'GB.battery.regulations',
    label: { zh: '英国电池法规', en: 'UK battery regulations' },
    regulation: 'Batteries and Accumulators Regulations 2008/2009',
    goods: GOODS.batteries,
    markets: ['GB'],
    shownBy: [['UK-BATTERY']],
    force: 'duty',
    fix: registered(
      '由英国进口商登记为电池生产者，电池印打叉垃圾桶标志',
      'Have the UK importer register as a battery producer, and print the crossed-out bin on the battery',
    ),
  }),
  requirement({
    id: 'US.battery.buttonCell',
    label: { zh: '纽扣电池安全', en: 'Button cell safety' },
    regulation: '16 CFR 1263 / UL 4200A',
    goods: GOODS.buttonCell,
    markets: ['US'],
    shownBy: [['UL4200A']],
    from: '2024-03-19',
    fix: tested('UL 4200A'),
  }),
  requirement({
    id: 'JP.battery.PSE',
    label: 'PSE',
    regulation: 'Electrical Appliance and Material Safety Act (PSE)',
    goods: GOODS.lithium,
    markets: ['JP'],
    shownBy: [['PSE']],
    fix: tested('PSE'),
  }),
  requirement({
    id: 'KR.battery.KC',
    label: 'KC',
    regulation: 'Electrical Appliances and Consumer Products Safety Control Act, KC 62133-2 (KC)',
    goods: GOODS.lithium,
    markets: ['KR'],
    shownBy: [['KC']],
    fix: tested('KC 62133-2'),
  }),
  requirement({
    id: 'IN.battery.IS16046',
    label: 'IS 16046',
    regulation: 'IS 16046 (BIS CRS)',
    goods: GOODS.lithium,
    markets: ['IN'],
    shownBy: [['IS16046', 'BIS']],
    fix: certified(
      'IS 16046',
      ' BIS 认可的实验室和印度授权代表',
      'a BIS laboratory and an Indian representative',
    ),
  }),
];
