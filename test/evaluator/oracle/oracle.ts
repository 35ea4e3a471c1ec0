import {
  INDUSTRY_KEYS,
  MARKETS,
  MARKET_KEYS,
  type IndustryKey,
  type MarketKey,
} from '../../../src/fields';
import {
  serialOf,
  type ConditionStatus,
  type EasyReturn,
  type PoolStatus,
  type Premium,
} from '../../../src/evaluator';
import type { Pool, Rule, Rulebook } from '../../../src/rulebook';
import { Certificates, type Asked, type Product } from './certificates';
import { crowdOf } from './crowd';
import { shownGap, untoldOf, type NaiveGap } from './gap';
import { and } from './kleene';
import { orderUsd, type Subject } from './measures';
import { certificatesIn, expiryIn, listIn, textIn, type Row } from './row';
import { judgeRule, judgeTest } from './tests';
import { TraitWords } from './traits';
import { longestOwner, PhraseList } from './words';

export interface NaivePool {
  readonly pool: Pool;
  readonly status: PoolStatus;
  /** By rule id; of a market pool one for each market that concerns the row. */
  readonly parts: readonly {
    readonly market: MarketKey | undefined;
    readonly status: PoolStatus;
    readonly guard: ConditionStatus;
    readonly conditions: ReadonlyMap<Rule, ConditionStatus>;
  }[];
}

/** Everything that the oracle says about one row. */
export interface NaiveVerdict {
  readonly industry: IndustryKey | undefined;
  readonly premium: Premium;
  readonly pools: readonly NaivePool[];
  readonly gap: NaiveGap | undefined;
  readonly untold: readonly Pool[];
  readonly governance: ReadonlyMap<Rule, ConditionStatus>;
  readonly certificates: readonly Asked[];
  readonly easyReturn: EasyReturn;
}

const POOL_STATUS = { met: 'in', unmet: 'out', unknown: 'unknown', 'n/a': 'n/a' } as const;

/** A slow and obvious evaluator: walks the rulebook row by row over cells read one at a time. */
export class Oracle {
  readonly asOf: number;
  readonly certificates: Certificates;
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly pools: readonly Pool[];
  private readonly industryWords: PhraseList<IndustryKey>;
  private readonly traitWords: TraitWords;
  private readonly brands: PhraseList<string>;
  private readonly claims: PhraseList<string>;
  private readonly parts: PhraseList<string>;

  constructor(
    readonly book: Rulebook,
    isoDate: string,
    private readonly named: readonly MarketKey[] | undefined,
  ) {
    this.asOf = serialOf(isoDate);
    this.certificates = new Certificates(book, isoDate, this.asOf);
    const asked = book.rules.filter(
      ({ effectiveFrom = '0000', effectiveUntil = '9999' }) =>
        effectiveFrom <= isoDate && isoDate <= effectiveUntil,
    );
    this.rules = new Map(asked.map((rule) => [rule.id, rule]));
    const model = book.models.filter(({ effectiveFrom }) => effectiveFrom <= isoDate).at(-1)!;
    this.pools = model.pools.map((id) => book.pools.find((pool) => pool.id === id)!);
    const list = <T>(words: readonly string[], owner: (word: string) => T): PhraseList<T> =>
      new PhraseList(words.map((phrase) => ({ phrase, owner: owner(phrase) })));
    this.industryWords = new PhraseList(
      book.industries.flatMap(({ industry, words }) =>
        words.map((phrase) => ({ phrase, owner: industry })),
      ),
    );
    this.traitWords = new TraitWords(book.certificates);
    this.brands = new PhraseList(
      book.settings.foreignBrands.flatMap((brand) => {
        const names = [brand].flat();
        return names.map((phrase) => ({ phrase, owner: names[0]! }));
      }),
    );
    this.claims = list(book.settings.claims, (word) => word);
    this.parts = new PhraseList(
      book.certificates.coreParts.flatMap(({ id, name, aliases }) =>
        [name.zh, name.en, ...aliases].map((phrase) => ({ phrase, owner: id })),
      ),
    );
  }

  readonly brandsIn = (text: string): string[] => [
    ...new Set(this.brands.in(text).map(({ owner }) => owner)),
  ];
  readonly claimsIn = (text: string): string[] => this.claims.in(text).map(({ owner }) => owner);
  readonly partsIn = (text: string): string[] => this.parts.in(text).map(({ owner }) => owner);

  corePartsOf(industry: IndustryKey): string[] {
    return this.book.certificates.coreParts
      .filter(({ industries }) => industries.includes(industry))
      .map(({ id }) => id);
  }

  /** The verdict on every row of a sheet. */
  judge(rows: readonly Row[]): NaiveVerdict[] {
    const crowd = crowdOf(rows);
    return rows.map((row) => {
      const subject: Subject = {
        row,
        product: this.productOf(row),
        targets: this.targetsOf(row),
        market: undefined,
        crowd: crowd(row),
        premium: undefined,
      };
      return this.judgeRow(subject);
    });
  }

  private judgeRow(subject: Subject): NaiveVerdict {
    const { targets, product } = subject;
    const pools = this.pools.map((pool) => this.judgePool(pool, subject));
    const statuses = pools.map(({ status }) => status);
    const premium = statuses.includes('in')
      ? 'yes'
      : statuses.includes('unknown')
        ? 'unknown'
        : 'no';
    const known: Subject = {
      ...subject,
      premium: premium === 'unknown' ? undefined : premium === 'yes',
    };
    const checks = this.book.governance.flatMap(({ rules }) => this.inForce(rules));
    return {
      industry: product.industry,
      premium,
      pools,
      gap: shownGap(pools, premium, subject.row),
      untold: untoldOf(pools, subject.row),
      governance: new Map(checks.map((rule) => [rule, judgeRule(rule, known, this)])),
      certificates: (targets ?? []).flatMap((market) => this.certificates.ask(market, product)),
      easyReturn: this.easyReturnOf(known),
    };
  }

  private judgePool(pool: Pool, subject: Subject): NaivePool {
    if (pool.scope === 'product') {
      const part = this.judgePart(pool, subject, undefined);
      return { pool, status: part.status, parts: [part] };
    }
    const parts = (subject.targets ?? this.markets)
      .map((market) => this.judgePart(pool, subject, market))
      .filter(({ status }) => status !== 'n/a');
    const statuses = parts.map(({ status }) => status);
    const status = (['in', 'unknown', 'out'] as const).find((one) => statuses.includes(one));
    return { pool, status: status ?? 'n/a', parts };
  }

  private judgePart(
    pool: Pool,
    subject: Subject,
    market: MarketKey | undefined,
  ): NaivePool['parts'][number] {
    const here = { ...subject, market };
    const conditions = new Map(
      this.inForce(pool.conditions).map((rule) => [rule, judgeRule(rule, here, this)] as const),
    );
    const guard = pool.applies ? judgeTest(pool.applies, undefined, here, this) : 'met';
    const all = and([...conditions.values()]);
    const asked = guard === 'unknown' && all === 'met' ? 'unknown' : all;
    return { market, conditions, guard, status: POOL_STATUS[guard === 'unmet' ? 'n/a' : asked] };
  }

  private inForce(ids: readonly string[]): Rule[] {
    return ids.flatMap((id) => this.rules.get(id) ?? []);
  }

  get markets(): readonly MarketKey[] {
    return this.named ?? MARKET_KEYS;
  }

  private targetsOf(row: Row): readonly MarketKey[] | undefined {
    const stated = listIn(row, 'markets');
    return stated === undefined ? this.named : this.markets.filter((key) => stated.includes(key));
  }

  private productOf(row: Row): Product {
    const industry = this.industryOf(row);
    const traits = this.traitsOf(row);
    const hasTitle = textIn(row, 'title') !== undefined;
    // Where no word of either is known, the category says nothing.
    const saysNothing = hasTitle && traits.size === 0 && industry === 'other';
    return {
      industry,
      traits,
      namesOther: this.textsOf(row).some((said) => this.traitWords.in(said).namesOther),
      hasCategory: textIn(row, 'category') !== undefined && !saysNothing,
      hasTitle,
      entries: certificatesIn(row),
      expiry: expiryIn(row),
    };
  }

  private industryOf(row: Row): IndustryKey | undefined {
    const stated = textIn(row, 'industry');
    if (stated !== undefined) return INDUSTRY_KEYS.find((key) => key === stated);
    const category = textIn(row, 'category');
    if (category === undefined) return undefined;
    return longestOwner(this.industryWords.in(category)) ?? 'other';
  }

  /** Traits of the category, then of the title, which takes back from both. */
  private traitsOf(row: Row): ReadonlySet<string> {
    const traits = new Set<string>();
    this.textsOf(row).forEach((text, at) => {
      const { gives, takes } = this.traitWords.in(text);
      for (const trait of gives) traits.add(trait);
      for (const trait of takes) traits.delete(trait);
      if (at === 0) for (const trait of this.givenByCategory(text)) traits.add(trait);
    });
    return traits;
  }

  /** What the last part of a category tells where it is one name. */
  private givenByCategory(category: string): string[] {
    const name = category.trim().toLowerCase();
    const { categories } = this.book.certificates;
    return categories.filter(({ names }) => names.includes(name)).flatMap(({ gives }) => gives);
  }

  /** What tells what a product is: the last part of its category, then its title. */
  private textsOf(row: Row): string[] {
    const category = textIn(row, 'category')?.split('>').at(-1);
    return [category ?? '', textIn(row, 'title') ?? ''];
  }

  private easyReturnOf({ row, targets }: Subject): EasyReturn {
    const { maximumOrderUsd, destinations } = this.book.taPlus.easyReturn;
    const reached = (market: MarketKey): boolean | undefined => {
      if (destinations.includes(market)) return true;
      return destinations.some((one) => MARKETS[one].union === market) ? undefined : false;
    };
    const each = targets?.map(reached) ?? [undefined];
    const reachable = each.includes(true) ? true : each.includes(undefined) ? undefined : false;
    if (reachable === false || orderUsd(row, 'low') > maximumOrderUsd) return 'not';
    return reachable === true && orderUsd(row, 'high') <= maximumOrderUsd ? 'covered' : 'unknown';
  }
}
