import { labelled, registered, tested } from './fixes';
import { GOODS } from './goods';
import { requirement } from './requirement';

/** What markets ask of furniture and wood. */
export const furnitureRequirements = [
  requirement({
    id: 'EU.furniture.REACH77',
    label: { zh: 'REACH 77 甲醛释放', en: 'REACH 77 formaldehyde' },
    regulation: 'REACH Annex XVII 77 ((EU) 2023/1464)',
    goods: GOODS.furniture,
    markets: ['EU'],
    shownBy: [['REACH-FORMALDEHYDE', 'REACH']],
    from: '2026-08-06',
    fix: tested(
      'formaldehyde release (EN 717-1 or EN 16516)',
      '甲醛释放量（EN 717-1 或 EN 16516）',
    ),
  }),
  requirement({
    id: 'EU.wood.EUDR',
    label: 'EUDR',
    regulation: '(EU) 2023/1115 (EUDR)',
    goods: GOODS.wood,
    markets: ['EU'],
    shownBy: [['EUDR']],
    force: 'duty',
    from: '2026-12-30',
    reference:
      '(EU) 2023/1115 as amended by (EU) 2025/2650; small operators from 2027-06-30, but not for wood that the Timber Regulation covered',
    fix: registered(
      '收集木材树种、产地坐标和合法采伐文件，配合欧盟进口商提交尽职调查声明',
      'Collect species, plot coordinates and proof of legal harvest, and help the EU importer file the due diligence statement',
    ),
  }),
  requirement({
    id: 'GB.furniture.fire1988',
    splitFrom: 'GB.furniture.fire',
    label: { zh: '家具防火', en: 'Furniture fire safety' },
    regulation: 'Furniture and Furnishings (Fire) (Safety) Regulations 1988 (Fire Safety 1988)',
    goods: GOODS.upholstered,
    markets: ['GB'],
    shownBy: [['BS5852']],
    until: '2025-10-29',
    fix: tested('BS 5852 (cover and filling)', 'BS 5852（面料和填充物）'),
  }),
  requirement({
    id: 'GB.furniture.fire',
    label: { zh: '家具防火', en: 'Furniture fire safety' },
    regulation:
      'Furniture and Furnishings (Fire) (Safety) Regulations 1988 (Fire Safety 1988), SI 2025/531',
    goods: GOODS.upholsteredNoChildren,
    markets: ['GB'],
    shownBy: [['BS5852']],
    from: '2025-10-30',
    reference: 'legislation.gov.uk/uksi/2025/531',
    fix: tested('BS 5852 (cover and filling)', 'BS 5852（面料和填充物）'),
  }),
  requirement({
    id: 'US.wood.TSCA',
    label: 'TSCA VI',
    regulation: 'TSCA VI 40 CFR 770',
    goods: GOODS.compositeWood,
    markets: ['US'],
    shownBy: [['TSCA', 'CARB']],
    fix: labelled(
      '使用 EPA 认可 TPC 认证的板材，产品贴 TSCA Title VI 合规标签',
      'Use boards certified by a TPC that the EPA recognises, and label the product TSCA Title VI compliant',
    ),
  }),
  requirement({
    id: 'US.furniture.STURDY',
    label: { zh: '储衣柜防倾倒', en: 'Clothing storage stability' },
    regulation: '16 CFR 1261 (STURDY)',
    goods: GOODS.clothingStorage,
    markets: ['US'],
    shownBy: [['STURDY']],
    from: '2023-09-01',
    fix: tested('ASTM F2057-23 (16 CFR 1261)', 'ASTM F2057-23（16 CFR 1261）'),
  }),
];
