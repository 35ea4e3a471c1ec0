import type { MarketKey } from '../../../../fields';
import { certified, labelled, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** Markets whose buyers ask for voluntary textile labels. */
const LABEL_MARKETS: MarketKey[] = ['EU', 'GB', 'US', 'CA', 'AU', 'JP', 'KR'];

/** What markets ask of textiles and jewellery. */
export const textileRequirements = [
  requirement({
    id: 'EU.textile.labelling',
    label: { zh: '纤维成分标签', en: 'Fibre label' },
    regulation: '(EU) 1007/2011',
    goods: GOODS.textiles,
    markets: ['EU'],
    shownBy: [['EU-TEXTILE']],
    force: 'duty',
    fix: labelled(
      '用销售国语言缝上纤维成分标签，用标准纤维名称和百分比',
      'Sew in a fibre label in the language of the country of sale, with standard names and percentages',
    ),
  }),
  requirement({
    id: 'EU.textile.REACH',
    label: { zh: 'REACH 附录 XVII', en: 'REACH Annex XVII' },
    regulation: 'REACH Annex XVII 43/72',
    goods: GOODS.textiles,
    markets: ['EU'],
    shownBy: [['REACH', 'OEKO-TEX']],
    fix: tested(
      'azo dyes and CMR substances (REACH XVII 43/72)',
      '偶氮染料和 CMR 物质（REACH XVII 43/72）',
    ),
  }),
  requirement({
    id: 'GB.textile.labelling',
    label: { zh: '英国纤维成分标签', en: 'UK fibre label' },
    regulation: 'retained (EU) 1007/2011',
    goods: GOODS.textiles,
    markets: ['GB'],
    shownBy: [['UK-TEXTILE', 'EU-TEXTILE']],
    force: 'duty',
    fix: labelled(
      '缝上英文纤维成分标签，用标准纤维名称和百分比',
      'Sew in an English fibre label with standard names and percentages',
    ),
  }),
  requirement({
    id: 'US.textile.flammability',
    label: { zh: '服装阻燃', en: 'Clothing flammability' },
    regulation: '16 CFR 1610',
    goods: GOODS.apparel,
    markets: ['US'],
    shownBy: [['US-FLAMMABILITY']],
    force: 'duty',
    fix: tested('16 CFR 1610'),
  }),
  requirement({
    id: 'US.textile.labelling',
    label: { zh: '成分标签和洗水标', en: 'Fibre and care labels' },
    regulation: '16 CFR 303, 16 CFR 423',
    goods: GOODS.textiles,
    markets: ['US'],
    shownBy: [['US-TEXTILE']],
    force: 'duty',
    fix: labelled(
      '缝上英文成分、原产国、RN 号和洗涤说明标签',
      'Sew in English labels with fibres, origin, RN number and care instructions',
    ),
  }),
  requirement({
    id: 'all.textile.OEKO-TEX',
    label: 'OEKO-TEX Standard 100',
    regulation: 'OEKO-TEX Standard 100',
    goods: GOODS.textiles,
    markets: LABEL_MARKETS,
    shownBy: [['OEKO-TEX', 'GOTS']],
    force: 'practice',
    fix: certified('OEKO-TEX Standard 100', ' OEKO-TEX 成员机构', 'an OEKO-TEX institute'),
  }),
  requirement({
    id: 'all.recycled.GRS',
    label: 'GRS / RCS',
    regulation: 'GRS / RCS',
    goods: GOODS.recycled,
    markets: LABEL_MARKETS,
    shownBy: [['GRS', 'RCS']],
    force: 'practice',
    fix: certified(
      'GRS / RCS',
      ' Textile Exchange 授权的认证机构',
      'a body authorised by Textile Exchange',
    ),
  }),
  requirement({
    id: 'EU.jewellery.REACH',
    label: { zh: 'REACH 附录 XVII', en: 'REACH Annex XVII' },
    regulation: 'REACH Annex XVII 23/27/63',
    goods: GOODS.jewellery,
    markets: ['EU'],
    shownBy: [['REACH']],
    fix: tested(
      'cadmium, nickel and lead (REACH XVII 23/27/63)',
      '镉、镍释放和铅（REACH XVII 23/27/63）',
    ),
  }),
  requirement({
    id: 'GB.jewellery.REACH',
    label: 'UK REACH',
    regulation: 'UK REACH Annex 17',
    goods: GOODS.jewellery,
    markets: ['GB'],
    shownBy: [['UK-REACH', 'REACH']],
    fix: tested('cadmium, nickel and lead (UK REACH)', '镉、镍释放和铅（UK REACH）'),
  }),
  requirement({
    id: 'US.jewellery.ASTM-F2923',
    label: 'ASTM F2923',
    regulation: 'ASTM F2923',
    goods: GOODS.childrensJewellery,
    markets: ['US'],
    shownBy: [['ASTM-F2923', 'CPC']],
    fix: tested('ASTM F2923'),
  }),
  requirement({
    id: 'US.jewellery.Prop65',
    label: { zh: '加州 65 号提案', en: 'California Prop 65' },
    regulation: 'California Prop 65 (lead in jewellery)',
    goods: GOODS.jewellery,
    markets: ['US'],
    shownBy: [['Prop65']],
    force: 'duty',
    fix: tested('lead and cadmium (Prop 65)', '铅和镉（加州 65）'),
  }),
];
