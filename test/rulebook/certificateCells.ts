import {
  MARKETS,
  MARKET_KEYS,
  type IndustryKey,
  type Market,
  type MarketKey,
} from '../../src/fields';

/**
 * Market, title, industry (where the words do not tell it) and part of the one regulation that is meant, its end where
 * `$` follows; the day, where it is not `LATE_2026`.
 */
export type Cell = readonly [MarketKey, string, IndustryKey, string, string?];

/** After every transition of the table but those that a cell names. */
export const LATE_2026 = '2026-12-31';

/** The same cell in several markets. */
const inEach = (markets: readonly MarketKey[], ...[title, industry, part]: CellOfAny): Cell[] =>
  markets.map((market) => [market, title, industry, part]);

type CellOfAny = readonly [string, IndustryKey, string];

/** Markets that are no member of a union, and the unions: a law of all the world is asked in each. */
const EVERYWHERE = MARKET_KEYS.filter((key) => {
  const { union }: Market = MARKETS[key];
  return union === undefined || union === key;
});

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
const AMPLIFIER = '220V amplifier';
const DRONE = 'Foldable drone with 4K camera';
const TAP = 'Brass kitchen faucet';
const DRILL = 'Cordless drill with 18v charger';
const COOKIES = 'Butter cookies in tin';
const SOLAR_PANEL = 'Mono solar panel 550W';
const INVERTER = 'Hybrid solar inverter 5kW';
const STORAGE = 'Home energy storage battery 10kWh';

/** Markets whose buyers ask for papers of solar modules. */
const SOLAR_MARKETS: MarketKey[] = ['EU', 'GB', 'AU', 'ZA', 'BR', 'IN', 'MX', 'CL', 'GCC'];

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
  ['SA', LAMP, 'lighting', 'SASO/IECEE'],
  ['AU', LAMP, 'lighting', 'RCM'],
  ['JP', LAMP, 'lighting', 'PSE'],
  // Batteries.
  ['EU', POWER_BANK, 'electronics', '(EU) 2023/1542$'],
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
  ['US', NECKLACE, 'jewellery', 'Prop 65 (lead'],
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
  ['EU', EBIKE, 'vehicles', '(EU) 2023/1542$'],
  ['GB', SCOOTER, 'vehicles', 'UKCA or CE'],
  ['US', EBIKE, 'vehicles', 'UL 2849$'],
  ['US', SCOOTER, 'vehicles', 'UL 2272$'],
  // Auto parts.
  ['EU', HEADLIGHT, 'autoParts', 'E-mark'],
  ['GB', HEADLIGHT, 'autoParts', 'UNECE'],
  ['US', HEADLIGHT, 'autoParts', 'FMVSS'],
  ['SA', HEADLIGHT, 'autoParts', 'GSO'],
  ['BR', HEADLIGHT, 'autoParts', 'INMETRO'],
  // Of every kind of goods in turn: further laws, further markets, and laws of another day.
  ['DE', 'Ceramic vase', 'homeGarden', 'VerpackG (EPR)', '2026-08-11'],
  ['NG', 'Ceramic vase', 'homeGarden', 'SONCAP'],
  ['KE', 'Ceramic vase', 'homeGarden', 'PVoC'],
  ['EG', 'Ceramic vase', 'homeGarden', 'GOEIC'],
  ['US', AMPLIFIER, 'electronics', '47 CFR 15B'],
  ['CA', AMPLIFIER, 'electronics', 'ICES-003$'],
  ['IN', 'Cordless handheld vacuum cleaner', 'appliances', 'clause 1(2)'],
  ['GCC', '220V hair dryer', 'beauty', 'BD-142004-01'],
  ['ZA', MAINS, 'appliances', 'VC 8055'],
  ['EAEU', MAINS, 'appliances', '004/2011'],
  ['EAEU', MAINS, 'appliances', '037/2016'],
  ['TR', MAINS, 'appliances', 'PSD 2026/9'],
  ['CH', MAINS, 'appliances', 'low-voltage'],
  ['UA', MAINS, 'appliances', 'Low Voltage'],
  ['IL', MAINS, 'appliances', 'SII'],
  ['ID', MAINS, 'appliances', 'SNI'],
  ['TH', MAINS, 'appliances', 'TISI'],
  ['VN', MAINS, 'appliances', 'CR mark'],
  ['PH', MAINS, 'appliances', 'BPS'],
  ['MY', MAINS, 'appliances', 'Electricity Regulations 1994'],
  ['SG', MAINS, 'appliances', 'Safety Mark'],
  ['NZ', MAINS, 'appliances', 'SDoC'],
  ['CL', MAINS, 'appliances', 'SEC'],
  ['CO', MAINS, 'appliances', 'RETIE'],
  ['AR', MAINS, 'appliances', 'S-mark'],
  ['EU', WIFI, 'electronics', 'Article 14'],
  ['EU', WIFI, 'electronics', '(EU) 2024/2847 (CRA)$', '2027-12-11'],
  ['US', DRONE, 'electronics', 'Covered List of 2025-12-22 (47', '2026-03-22'],
  ['US', DRONE, 'electronics', 'and 2026-03-23'],
  ['US', 'WiFi 6 mesh router', 'electronics', 'and 2026-03-23'],
  ['EU', RADIO, 'electronics', '2022/2380'],
  ['EU', '15.6 inch laptop', 'electronics', '2022/2380'],
  ['MX', RADIO, 'electronics', 'NOM-208'],
  ['SA', RADIO, 'electronics', 'CST'],
  ['AE', RADIO, 'electronics', 'TDRA'],
  ['ZA', RADIO, 'electronics', 'ICASA'],
  ['TR', RADIO, 'electronics', 'PSD 2026/8'],
  ['EAEU', RADIO, 'electronics', '020/2011'],
  ['ID', RADIO, 'electronics', 'SDPPI'],
  ['TH', RADIO, 'electronics', 'NBTC'],
  ['VN', RADIO, 'electronics', 'QCVN'],
  ['PH', RADIO, 'electronics', 'NTC'],
  ['MY', RADIO, 'electronics', 'SIRIM'],
  ['SG', RADIO, 'electronics', 'IMDA'],
  ['PK', RADIO, 'electronics', 'PTA'],
  ['IL', RADIO, 'electronics', 'MoC'],
  ['NZ', RADIO, 'electronics', 'R-NZ'],
  ['CL', RADIO, 'electronics', 'SUBTEL'],
  ['PE', RADIO, 'electronics', 'MTC'],
  ['AR', RADIO, 'electronics', 'RAMATEL'],
  ['NG', RADIO, 'electronics', 'NCC'],
  ['KE', RADIO, 'electronics', '(CA)'],
  ['EG', RADIO, 'electronics', 'NTRA'],
  ['CH', RADIO, 'electronics', 'Telecommunications Installations'],
  ['UA', RADIO, 'electronics', 'Radio Equipment of Ukraine'],
  ...inEach(EVERYWHERE, POWER_BANK, 'electronics', 'UN38.3'),
  ...inEach(EVERYWHERE, BUTTON, 'electronics', 'UN38.3'),
  ['EU', POWER_BANK, 'electronics', 'Articles 13, 55'],
  ['EU', POWER_BANK, 'electronics', '13(6)', '2027-02-18'],
  ['JP', RADIO, 'electronics', '400 Wh/L'],
  ['AU', BUTTON, 'electronics', 'Button/Coin'],
  ['EU', TOY, 'toys', '2025/2509', '2030-08-01'],
  ['US', TOY, 'toys', '16 CFR 1110'],
  ['JP', TOY, 'toys', 'under 36 months'],
  ['TR', TOY, 'toys', 'Toy Safety'],
  ['EAEU', TOY, 'toys', '008/2011'],
  ['EAEU', TOY, 'toys', '007/2011'],
  ['CA', TOY, 'toys', '2011-17'],
  ['EU', LUNCH, 'kitchen', '2024/3190'],
  ['US', COOKIES, 'food', 'FSVP'],
  ['EU', COOKIES, 'food', '178/2002'],
  ...inEach(['US', 'CA', 'EU', 'GB', 'AU', 'JP', 'KR', 'GCC'], COOKIES, 'food', 'ISO 22000'),
  ['CA', SERUM, 'beauty', 'c. 869'],
  ['JP', SERUM, 'beauty', 'PMD Act'],
  ['KR', SERUM, 'beauty', 'Cosmetics Act'],
  ['AU', SERUM, 'beauty', 'AICIS'],
  ['KR', OXIMETER, 'medical', 'article 15'],
  ['CA', OXIMETER, 'medical', '98-282'],
  ['IN', OXIMETER, 'medical', 'CDSCO'],
  ...inEach(['EU', 'GB', 'US', 'CA', 'AU', 'KR'], SHIRT, 'apparel', 'OEKO-TEX'),
  ...inEach(['EU', 'GB', 'CA', 'AU', 'JP', 'KR'], 'Recycled polyester tote', 'apparel', 'GRS'),
  ['FR', SHIRT, 'apparel', '2025-188'],
  ['US', SHIRT, 'apparel', 'PFAS'],
  ['CA', SHIRT, 'apparel', 'Textile Labelling'],
  ['IN', 'Mens running shoes', 'apparel', '1421(E)'],
  ['GB', SOFA, 'furniture', 'Fire Safety 1988)$', '2025-10-29'],
  ['CA', MDF, 'furniture', '2021-148'],
  ['EU', PACKER, 'machinery', '2023/1230', '2027-01-20'],
  ['DE', DRILL, 'hardware', 'GS mark'],
  ['US', DRILL, 'hardware', 'UL 62841'],
  ['US', EBIKE, 'vehicles', 'SB 1271'],
  ['US', SCOOTER, 'vehicles', 'SB 1271'],
  ['AU', EBIKE, 'vehicles', 'New South Wales'],
  ['EU', 'Clay roof tiles', 'construction', '305/2011', '2026-01-07'],
  ['EU', 'Clay roof tiles', 'construction', '2024/3110'],
  ['US', 'Aluminum casement windows', 'construction', 'NFRC'],
  ['US', TAP, 'construction', 'section 1417'],
  ...inEach(['US', 'CA'], TAP, 'construction', 'cUPC'),
  ['AU', TAP, 'construction', 'WaterMark'],
  ['DE', TAP, 'construction', 'KTW'],
  ['FR', TAP, 'construction', 'ACS'],
  ['GB', TAP, 'construction', 'Fittings'],
  ['EU', SOLAR_PANEL, 'electrical', 'EN IEC 61730'],
  ...inEach(SOLAR_MARKETS, SOLAR_PANEL, 'electrical', '61215'),
  ...inEach(['US', 'CA'], SOLAR_PANEL, 'electrical', 'UL 61730'),
  ['EU', INVERTER, 'electrical', '62109'],
  ['EU', INVERTER, 'electrical', '50549'],
  ['GB', INVERTER, 'electrical', 'G98'],
  ['US', INVERTER, 'electrical', 'UL 1741'],
  ['EU', STORAGE, 'electrical', 'Article 12'],
  ...inEach(['EU', 'GB', 'AU', 'ZA'], STORAGE, 'electrical', 'IEC 62619'),
  ...inEach(['US', 'CA'], STORAGE, 'electrical', 'UL 9540'),
];

/** Whether a cell means a regulation. */
export const isMeant = (regulation: string, [, , , part]: Cell): boolean =>
  part.endsWith('$') ? `${regulation}$`.endsWith(part) : regulation.includes(part);
