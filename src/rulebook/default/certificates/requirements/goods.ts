import type { IndustryKey } from '../../../../fields';
import type { Goods } from './requirement';

/** Industries that sell to consumers; machines, components and services are not among them. */
const CONSUMER: IndustryKey[] = [
  'electronics',
  'lighting',
  'appliances',
  'apparel',
  'jewellery',
  'beauty',
  'toys',
  'sports',
  'furniture',
  'homeGarden',
  'kitchen',
  'vehicles',
  'pets',
  'safety',
];

/** Kinds of goods by the names that texts give them, and the products that belong to them. */
export const GOODS = {
  consumer: { zh: '消费品', en: 'consumer goods', when: { industries: CONSUMER } },
  articles: {
    zh: '消费品、面料和包装',
    en: 'consumer goods, fabrics and packaging',
    when: { industries: [...CONSUMER, 'textiles', 'packaging', 'hardware'] },
  },
  mains: {
    zh: '接市电的产品',
    en: 'mains-powered products',
    when: { traits: ['mains', 'lighting'] },
  },
  mainsOnly: { zh: '接市电的产品', en: 'mains-powered products', when: { traits: ['mains'] } },
  plugged: {
    zh: '接市电的产品',
    en: 'mains-powered products',
    when: { traits: ['mains', 'lighting'], notTraits: ['radio'] },
  },
  electronic: {
    zh: '电子电气产品',
    en: 'electrical and electronic products',
    when: { traits: ['mains', 'lighting', 'radio', 'electronic'] },
  },
  electronicNoRadio: {
    zh: '非无线的电子电气产品',
    en: 'electronic products without radio',
    when: { traits: ['mains', 'lighting', 'electronic'], notTraits: ['radio'] },
  },
  digital: {
    zh: '数码电子产品',
    en: 'digital electronic products',
    when: { traits: ['mains', 'electronic'], notTraits: ['radio', 'lighting'] },
  },
  radio: { zh: '无线产品', en: 'radio products', when: { traits: ['radio'] } },
  connected: {
    zh: '可联网的产品',
    en: 'internet-connected products',
    when: { traits: ['connected'] },
  },
  lighting: { zh: '照明产品', en: 'lighting products', when: { traits: ['lighting'] } },
  batteries: {
    zh: '电池及带电池的产品',
    en: 'batteries and products with one',
    when: { traits: ['battery', 'lithium', 'powerBank', 'buttonCell', 'ebike', 'escooter'] },
  },
  lithium: {
    zh: '含锂电池的产品',
    en: 'products with lithium batteries',
    when: { traits: ['lithium', 'powerBank'] },
  },
  buttonCell: {
    zh: '含纽扣电池的产品',
    en: 'products with button cells',
    when: { traits: ['buttonCell'] },
  },
  toys: { zh: '玩具', en: 'toys', when: { traits: ['toys'] } },
  children: {
    zh: '玩具和儿童用品',
    en: "toys and children's products",
    when: { traits: ['toys', 'children'] },
  },
  childrensJewellery: {
    zh: '儿童首饰',
    en: "children's jewellery",
    when: { traits: ['childrensJewellery'] },
  },
  foodContact: {
    zh: '食品接触产品',
    en: 'food-contact products',
    when: { traits: ['foodContact'] },
  },
  cosmetics: { zh: '化妆品', en: 'cosmetics', when: { traits: ['cosmetic'] } },
  medical: { zh: '医疗器械', en: 'medical devices', when: { traits: ['medicalDevice'] } },
  ppe: {
    zh: '个人防护装备',
    en: 'personal protective equipment',
    when: { traits: ['ppe'] },
  },
  textiles: {
    zh: '纺织品和服装',
    en: 'textiles and clothing',
    when: { industries: ['textiles'], traits: ['textile'] },
  },
  recycled: {
    zh: '宣称再生材料的产品',
    en: 'products that claim recycled material',
    when: { traits: ['recycledClaim'] },
  },
  jewellery: {
    zh: '首饰',
    en: 'jewellery',
    when: { traits: ['jewellery', 'childrensJewellery'] },
  },
  upholstered: {
    zh: '软体家具',
    en: 'upholstered furniture',
    when: { traits: ['upholstered'] },
  },
  clothingStorage: {
    zh: '储衣家具',
    en: 'clothing storage furniture',
    when: { traits: ['clothingStorage'] },
  },
  furniture: {
    zh: '家具和木制品',
    en: 'furniture and wood products',
    when: { industries: ['furniture'], traits: ['furniture', 'wood', 'compositeWood'] },
  },
  wood: { zh: '木制品', en: 'wood products', when: { traits: ['wood', 'compositeWood'] } },
  compositeWood: {
    zh: '含人造板的产品',
    en: 'products with composite wood',
    when: { traits: ['compositeWood'] },
  },
  machinery: {
    zh: '机械整机',
    en: 'complete machines',
    when: { industries: ['machinery'], traits: ['machinery'], notTraits: ['sparePart', 'toys'] },
  },
  ebikes: { zh: '电助力自行车', en: 'e-bikes', when: { traits: ['ebike'] } },
  escooters: { zh: '电动滑板车', en: 'e-scooters', when: { traits: ['escooter'] } },
  mobility: {
    zh: '电助力自行车和电动滑板车',
    en: 'e-bikes and e-scooters',
    when: { traits: ['ebike', 'escooter'] },
  },
  autoParts: {
    zh: '须型式认证的车辆部件',
    en: 'type-approved vehicle parts',
    when: { traits: ['autoPart'] },
  },
} satisfies Record<string, Goods>;
