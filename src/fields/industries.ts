import type { Localized } from '../base/lang';

/** Industries by which standards differ; `other` is a category that leads to none of the rest. */
export const INDUSTRIES = {
  machinery: { zh: '机械设备', en: 'Machinery' },
  electronics: { zh: '消费电子', en: 'Consumer electronics' },
  electrical: { zh: '电气设备', en: 'Electrical equipment' },
  lighting: { zh: '照明', en: 'Lighting' },
  appliances: { zh: '家用电器', en: 'Home appliances' },
  apparel: { zh: '服装鞋包', en: 'Apparel, shoes and bags' },
  textiles: { zh: '纺织面料', en: 'Textiles' },
  jewellery: { zh: '珠宝眼镜钟表', en: 'Jewellery, eyewear and watches' },
  beauty: { zh: '美妆个护', en: 'Beauty and personal care' },
  medical: { zh: '医疗健康', en: 'Medical and health' },
  toys: { zh: '玩具母婴', en: 'Toys, mother and baby' },
  sports: { zh: '运动户外', en: 'Sports and outdoors' },
  furniture: { zh: '家具', en: 'Furniture' },
  homeGarden: { zh: '家居园艺', en: 'Home and garden' },
  kitchen: { zh: '厨房餐饮', en: 'Kitchen and tableware' },
  packaging: { zh: '包装印刷', en: 'Packaging and printing' },
  autoParts: { zh: '汽摩配件', en: 'Auto and motorcycle parts' },
  vehicles: { zh: '车辆与电动出行', en: 'Vehicles and e-mobility' },
  hardware: { zh: '五金工具', en: 'Hardware and tools' },
  construction: { zh: '建材', en: 'Construction materials' },
  pets: { zh: '宠物用品', en: 'Pet supplies' },
  food: { zh: '食品农业', en: 'Food and agriculture' },
  safety: { zh: '安全防护', en: 'Safety and protection' },
  other: { zh: '其他行业', en: 'Other industries' },
} as const satisfies Record<string, Localized>;

export type IndustryKey = keyof typeof INDUSTRIES;

export const INDUSTRY_KEYS = Object.keys(INDUSTRIES) as [IndustryKey, ...IndustryKey[]];
