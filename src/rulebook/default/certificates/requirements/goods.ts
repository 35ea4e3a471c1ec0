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
  'textiles',
  'hardware',
  'autoParts',
];

/** Industries whose mains-powered products are household appliances by nature. */
const HOUSEHOLD: IndustryKey[] = ['appliances', 'kitchen', 'beauty', 'homeGarden'];

/** Kinds of goods by the names that texts give them, and the products that belong to them. */
export const GOODS = {
  consumer: { zh: '消费品', en: 'consumer goods', when: { industries: CONSUMER } },
  articles: {
    zh: '消费品、面料和包装',
    en: 'consumer goods, fabrics and packaging',
    when: { industries: [...CONSUMER, 'packaging'] },
  },
  mains: {
    zh: '接市电的产品',
    en: 'mains-powered products',
    when: { traits: ['mains', 'lighting'], notTraits: ['lowVoltage'] },
  },
  mainsOnly: {
    zh: '接市电的产品',
    en: 'mains-powered products',
    when: { traits: ['mains'], notTraits: ['lowVoltage'] },
  },
  household: {
    zh: '家用电器',
    en: 'household appliances',
    when: { traits: ['mains'], within: HOUSEHOLD },
  },
  householdBattery: {
    zh: '电池供电的家用电器',
    en: 'household appliances that run on a battery',
    when: {
      traits: ['battery'],
      notTraits: ['mains', 'lighting', 'powerBank', 'toys', 'medicalDevice'],
      within: ['appliances', 'kitchen', 'beauty'],
    },
  },
  mainsElectronics: {
    zh: '电子产品、灯具和适配器',
    en: 'electronics, lighting and adapters',
    when: {
      traits: ['mains', 'lighting'],
      notTraits: ['lowVoltage'],
      within: ['electronics', 'lighting', 'electrical'],
    },
  },
  plugged: {
    zh: '接市电的产品',
    en: 'mains-powered products',
    when: { traits: ['mains', 'lighting'], notTraits: ['radio', 'lowVoltage'] },
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
    when: {
      traits: ['mains', 'electronic'],
      notTraits: ['radio', 'lighting'],
      within: ['electronics'],
    },
  },
  perhapsDigital: {
    zh: '可能带数字电路的电器',
    en: 'appliances that may hold digital circuits',
    when: {
      traits: ['mains'],
      notTraits: ['radio', 'lighting', 'lowVoltage', 'medicalDevice'],
      within: ['appliances', 'kitchen', 'beauty', 'homeGarden', 'electrical', 'other'],
    },
  },
  radio: { zh: '无线产品', en: 'radio products', when: { traits: ['radio'] } },
  drones: {
    zh: '无人机',
    en: 'drones',
    // Routers are connected by nature.
    when: { traits: ['coveredRadio'], notTraits: ['connected'] },
  },
  coveredRadio: {
    zh: '无人机和家用路由器',
    en: 'drones and consumer routers',
    when: { traits: ['coveredRadio'] },
  },
  connected: {
    zh: '可联网的产品',
    en: 'internet-connected products',
    when: { traits: ['connected'] },
  },
  lighting: { zh: '照明产品', en: 'lighting products', when: { traits: ['lighting'] } },
  mainsLighting: {
    zh: '接市电的照明产品',
    en: 'mains-powered lighting products',
    when: { traits: ['lighting'], notTraits: ['lowVoltage'] },
  },
  batteries: {
    zh: '电池及带电池的产品',
    en: 'batteries and products with one',
    when: { traits: ['battery', 'lithium', 'powerBank', 'buttonCell', 'ebike', 'escooter'] },
  },
  lithium: {
    zh: '含可充电锂电池的产品',
    en: 'products with rechargeable lithium batteries',
    when: { traits: ['lithium', 'powerBank'] },
  },
  powerBanks: { zh: '移动电源', en: 'power banks', when: { traits: ['powerBank'] } },
  cells: {
    zh: '锂电池和带锂电池的产品',
    en: 'lithium batteries and products with one',
    when: { traits: ['lithium'], notTraits: ['powerBank'] },
  },
  buttonCell: {
    zh: '含纽扣电池的产品',
    en: 'products with button cells',
    when: { traits: ['buttonCell'] },
  },
  buttonCellNoToy: {
    zh: '含纽扣电池的非玩具产品',
    en: 'products with button cells other than toys',
    when: { traits: ['buttonCell'], notTraits: ['toys'] },
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
  apparel: {
    zh: '服装',
    en: 'clothing',
    when: { traits: ['textile'], within: ['apparel'] },
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
  upholsteredNoChildren: {
    zh: '非婴童用的软体家具',
    en: 'upholstered furniture other than for babies and children',
    when: { traits: ['upholstered'], notTraits: ['children'] },
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
  machinesAndTools: {
    zh: '机械整机和电动工具',
    en: 'complete machines and power tools',
    when: {
      industries: ['machinery'],
      traits: ['machinery', 'powerTool'],
      notTraits: ['sparePart', 'toys'],
    },
  },
  powerTools: { zh: '电动工具', en: 'power tools', when: { traits: ['powerTool'] } },
  mainsNoMedical: {
    zh: '接市电的非医疗产品',
    en: 'mains-powered products other than medical devices',
    when: { traits: ['mains', 'lighting'], notTraits: ['lowVoltage', 'medicalDevice'] },
  },
  gulfListed: {
    zh: '海湾强制清单内的电器',
    en: 'electrical goods on the Gulf list',
    when: { traits: ['gulfListed'], notTraits: ['lowVoltage', 'sparePart'] },
  },
  commonCharger: {
    zh: '手机、平板、耳机、音箱等可充电设备',
    en: 'phones, tablets, headphones, speakers and the like that charge',
    when: { traits: ['commonCharger'] },
  },
  laptops: { zh: '笔记本电脑', en: 'laptops', when: { traits: ['laptop'] } },
  weee: {
    zh: '电子电气产品和光伏组件',
    en: 'electrical products and solar modules',
    when: {
      traits: ['mains', 'lighting', 'radio', 'electronic', 'solarModule', 'solarInverter'],
    },
  },
  solarModules: { zh: '光伏组件', en: 'solar modules', when: { traits: ['solarModule'] } },
  solarInverters: { zh: '光伏逆变器', en: 'solar inverters', when: { traits: ['solarInverter'] } },
  storage: {
    zh: '固定式储能产品',
    en: 'stationary energy storage',
    when: { traits: ['energyStorage'] },
  },
  drinkingWater: {
    zh: '接触饮用水的产品',
    en: 'products in contact with drinking water',
    when: { traits: ['drinkingWater'] },
  },
  windows: { zh: '门窗和幕墙', en: 'windows and curtain walls', when: { traits: ['window'] } },
  building: {
    zh: '建材',
    en: 'construction products',
    when: { industries: ['construction'] },
  },
  food: { zh: '食品', en: 'food', when: { industries: ['food'] } },
  wornOrCosmetic: {
    zh: '服装、鞋类和化妆品',
    en: 'clothing, footwear and cosmetics',
    when: { traits: ['textile', 'footwear', 'cosmetic'], notTraits: ['ppe'] },
  },
  textileArticles: {
    zh: '纺织品和服装',
    en: 'textile articles',
    when: { traits: ['textile'], notTraits: ['ppe'] },
  },
  footwear: { zh: '鞋类', en: 'footwear', when: { traits: ['footwear'] } },
} satisfies Record<string, Goods>;
