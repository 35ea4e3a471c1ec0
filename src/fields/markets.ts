import type { Localized } from '../base/lang';

/** A target market: a country, or a union whose law is one. */
export interface Market {
  readonly name: Localized;
  /** Further ways in which a cell names it; codes and names are matched without case. */
  readonly synonyms: readonly string[];
  /** The union whose law applies too. */
  readonly union?: 'EU' | 'EAEU' | 'GCC';
}

const market = (
  zh: string,
  en: string,
  synonyms: readonly string[],
  union?: Market['union'],
): Market => ({ name: { zh, en }, synonyms, ...(union && { union }) });

/** Markets by ISO 3166 code; `EU`, `EAEU` and `GCC` are the unions themselves. */
export const MARKETS = {
  US: market('美国', 'United States', [
    ...['usa', 'u.s.', 'u.s.a.', 'u.s.a', 'u.s', 'america', '美'],
    ...['united states of america', 'the united states', 'the united states of america'],
  ]),
  CA: market('加拿大', 'Canada', ['can']),
  MX: market('墨西哥', 'Mexico', ['mex']),
  BR: market('巴西', 'Brazil', ['bra', 'brasil']),
  EU: market('欧盟', 'European Union', ['e.u.', 'e.u'], 'EU'),
  DE: market('德国', 'Germany', ['deu', 'ger', 'deutschland'], 'EU'),
  FR: market('法国', 'France', ['fra'], 'EU'),
  IT: market('意大利', 'Italy', ['ita', 'italia'], 'EU'),
  ES: market('西班牙', 'Spain', ['esp', 'españa'], 'EU'),
  NL: market('荷兰', 'Netherlands', ['nld', 'holland', 'the netherlands'], 'EU'),
  PL: market('波兰', 'Poland', ['pol', 'polska'], 'EU'),
  GB: market('英国', 'United Kingdom', [
    'uk',
    'gbr',
    'u.k.',
    'great britain',
    'england',
    'britain',
    'scotland',
    'wales',
    'northern ireland',
    'united kingdom of great britain and northern ireland',
    '英格兰',
  ]),
  AU: market('澳大利亚', 'Australia', ['aus', '澳洲']),
  JP: market('日本', 'Japan', ['jpn']),
  KR: market('韩国', 'South Korea', ['kor', 'korea', 'republic of korea', '大韩民国']),
  IN: market('印度', 'India', ['ind']),
  SA: market(
    '沙特阿拉伯',
    'Saudi Arabia',
    ['ksa', 'sau', '沙特', 'kingdom of saudi arabia'],
    'GCC',
  ),
  AE: market('阿联酋', 'United Arab Emirates', ['uae', 'are', 'dubai', '迪拜'], 'GCC'),
  GCC: market('海湾国家', 'Gulf states', ['gulf', 'gulf countries', '海湾六国'], 'GCC'),
  RU: market('俄罗斯', 'Russia', ['rus', 'russian federation', '俄国', '俄罗斯联邦'], 'EAEU'),
  EAEU: market('欧亚经济联盟', 'Eurasian Economic Union', ['cu-tr', 'eac'], 'EAEU'),
  ZA: market('南非', 'South Africa', ['zaf']),
  BE: market('比利时', 'Belgium', ['bel'], 'EU'),
  SE: market('瑞典', 'Sweden', ['swe'], 'EU'),
  CZ: market('捷克', 'Czechia', ['cze', 'czech republic', 'czech', '捷克共和国'], 'EU'),
  PT: market('葡萄牙', 'Portugal', ['prt'], 'EU'),
  KW: market('科威特', 'Kuwait', ['kwt'], 'GCC'),
  QA: market('卡塔尔', 'Qatar', ['qat'], 'GCC'),
  TR: market('土耳其', 'Türkiye', ['tur', 'turkey', 'turkiye']),
  CH: market('瑞士', 'Switzerland', ['che']),
  UA: market('乌克兰', 'Ukraine', ['ukr']),
  IL: market('以色列', 'Israel', ['isr']),
  ID: market('印度尼西亚', 'Indonesia', ['idn', '印尼']),
  TH: market('泰国', 'Thailand', ['tha']),
  VN: market('越南', 'Vietnam', ['vnm', 'viet nam']),
  PH: market('菲律宾', 'Philippines', ['phl', 'the philippines']),
  MY: market('马来西亚', 'Malaysia', ['mys', '大马']),
  SG: market('新加坡', 'Singapore', ['sgp']),
  PK: market('巴基斯坦', 'Pakistan', ['pak']),
  NZ: market('新西兰', 'New Zealand', ['nzl']),
  CL: market('智利', 'Chile', ['chl']),
  CO: market('哥伦比亚', 'Colombia', ['col']),
  PE: market('秘鲁', 'Peru', ['per', 'perú']),
  AR: market('阿根廷', 'Argentina', ['arg']),
  NG: market('尼日利亚', 'Nigeria', ['nga']),
  KE: market('肯尼亚', 'Kenya', ['ken']),
  EG: market('埃及', 'Egypt', ['egy']),
} as const satisfies Record<string, Market>;

export type MarketKey = keyof typeof MARKETS;

export const MARKET_KEYS = Object.keys(MARKETS) as [MarketKey, ...MarketKey[]];
