import { INDUSTRY_KEYS, MARKETS, type IndustryKey, type MarketKey } from '../../fields';
import type { Requirement, Trait } from '../../rulebook';
import { once } from '../once';
import { TRAITS_UNKNOWN } from './traits';

/** A requirement with its traits as bits. */
interface Compiled {
  readonly requirement: Requirement;
  readonly traits: number;
  readonly notTraits: number;
}

/** Whether a requirement applies: yes, no, or not to be told for want of a category and title. */
type Applies = 'yes' | 'no' | 'unknown';

/** A requirement that applies, or may apply, to a product. */
export interface Asked {
  readonly requirement: Requirement;
  readonly applies: 'yes' | 'unknown';
  /** Ids of the traits that made it apply; found out when somebody asks. */
  readonly because: () => readonly string[];
}

/** Kinds of products in one market that are remembered. */
const CAPACITY = 20_000;

/** The requirements in force on a date, by market, and the products to which they apply. */
export class RequirementTable {
  private readonly byMarket = new Map<MarketKey, Compiled[]>();
  private readonly numbers: ReadonlyMap<MarketKey, number>;
  private readonly known = new Map<number, readonly Asked[]>();

  constructor(
    requirements: readonly Requirement[],
    private readonly traits: readonly Trait[],
    markets: readonly MarketKey[],
    asOf: string,
  ) {
    const bits = new Map(traits.map(({ id }, bit) => [id, 1 << bit]));
    const mask = (ids: readonly string[] = []): number =>
      ids.reduce((all, id) => all | (bits.get(id) ?? 0), 0);
    const inForce = requirements.filter(
      ({ effectiveFrom, effectiveUntil }) =>
        (effectiveFrom ?? '') <= asOf && asOf <= (effectiveUntil ?? '9999'),
    );
    this.numbers = new Map(markets.map((market, number) => [market, number]));
    for (const market of markets) {
      const law: readonly MarketKey[] = [market, MARKETS[market].union ?? market];
      this.byMarket.set(
        market,
        inForce
          .filter((requirement) => requirement.markets.some((key) => law.includes(key)))
          .map((requirement) => ({
            requirement,
            traits: mask(requirement.when.traits),
            notTraits: mask(requirement.when.notTraits),
          })),
      );
    }
  }

  /** The requirements of a market that apply, or may apply, to such a product; equal lists are one object. */
  asked(market: MarketKey, industry: number, traits: number): readonly Asked[] {
    const number = this.numbers.get(market);
    if (number === undefined) return [];
    // Exact as a double: 32 bits for the traits, 5 for the industry, 5 for the market.
    const key = (number * 32 + industry) * 2 ** 32 + (traits >>> 0);
    let asked = this.known.get(key);
    if (asked === undefined) {
      if (this.known.size >= CAPACITY) this.known.clear();
      asked = this.askedOf(market, industry, traits);
      this.known.set(key, asked);
    }
    return asked;
  }

  private askedOf(market: MarketKey, industry: number, traits: number): Asked[] {
    return (this.byMarket.get(market) ?? []).flatMap((compiled): Asked[] => {
      const { requirement } = compiled;
      const applies = appliesTo(compiled, INDUSTRY_KEYS[industry], traits);
      if (applies === 'no') return [];
      return [{ requirement, applies, because: once(() => this.because(requirement, traits)) }];
    });
  }

  /** Ids of the traits that made a requirement apply. */
  private because(requirement: Requirement, traits: number): string[] {
    if (traits === TRAITS_UNKNOWN) return [];
    return this.traits
      .filter(({ id }, bit) => (traits & (1 << bit)) !== 0 && requirement.when.traits?.includes(id))
      .map(({ id }) => id);
  }
}

function appliesTo(
  { requirement: { when }, traits: wanted, notTraits }: Compiled,
  industry: IndustryKey | undefined,
  traits: number,
): Applies {
  const unknown = traits === TRAITS_UNKNOWN;
  if (!unknown && (traits & notTraits) !== 0) return 'no';
  const excludable = unknown && notTraits !== 0;
  if (when.industries === undefined && when.traits === undefined)
    return excludable ? 'unknown' : 'yes';
  const byIndustry = industry !== undefined && when.industries?.includes(industry) === true;
  const byTrait = !unknown && (traits & wanted) !== 0;
  if (byIndustry || byTrait) return excludable ? 'unknown' : 'yes';
  const undecided =
    (unknown && wanted !== 0) || (industry === undefined && when.industries !== undefined);
  return undecided ? 'unknown' : 'no';
}
