import { MARKET_KEYS, MARKETS, type Market, type MarketKey } from '../../../../fields';
import { certified, labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** Dangerous goods rules are the same worldwide; a union includes its members. */
const EVERYWHERE: MarketKey[] = MARKET_KEYS.filter((key) => {
  const { union }: Market = MARKETS[key];
  return union === undefined || union === key;
});

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
      '核对电池的 CE 标志和重金属限值，备好符合性声明',
      'Check the battery’s CE mark and heavy metals, and hold the declaration of conformity',
    ),
  }),
  requirement({
    id: 'EU.battery.EPR',
    label: { zh: '电池 EPR 和分类回收标志', en: 'Battery EPR and collection symbol' },
    regulation: '(EU) 2023/1542 Articles 13, 55 and 56',
    goods: GOODS.batteries,
    markets: ['EU'],
    shownBy: [['BATTERY-EPR']],
    force: 'duty',
    from: '2025-08-18',
    fix: registered(
      '在每个销售国办理电池 EPR 注册，电池印分类回收（打叉垃圾桶）标志',
      'Register as battery producer in each country of sale and print the separate-collection symbol',
    ),
  }),
  requirement({
    id: 'EU.battery.QR',
    label: { zh: '电池二维码和护照', en: 'Battery QR code and passport' },
    regulation: '(EU) 2023/1542 Articles 13(6) and 77',
    goods: GOODS.batteries,
    markets: ['EU'],
    shownBy: [['BATTERY-PASSPORT']],
    force: 'duty',
    from: '2027-02-18',
    fix: labelled(
      '电池加印二维码；轻型交通工具电池、2 kWh 以上工业电池和动力电池还要电池护照',
      'Print the QR code on the battery; those of light vehicles, industrial ones above 2 kWh and traction ones need a battery passport too',
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
    reference: 'market practice; the standard is for rechargeable cells: standards.iteh.ai',
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
    goods: GOODS.buttonCellNoToy,
    markets: ['US'],
    shownBy: [['UL4200A']],
    from: '2024-03-19',
    reference: '16 CFR 1263, FR 2023-20333; packs of cells from 2024-09-21',
    fix: tested('UL 4200A'),
  }),
  requirement({
    id: 'JP.battery.PSE',
    label: 'PSE',
    regulation: 'Electrical Appliance and Material Safety Act (PSE)',
    goods: GOODS.powerBanks,
    markets: ['JP'],
    shownBy: [['PSE']],
    from: '2019-02-01',
    reference: 'METI notice: meti.go.jp/english/mobile/2019/20190425001en.html',
    fix: tested('PSE'),
  }),
  requirement({
    id: 'JP.battery.cells',
    splitFrom: 'JP.battery.PSE',
    label: 'PSE',
    regulation: 'Electrical Appliance and Material Safety Act (PSE), 400 Wh/L and above',
    goods: GOODS.cells,
    markets: ['JP'],
    shownBy: [['PSE']],
    force: 'duty',
    fix: tested(
      'PSE, if the battery is sold on its own and holds 400 Wh/L or more',
      'PSE（单独销售、400 Wh/L 以上的锂离子电池）',
    ),
  }),
  requirement({
    id: 'all.buttonCell.transport',
    label: { zh: '锂纽扣电池 UN38.3', en: 'UN38.3 of lithium button cells' },
    regulation: 'UN38.3 (UN Manual of Tests and Criteria) + SDS',
    goods: GOODS.buttonCell,
    markets: EVERYWHERE,
    shownBy: [['UN38.3'], ['SDS']],
    force: 'duty',
    fix: tested('UN38.3, if the cell is lithium (CR types)', 'UN38.3（CR 系列锂电池）'),
  }),
  requirement({
    id: 'AU.battery.buttonCell',
    label: { zh: '纽扣电池安全', en: 'Button cell safety' },
    regulation: 'Consumer Goods (Button/Coin Batteries) Safety and Information Standards 2020',
    goods: GOODS.buttonCell,
    markets: ['AU'],
    shownBy: [['AU-BUTTON']],
    force: 'duty',
    from: '2022-06-22',
    reference: 'productsafety.gov.au, button and coin batteries',
    fix: labelled(
      '电池仓须防儿童打开，产品和包装印警示语，并备好检测报告',
      'Secure the battery compartment against children, print the warnings, and hold the test report',
    ),
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
