import { certified, labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** Drinking water rules of Germany, France and the United Kingdom, windows in the United States, and Canada's own laws. */
export const waterAndCanadaRequirements = [
  requirement({
    id: 'DE.water.KTW',
    label: 'KTW-BWGL',
    regulation: 'TrinkwV, KTW-BWGL',
    goods: GOODS.drinkingWater,
    markets: ['DE'],
    shownBy: [['KTW']],
    force: 'duty',
    from: '2021-03-21',
    reference: 'TrinkwV and KTW-BWGL, binding since 2021-03-21: tzw.de, bundesanzeiger.de',
    fix: certified('KTW-BWGL', '经认可的认证机构按 1+ 体系', 'an accredited body under system 1+'),
  }),
  requirement({
    id: 'FR.water.ACS',
    label: 'ACS',
    regulation: 'Code de la santé publique R1321-48, R1321-52 (ACS)',
    goods: GOODS.drinkingWater,
    markets: ['FR'],
    shownBy: [['ACS']],
    force: 'duty',
    reference:
      'ACS by a laboratory under R*1321-52, valid for five years: solidarites-sante.gouv.fr',
    fix: certified(
      'ACS',
      '法国卫生部授权的实验室',
      'a laboratory that the French ministry of health authorises',
    ),
  }),
  requirement({
    id: 'GB.water.fittings',
    label: { zh: '供水配件法规', en: 'Water fittings' },
    regulation: 'Water Supply (Water Fittings) Regulations 1999, regulation 4',
    goods: GOODS.drinkingWater,
    markets: ['GB'],
    shownBy: [['WRAS']],
    force: 'duty',
    reference:
      'Regulation 4(1)(a) guidance: waterregsuk.co.uk; an approval such as WRAS is one proof of several',
    fix: tested('BS 6920, or a WRAS or KUKreg4 approval', 'BS 6920 或 WRAS、KUKreg4 认可'),
  }),
  requirement({
    id: 'US.window.NFRC',
    label: 'NFRC',
    regulation: 'NFRC 100, NFRC 200',
    goods: GOODS.windows,
    markets: ['US'],
    shownBy: [['NFRC']],
    force: 'practice',
    reference:
      'market practice; energy codes of states and cities ask for it: web.seattle.gov, commercialwindows.org',
    fix: certified('NFRC', ' NFRC 认可的检验机构', 'an inspection agency that NFRC recognises'),
  }),
  requirement({
    id: 'CA.wood.formaldehyde',
    label: { zh: '加拿大甲醛', en: 'Canadian formaldehyde' },
    regulation: 'SOR/2021-148',
    goods: GOODS.compositeWood,
    markets: ['CA'],
    shownBy: [['TSCA', 'CARB']],
    force: 'duty',
    from: '2023-01-07',
    reference: 'SOR/2021-148, sections 20 and 21: laws-lois.justice.gc.ca',
    fix: labelled(
      '使用经认证的板材，产品贴“TSCA Title VI compliant / conforme au titre VI de la TSCA”或“CANFER compliant / conforme au CANFER”标签',
      'Use certified boards, and label the product “TSCA Title VI compliant / conforme au titre VI de la TSCA” or “CANFER compliant / conforme au CANFER”',
    ),
  }),
  requirement({
    id: 'CA.cosmetics.notification',
    label: { zh: '加拿大化妆品通报', en: 'Canadian cosmetic notification' },
    regulation: 'Cosmetic Regulations, C.R.C., c. 869, section 30',
    goods: GOODS.cosmetics,
    markets: ['CA'],
    shownBy: [['CNF']],
    force: 'duty',
    reference:
      'section 30, notification within 10 days of the first sale: freyrsolutions.com, argocustoms.com',
    fix: registered(
      '由制造商或进口商在首次销售后 10 天内向加拿大卫生部提交化妆品通报表（CNF）',
      'Have the maker or importer send Health Canada the cosmetic notification form (CNF) within 10 days of the first sale',
    ),
  }),
  requirement({
    id: 'CA.textile.label',
    label: { zh: '加拿大纺织品标签', en: 'Canadian textile label' },
    regulation: 'Textile Labelling Act',
    goods: GOODS.textileArticles,
    markets: ['CA'],
    shownBy: [['CA-TEXTILE']],
    force: 'duty',
    reference: 'Textile Labelling and Advertising Regulations: competition-bureau.canada.ca',
    fix: labelled(
      '用英法双语标注纤维成分，并标注经销商名称地址或 CA 识别号',
      'Label the fibre content in English and French, and the dealer’s name and address or CA number',
    ),
  }),
];
