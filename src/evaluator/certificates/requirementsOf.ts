import { INDUSTRY_KEYS, MARKETS, type IndustryKey, type MarketKey } from '../../fields';
import type { Requirement, Trait } from '../../rulebook';
import { TRAITS_UNKNOWN } from './traits';

/** A requirement with its traits as bits. */
interface Compiled {
  readonly requirement: Requirement;
  readonly traits: number;
  readonly notTraits: number;
}

/** Whether a requirement applies: yes, no, or not to be told for want of a category and title. */
export type Applies = 'yes' | 'no' | 'unknown';

/** The requirements in force on a date, by market, and the products to which they apply. */
export class RequirementTable {
  private readonly byMarket = new Map<MarketKey, Compiled[]>();

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

  /** Calls `tell` for each requirement of the market that applies, or may apply, to such a product. */
  forEach(
    market: MarketKey,
    industry: number,
    traits: number,
    tell: (requirement: Requirement, applies: 'yes' | 'unknown') => void,
  ): void {
    for (const compiled of this.byMarket.get(market) ?? []) {
      const applies = appliesTo(compiled, INDUSTRY_KEYS[industry], traits);
      if (applies !== 'no') tell(compiled.requirement, applies);
    }
  }

  /** Ids of the traits that made a requirement apply. */
  because(requirement: Requirement, traits: number): string[] {
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
