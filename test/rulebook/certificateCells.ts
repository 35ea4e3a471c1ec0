import type { IndustryKey, MarketKey } from '../../src/fields';

/** Market, title, industry (where the words do not tell it) and part of the regulation that is asked. */
export type Cell = readonly [MarketKey, string, IndustryKey, string];

const MAINS = '220V electric heater for home';
const RADIO = 'Bluetooth speaker';
const WIFI = 'Tuya WiFi camera';
const LAMP = 'LED ceiling light for bedroom';
const POWER_BANK = '20000mAh power bank';
const BUTTON = 'Keychain with CR2032 button cell';
const TOY = 'Wooden building blocks for kids';
const LUNCH = 'Stainless steel lunch box';
const SERUM = 'Vitamin C face serum';
const OXIMETER = 'Fingertip pulse oximeter';
const RESPIRATOR = 'N95 respirator';
const SHIRT = 'Oversized cotton T-shirt';
const NECKLACE = 'Gold plated necklace';
const SOFA = 'Fabric sofa for living room';
const MDF = 'MDF wardrobe with drawers';
const OAK = 'Solid oak table';
const PACKER = 'Automatic packing machine';
const EBIKE = '750W electric bike';
const SCOOTER = 'Folding electric scooter';
const HEADLIGHT = 'LED headlights for Hilux';

/** What the law is known to ask: category by category, market by market. */
export const CELLS: readonly Cell[] = [
  // All consumer goods.
  ['EU', 'Ceramic vase', 'homeGarden', '2023/988'],
  ['FR', 'Ceramic vase', 'homeGarden', '2023/988'],
  ['EU', 'Ceramic vase', 'homeGarden', '1907/2006'],
  ['EU', 'Ceramic vase', 'homeGarden', '2025/40'],
  ['DE', 'Ceramic vase', 'homeGarden', 'EPR'],
  ['FR', 'Ceramic vase', 'homeGarden', 'EPR'],
  ['GB', 'Ceramic vase', 'homeGarden', 'GPSR 2005'],
  ['US', 'Ceramic vase', 'homeGarden', 'CPSA'],
  ['US', 'Ceramic vase', 'homeGarden', 'Prop 65'],
  ['SA', 'Ceramic vase', 'homeGarden', 'SABER'],
  ['RU', 'Ceramic vase', 'homeGarden', 'EAC'],
  ['EAEU', 'Ceramic vase', 'homeGarden', 'EAC'],
  // Mains electrical.
  ['EU', MAINS, 'appliances', '2014/35/EU'],
  ['DE', MAINS, 'appliances', '2014/30/EU'],
  ['EU', MAINS, 'appliances', '2011/65/EU'],
  ['EU', MAINS, 'appliances', '2012/19/EU'],
  ['GB', MAINS, 'appliances', 'UKCA or CE'],
  ['GB', MAINS, 'appliances', 'BS 1363'],
  ['US', MAINS, 'appliances', '47 CFR 15B'],
  ['US', MAINS, 'appliances', 'UL / ETL'],
  ['JP', MAINS, 'appliances', 'PSE'],
  ['KR', MAINS, 'appliances', 'KC'],
  ['AU', MAINS, 'appliances', 'RCM'],
  ['SA', MAINS, 'appliances', 'SASO/IECEE'],
  ['IN', MAINS, 'appliances', 'IS 302-1'],
  ['IN', '220V amplifier', 'electronics', 'BIS CRS'],
  ['BR', MAINS, 'appliances', 'INMETRO'],
  ['MX', MAINS, 'appliances', 'NOM'],
  ['CA', MAINS, 'appliances', 'CSA'],
  ['CA', MAINS, 'appliances', 'ICES-003'],
  // Radio and things on the internet.
  ['EU', RADIO, 'electronics', '2014/53/EU'],
  ['EU', WIFI, 'electronics', 'EN 18031'],
  ['GB', RADIO, 'electronics', '2017'],
  ['GB', WIFI, 'electronics', 'PSTI'],
  ['US', RADIO, 'electronics', '47 CFR 15C'],
  ['JP', RADIO, 'electronics', 'TELEC'],
  ['KR', RADIO, 'electronics', 'Radio Waves Act (KC)'],
  ['IN', RADIO, 'electronics', 'WPC'],
  ['BR', RADIO, 'electronics', 'ANATEL'],
  ['CA', RADIO, 'electronics', 'ISED'],
  ['AU', RADIO, 'electronics', 'RCM'],
  // Lighting.
  ['EU', LAMP, 'lighting', '2019/2020'],
  ['EU', LAMP, 'lighting', '2014/35/EU'],
  ['EU', LAMP, 'lighting', '2014/30/EU'],
  ['EU', LAMP, 'lighting', '2011/65/EU'],
  ['EU', LAMP, 'lighting', '2012/19/EU'],
  ['GB', LAMP, 'lighting', 'UKCA or CE'],
  ['US', LAMP, 'lighting', '15/18'],
  ['US', LAMP, 'lighting', 'UL 8750 / UL 1598'],
  ['SA', LAMP, 'lighting', 'SASO'],
  ['AU', LAMP, 'lighting', 'RCM'],
  ['JP', LAMP, 'lighting', 'PSE'],
  // Batteries.
  ['EU', POWER_BANK, 'electronics', '2023/1542'],
  ['EU', POWER_BANK, 'electronics', 'IEC 62133-2'],
  ['GB', POWER_BANK, 'electronics', '2008/2009'],
  ['US', BUTTON, 'electronics', '16 CFR 1263 / UL 4200A'],
  ['US', POWER_BANK, 'electronics', 'UN38.3'],
  ['ZA', POWER_BANK, 'electronics', 'SDS'],
  ['AE', POWER_BANK, 'electronics', 'UN38.3'],
  ['PL', POWER_BANK, 'electronics', 'UN38.3'],
  ['JP', POWER_BANK, 'electronics', 'PSE'],
  ['KR', POWER_BANK, 'electronics', 'KC'],
  ['IN', POWER_BANK, 'electronics', 'IS 16046'],
  // Toys and children.
  ['EU', TOY, 'toys', '2009/48/EC'],
  ['EU', TOY, 'toys', 'EN 71'],
  ['GB', TOY, 'toys', 'Toys 2011'],
  ['US', TOY, 'toys', 'CPSIA'],
  ['US', TOY, 'toys', 'ASTM F963-23'],
  ['US', TOY, 'toys', 'CPC'],
  ['KR', TOY, 'toys', 'KC'],
  ['JP', TOY, 'toys', 'ST mark / PSC'],
  ['AU', TOY, 'toys', 'ISO 8124'],
  ['GCC', TOY, 'toys', 'G-mark'],
  ['AE', TOY, 'toys', 'G-mark'],
  ['BR', TOY, 'toys', 'INMETRO'],
  ['IN', TOY, 'toys', 'BIS'],
  // Food contact.
  ['EU', LUNCH, 'kitchen', '1935/2004'],
  ['EU', LUNCH, 'kitchen', '10/2011'],
  ['DE', LUNCH, 'kitchen', 'LFGB'],
  ['GB', LUNCH, 'kitchen', 'retained (EC) 1935/2004'],
  ['US', LUNCH, 'kitchen', '21 CFR 174–186'],
  ['JP', LUNCH, 'kitchen', 'Food Sanitation Act'],
  ['KR', LUNCH, 'kitchen', 'MFDS'],
  // Cosmetics.
  ['EU', SERUM, 'beauty', '1223/2009'],
  ['GB', SERUM, 'beauty', 'SCPN'],
  ['US', SERUM, 'beauty', 'MoCRA'],
  ['SA', SERUM, 'beauty', 'SFDA'],
  ['BR', SERUM, 'beauty', 'ANVISA'],
  // Medical devices.
  ['EU', OXIMETER, 'medical', '2017/745'],
  ['GB', OXIMETER, 'medical', 'MHRA'],
  ['US', OXIMETER, 'medical', '510(k)'],
  ['AU', OXIMETER, 'medical', 'TGA'],
  ['JP', OXIMETER, 'medical', 'PMDA'],
  ['BR', OXIMETER, 'medical', 'ANVISA'],
  // Personal protective equipment.
  ['EU', RESPIRATOR, 'safety', '2016/425'],
  ['GB', RESPIRATOR, 'safety', 'PPE regulations'],
  ['US', RESPIRATOR, 'safety', 'NIOSH'],
  ['US', RESPIRATOR, 'safety', 'ANSI'],
  ['AU', RESPIRATOR, 'safety', 'AS/NZS'],
  // Textiles.
  ['EU', SHIRT, 'apparel', '1007/2011'],
  ['EU', SHIRT, 'apparel', 'XVII 43/72'],
  ['GB', SHIRT, 'apparel', 'retained (EU) 1007/2011'],
  ['US', SHIRT, 'apparel', '16 CFR 1610'],
  ['US', SHIRT, 'apparel', '16 CFR 303'],
  ['US', SHIRT, 'apparel', '16 CFR 423'],
  ['JP', SHIRT, 'apparel', 'OEKO-TEX'],
  ['US', 'Recycled polyester tote', 'apparel', 'GRS / RCS'],
  // Jewellery.
  ['EU', NECKLACE, 'jewellery', 'XVII 23/27/63'],
  ['GB', NECKLACE, 'jewellery', 'UK REACH'],
  ['US', 'Kids bracelet set', 'jewellery', 'ASTM F2923'],
  ['US', NECKLACE, 'jewellery', 'Prop 65'],
  // Furniture and wood.
  ['EU', MDF, 'furniture', 'XVII 77'],
  ['EU', OAK, 'furniture', '2023/1115'],
  ['GB', SOFA, 'furniture', 'Fire Safety 1988'],
  ['US', MDF, 'furniture', '40 CFR 770'],
  ['US', MDF, 'furniture', '16 CFR 1261'],
  // Machinery.
  ['EU', PACKER, 'machinery', '2006/42/EC'],
  ['GB', PACKER, 'machinery', 'SMSR 2008'],
  ['US', PACKER, 'machinery', 'OSHA'],
  ['SA', PACKER, 'machinery', 'SABER'],
  ['RU', PACKER, 'machinery', 'EAC'],
  // E-bikes and e-scooters.
  ['EU', EBIKE, 'vehicles', 'EN 15194'],
  ['EU', SCOOTER, 'vehicles', 'EN 17128'],
  ['EU', EBIKE, 'vehicles', '2023/1542'],
  ['GB', SCOOTER, 'vehicles', 'UKCA or CE'],
  ['US', EBIKE, 'vehicles', 'UL 2849'],
  ['US', SCOOTER, 'vehicles', 'UL 2272'],
  // Auto parts.
  ['EU', HEADLIGHT, 'autoParts', 'E-mark'],
  ['GB', HEADLIGHT, 'autoParts', 'UNECE'],
  ['US', HEADLIGHT, 'autoParts', 'FMVSS'],
  ['SA', HEADLIGHT, 'autoParts', 'GSO'],
  ['BR', HEADLIGHT, 'autoParts', 'INMETRO'],
];
