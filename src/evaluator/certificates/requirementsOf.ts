import { INDUSTRY_KEYS, MARKETS, type IndustryKey, type MarketKey } from '../../fields';
import type { Requirement, Trait } from '../../rulebook';
import { once } from '../once';
import { has, overlap, single, union, without } from '../smallSet';
import { TRAITS_UNKNOWN, WITHOUT_CATEGORY, WITHOUT_TITLE } from './traits';

/** A requirement in force, with its traits as sets. */
interface Compiled {
  readonly requirement: Requirement;
  /** Its number among all that are in force. */
  readonly number: number;
  readonly traits: number;
  readonly notTraits: number;
}

/**
 * Whether a requirement applies: no; not as far as is known, but the title or the category that is
 * missing might say so; unknown; yes.
 */
export const APPLIES = { no: 0, perhaps: 1, unknown: 2, yes: 3 } as const;

/** A requirement that applies, or may apply, to a product. */
export interface Asked {
  readonly requirement: Requirement;
  readonly applies: 'yes' | 'unknown';
  /** Ids of the traits that made it apply; found out when somebody asks. */
  readonly because: () => readonly string[];
}

/** Kinds of products, and kinds in one market, that are remembered. */
const CAPACITY = 20_000;
/** Industries, and what is none. */
const INDUSTRIES = INDUSTRY_KEYS.length + 1;

/** The requirements in force on a date, by market, and the products to which they apply. */
export class RequirementTable {
  private readonly inForce: readonly Compiled[];
  /** The traits that words can take back. */
  private readonly doubtful: number;
  /** Small numbers for sets of traits; there are far fewer sets than their bits would allow. */
  private readonly setNumbers = new Map<number, number>();
  private readonly byMarket = new Map<MarketKey, Compiled[]>();
  private readonly numbers: ReadonlyMap<MarketKey, number>;
  private readonly known = new Map<number, readonly Asked[]>();
  private readonly kinds = new Map<number, Uint8Array>();

  constructor(
    requirements: readonly Requirement[],
    private readonly traits: readonly Trait[],
    markets: readonly MarketKey[],
    asOf: string,
  ) {
    const sets = new Map(traits.map(({ id }, number) => [id, single(number)]));
    const setOf = (ids: readonly string[] = []): number =>
      ids.reduce((all, id) => union(all, sets.get(id) ?? 0), 0);
    this.doubtful = setOf(
      traits.filter(({ exceptWords }) => exceptWords.length > 0).map(({ id }) => id),
    );
    this.inForce = requirements
      .filter(
        ({ effectiveFrom, effectiveUntil }) =>
          (effectiveFrom ?? '') <= asOf && asOf <= (effectiveUntil ?? '9999'),
      )
      .map((requirement, number) => ({
        requirement,
        number,
        traits: setOf(requirement.when.traits),
        notTraits: setOf(requirement.when.notTraits),
      }));
    this.numbers = new Map(markets.map((market, number) => [market, number]));
    for (const market of markets) {
      const law: readonly MarketKey[] = [market, MARKETS[market].union ?? market];
      this.byMarket.set(
        market,
        this.inForce.filter(({ requirement }) =>
          requirement.markets.some((key) => law.includes(key)),
        ),
      );
    }
  }

  /** Requirements in force, in any market. */
  get size(): number {
    return this.inForce.length;
  }

  /** The requirement with a number. */
  requirement(number: number): Requirement {
    return this.inForce[number]!.requirement;
  }

  /** Numbers of the requirements of a market that ask for a certificate. */
  certificatesOf(market: MarketKey): number[] {
    return this.numbersOf(market, (force) => force === 'certificate');
  }

  /** Numbers of what a market asks besides: registrations, labels, what buyers expect. */
  dutiesOf(market: MarketKey): number[] {
    return this.numbersOf(market, (force) => force !== 'certificate');
  }

  private numbersOf(market: MarketKey, isWanted: (force: Requirement['force']) => boolean) {
    return (this.byMarket.get(market) ?? [])
      .filter(({ requirement }) => isWanted(requirement.force))
      .map(({ number }) => number);
  }

  /** A small number for a set of traits. */
  numberOf(traits: number): number {
    let number = this.setNumbers.get(traits);
    if (number === undefined) this.setNumbers.set(traits, (number = this.setNumbers.size));
    return number;
  }

  /** By number of requirement, whether it applies to such a product (see `APPLIES`). */
  applying(industry: number, traits: number): Uint8Array {
    const key = this.numberOf(traits) * INDUSTRIES + industry;
    let applying = this.kinds.get(key);
    if (applying === undefined) {
      if (this.kinds.size >= CAPACITY) this.kinds.clear();
      const one = INDUSTRY_KEYS[industry];
      applying = Uint8Array.from(this.inForce, (each) =>
        appliesTo(each, one, traits, this.doubtful),
      );
      this.kinds.set(key, applying);
    }
    return applying;
  }

  /**
   * The requirements of a market that apply to such a product, or of which what is known of it leaves that
   * open; equal lists are one object.
   */
  asked(market: MarketKey, industry: number, traits: number): readonly Asked[] {
    const number = this.numbers.get(market);
    if (number === undefined) return [];
    const key = (this.numberOf(traits) * INDUSTRIES + industry) * this.numbers.size + number;
    let asked = this.known.get(key);
    if (asked === undefined) {
      if (this.known.size >= CAPACITY) this.known.clear();
      asked = this.askedOf(market, industry, traits);
      this.known.set(key, asked);
    }
    return asked;
  }

  private askedOf(market: MarketKey, industry: number, traits: number): Asked[] {
    const applying = this.applying(industry, traits);
    return (this.byMarket.get(market) ?? []).flatMap(({ requirement, number }): Asked[] => {
      if (applying[number]! < APPLIES.unknown) return [];
      const applies = applying[number] === APPLIES.yes ? 'yes' : 'unknown';
      return [{ requirement, applies, because: once(() => this.because(requirement, traits)) }];
    });
  }

  /** Ids of the traits that made a requirement apply. */
  private because(requirement: Requirement, traits: number): string[] {
    if (traits === TRAITS_UNKNOWN) return [];
    return this.traits
      .filter(({ id }, number) => has(traits, number) && requirement.when.traits?.includes(id))
      .map(({ id }) => id);
  }
}

function appliesTo(
  { requirement: { when }, traits: wanted, notTraits }: Compiled,
  industry: IndustryKey | undefined,
  traits: number,
  doubtful: number,
): number {
  const outside = industry !== undefined && when.within?.includes(industry) === false;
  if (outside) return APPLIES.no;
  const isPartly = overlap(traits, TRAITS_UNKNOWN);
  const certain = overlap(traits, WITHOUT_TITLE) ? without(traits, doubtful) : traits;
  if (overlap(certain, notTraits)) return APPLIES.no;
  const open =
    (isPartly && notTraits !== 0) || (industry === undefined && when.within !== undefined);
  const applies = open ? APPLIES.unknown : APPLIES.yes;
  if (when.industries === undefined && when.traits === undefined) return applies;
  const byIndustry = industry !== undefined && when.industries?.includes(industry) === true;
  if (byIndustry || overlap(certain, wanted)) return applies;
  const isBlank = overlap(traits, WITHOUT_TITLE) && overlap(traits, WITHOUT_CATEGORY);
  const undecided =
    overlap(traits, wanted) ||
    (isBlank && wanted !== 0) ||
    (industry === undefined && when.industries !== undefined);
  if (undecided) return APPLIES.unknown;
  return isPartly && wanted !== 0 ? APPLIES.perhaps : APPLIES.no;
}
