import { labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** What the European Union and the United Kingdom ask of mains-powered products and lighting. */
export const mainsEuropeRequirements = [
  requirement({
    id: 'EU.mains.LVD',
    label: 'CE-LVD',
    regulation: '2014/35/EU (LVD)',
    goods: GOODS.plugged,
    markets: ['EU'],
    shownBy: [['CE-LVD', 'CE']],
    fix: tested('CE-LVD'),
  }),
  requirement({
    id: 'EU.mains.EMC',
    label: 'CE-EMC',
    regulation: '2014/30/EU (EMC)',
    goods: GOODS.electronicNoRadio,
    markets: ['EU'],
    shownBy: [['CE-EMC', 'CE']],
    fix: tested('CE-EMC'),
  }),
  requirement({
    id: 'EU.mains.RoHS',
    label: 'RoHS',
    regulation: '2011/65/EU (RoHS)',
    goods: GOODS.electronic,
    markets: ['EU'],
    shownBy: [['RoHS']],
    fix: tested('RoHS (10 substances)', 'RoHS 10 项'),
  }),
  requirement({
    id: 'EU.mains.WEEE',
    label: 'WEEE',
    regulation: '2012/19/EU (WEEE)',
    goods: GOODS.weee,
    markets: ['EU'],
    shownBy: [['WEEE']],
    force: 'duty',
    fix: registered(
      '在每个销售国的 WEEE 登记机构注册（可委托授权代表），产品印打叉垃圾桶标志',
      'Register with the WEEE register of each country of sale (a representative may do it) and print the crossed-out bin',
    ),
  }),
  requirement({
    id: 'EU.lighting.ecodesign',
    label: { zh: 'ErP 生态设计', en: 'ErP ecodesign' },
    regulation: '(EU) 2019/2020 (ecodesign)',
    goods: GOODS.mainsLighting,
    markets: ['EU'],
    shownBy: [['ERP']],
    fix: tested('ErP (EU) 2019/2020'),
  }),
  requirement({
    id: 'GB.mains.UKCA',
    label: { zh: 'UKCA 或 CE', en: 'UKCA or CE' },
    regulation: 'UKCA or CE (Electrical Equipment (Safety) Regulations 2016)',
    goods: GOODS.plugged,
    markets: ['GB'],
    shownBy: [['UKCA', 'CE', 'CE-LVD', 'CE-EMC']],
    fix: tested('UKCA or CE', 'UKCA 或 CE'),
  }),
  requirement({
    id: 'GB.mains.BS1363',
    label: { zh: 'BS 1363 英规插头', en: 'BS 1363 plug' },
    regulation: 'BS 1363 (Plugs and Sockets etc. (Safety) Regulations 1994)',
    goods: GOODS.mainsOnly,
    markets: ['GB'],
    shownBy: [['BS1363']],
    force: 'duty',
    fix: labelled(
      '为英国订单配 BS 1363 三脚插头和合规保险丝，向插头供应商索取证书',
      'Fit UK orders with a fused BS 1363 plug and ask the plug’s supplier for its certificate',
    ),
  }),
];
