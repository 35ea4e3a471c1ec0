import type { Basis } from '../schema';

const REVIEWED_ON = '2026-11-29';

interface Origin {
  readonly basis: Basis;
  readonly reference: string;
  readonly reviewedOn: string;
}

const origin = (basis: Basis, reference: string): Origin => ({
  basis,
  reference,
  reviewedOn: REVIEWED_ON,
});

/** A source in both languages in one line, since a reference is one text. */
const both = (zh: string, en: string): string => `${zh} / ${en}`;

/** What the platform itself announced in October 2023; the texts say what of it is not in the announcement. */
export const announced = (zh?: string, en?: string): Origin =>
  origin(
    'announced',
    both(
      `国际站 2023 年 10 月公告${zh ? `：${zh}` : ''}`,
      `the platform's announcement of October 2023${en ? `: ${en}` : ''}`,
    ),
  );

/** Found in a public source: a page's address, or words that name the source in both languages. */
export const publicAt = (source: string): Origin => origin('public', source);

/** Nobody publishes it; the texts say what the default is taken from. */
export const assumed = (zh: string, en: string): Origin =>
  origin('assumed', both(`官方未公开，假定：${zh}`, `not public; assumed: ${en}`));

/** The vocabulary and limits that public tools of sellers know from the platform's open API. */
export const SELLER_TOOLING = both(
  '国际站开放平台的公开卖家工具',
  "public repositories of seller tooling for the platform's open API",
);

/** Documents of the platform's own agents for sellers: their skills, fields and example reports. */
export const SELLER_AGENT = both(
  '公开代码库中的国际站官方商家智能体文档',
  'official seller-agent documents of Alibaba.com in public repositories',
);

export const OLD_SCORE_PAGES = 'ssopdot.com/blog/15144.html, ssopdot.com/?p=15163';
export const STRENGTH_PAGE = 'ssopdot.com/blog/15422.html';
export const POOLS_2024_PAGE = 'm.cdjucan.cn/alixinwen/2024-04-09-4412.html';
export const DUPLICATES_PAGE = 'ssopdot.com/blog/9046.html';
export const STAR_2020_PAGE =
  'rule.alibaba.com/rule/detail/11002943.htm, ssopdot.com/blog/99704.html';
export const RTS_PAGE = 'rule.alibaba.com/rule/detail/11004574.htm';
export const EASY_RETURN_PAGE = 'sale.alibaba.com/p/d6fqgb4fh';
