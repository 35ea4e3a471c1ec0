import { labelled, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** What markets ask of what touches food. */
export const foodContactRequirements = [
  requirement({
    id: 'EU.foodContact.1935',
    label: { zh: '欧盟食品接触', en: 'EU food contact' },
    regulation: '(EC) 1935/2004, plastics (EU) 10/2011',
    goods: GOODS.foodContact,
    markets: ['EU'],
    shownBy: [['EU-FOOD', 'LFGB', 'DGCCRF']],
    fix: tested('(EC) 1935/2004 migration', '(EC) 1935/2004 迁移'),
  }),
  requirement({
    id: 'EU.foodContact.BPA',
    label: { zh: '双酚 A 禁用', en: 'BPA ban' },
    regulation: '(EU) 2024/3190',
    goods: GOODS.foodContact,
    markets: ['EU'],
    shownBy: [['BPA-FREE']],
    force: 'duty',
    from: '2026-07-20',
    reference:
      '(EU) 2024/3190 as corrected by (EU) 2026/250: SGS SafeGuardS 019/26; coatings of cans for fruit, vegetables and fish until 2028-01-20',
    fix: labelled(
      '确认塑料、涂层、硅胶、橡胶、油墨和胶粘剂不含双酚 A，并写进食品接触符合性声明',
      'Make sure that plastics, coatings, silicone, rubber, inks and adhesives hold no BPA, and say so in the declaration of compliance',
    ),
  }),
  requirement({
    id: 'DE.foodContact.LFGB',
    label: 'LFGB',
    regulation: 'LFGB §§ 30, 31',
    goods: GOODS.foodContact,
    markets: ['DE'],
    shownBy: [['LFGB']],
    fix: tested('LFGB'),
  }),
  requirement({
    id: 'GB.foodContact.1935',
    label: { zh: '英国食品接触', en: 'UK food contact' },
    regulation: 'retained (EC) 1935/2004',
    goods: GOODS.foodContact,
    markets: ['GB'],
    shownBy: [['UK-FOOD', 'EU-FOOD', 'LFGB']],
    fix: tested('(EC) 1935/2004 as retained in the UK', '英国保留法 1935/2004'),
  }),
  requirement({
    id: 'US.foodContact.FDA',
    label: { zh: 'FDA 食品接触', en: 'FDA food contact' },
    regulation: 'FDA 21 CFR 174–186',
    goods: GOODS.foodContact,
    markets: ['US'],
    shownBy: [['FDA-FOOD', 'FDA']],
    fix: tested('FDA 21 CFR for each material', '对应材料的 FDA 21 CFR'),
  }),
  requirement({
    id: 'JP.foodContact.FSA',
    label: { zh: '日本食品卫生法', en: 'Japan Food Sanitation Act' },
    regulation: 'Food Sanitation Act',
    goods: GOODS.foodContact,
    markets: ['JP'],
    shownBy: [['JP-FOOD']],
    fix: tested('the Japanese Food Sanitation Act', '日本食品卫生法'),
  }),
  requirement({
    id: 'KR.foodContact.MFDS',
    label: 'MFDS',
    regulation: 'MFDS standards for utensils, containers and packages',
    goods: GOODS.foodContact,
    markets: ['KR'],
    shownBy: [['KR-MFDS']],
    fix: tested('Korean MFDS food contact', '韩国 MFDS 食品接触'),
  }),
];
