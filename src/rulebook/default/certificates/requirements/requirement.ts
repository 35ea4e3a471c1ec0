import type { z } from 'zod';
import { MARKETS, type Localized, type MarketKey } from '../../../../fields';
import type { requirement as schema } from '../../../schema';

export type RequirementInput = z.infer<typeof schema>;

/** A kind of goods: its name inside a sentence, and which products belong to it. */
export interface Goods extends Localized {
  readonly when: RequirementInput['when'];
}

interface Law {
  readonly id: string;
  /** What the market calls for, as sellers call it, such as `PSE` or `RED`. */
  readonly label: string | Localized;
  /** The law or standard by its own number. */
  readonly regulation: string;
  readonly goods: Goods;
  readonly markets: readonly MarketKey[];
  /** Groups of certificate ids; every group must be shown, by any one of its ids. */
  readonly shownBy: readonly (readonly string[])[];
  /** Certificates that leave it open. */
  readonly openBy?: readonly string[];
  /** What a document shows, a duty carries out; `certificate` unless given. */
  readonly force?: RequirementInput['force'];
  readonly fix: Localized;
  readonly from?: string;
  readonly until?: string;
  /** Id of the requirement that once covered it. */
  readonly splitFrom?: string;
  /** Where the date or the practice comes from, if not from the law alone. */
  readonly reference?: string;
}

const REVIEWED_ON = '2026-11-29';

const CONSEQUENCE: Record<RequirementInput['force'], Localized> = {
  certificate: {
    zh: '缺少有效文件，清关、平台审核和买家的证书筛选都可能过不了。',
    en: 'Without a valid document, customs, the platform or buyers who filter by certificate may turn the product away.',
  },
  duty: {
    zh: '这类义务很少写进证书清单，没列出来只算“无法判定”，但未履行时商品可能被下架或扣留。',
    en: 'Lists of certificates seldom show this duty, so its absence is only “unknown”; unmet, it can still get the product delisted or held.',
  },
  practice: {
    zh: '没有全国性法律强制，但买家和买手常按它筛选供应商。',
    en: 'No national law demands it, but buyers and sourcing agents often filter suppliers by it.',
  },
};

/** More than this many markets are named as "most markets". */
const NAMED_MARKETS = 2;

/** Names of unions and federations take an article inside a sentence. */
const withArticle = (name: string): string =>
  /Union|United|states/.test(name) ? `the ${name}` : name;

function placeOf(markets: readonly MarketKey[]): Localized {
  if (markets.length > NAMED_MARKETS) return { zh: '主要目标市场', en: 'most target markets' };
  const names = markets.map((market) => MARKETS[market].name);
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => withArticle(en)).join(' and '),
  };
}

function whyOf({ regulation, goods, force = 'certificate', from, until, ...law }: Law): Localized {
  const place = placeOf(law.markets);
  const asked =
    force === 'practice'
      ? {
          zh: `${place.zh}的买家通常要求${goods.zh}提供 ${regulation}。`,
          en: `Buyers in ${place.en} usually ask for ${regulation} on ${goods.en}.`,
        }
      : {
          zh: `${place.zh}对${goods.zh}的要求：${regulation}。`,
          en: `Rule for ${goods.en} in ${place.en}: ${regulation}.`,
        };
  const period = {
    zh: `${from ? `自 ${from} 起适用。` : ''}${until ? `适用至 ${until}。` : ''}`,
    en: `${from ? ` It applies from ${from}.` : ''}${until ? ` It applies until ${until}.` : ''}`,
  };
  return {
    zh: asked.zh + period.zh + CONSEQUENCE[force].zh,
    en: `${asked.en}${period.en} ${CONSEQUENCE[force].en}`,
  };
}

function referenceOf({ reference, regulation, force }: Law): string {
  return reference ?? (force === 'practice' ? 'market practice' : regulation);
}

/** A requirement of a market, with the texts that every requirement has in common. */
export function requirement(law: Law): RequirementInput {
  const { id, label, regulation, goods, force = 'certificate', from, until } = law;
  const called = typeof label === 'string' ? { zh: label, en: label } : label;
  const isPractice = force === 'practice';
  return {
    id,
    title: { zh: `${called.zh}（${goods.zh}）`, en: `${called.en} for ${goods.en}` },
    regulation,
    why: whyOf(law),
    fix: law.fix,
    markets: [...law.markets],
    when: goods.when,
    shownBy: law.shownBy.map((group) => [...group]),
    ...(law.openBy && { openBy: [...law.openBy] }),
    force,
    ...(from && { effectiveFrom: from }),
    ...(until && { effectiveUntil: until }),
    ...(law.splitFrom && { splitFrom: law.splitFrom }),
    basis: isPractice ? 'assumed' : 'regulation',
    reference: referenceOf(law),
    reviewedOn: REVIEWED_ON,
  };
}
