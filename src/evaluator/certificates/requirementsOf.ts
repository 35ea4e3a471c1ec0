import { INDUSTRY_KEYS, MARKETS, type IndustryKey, type MarketKey } from '../../fields';
import type { Certificates, Requirement, Trait } from '../../rulebook';
import { Memo } from '../memo';
import { has, intersection, overlap, single, union, without } from '../smallSet';
import { NAMED_OTHERWISE, TRAITS_UNKNOWN, WITHOUT_CATEGORY, WITHOUT_TITLE } from './traits';

/** A requirement in force, with its traits and industries as sets. */
interface Compiled {
  readonly requirement: Requirement;
  /** Its number among all that are in force. */
  readonly number: number;
  readonly traits: number;
  readonly notTraits: number;
  /** A bit for each industry; undefined where the requirement names none. */
  readonly industries: number | undefined;
  readonly within: number | undefined;
  /** Whether it names neither industries nor traits: it applies to every product. */
  readonly isGeneral: boolean;
}

/** What may leave traits open, as sets. */
interface CompiledDoubt {
  readonly industries: number | undefined;
  readonly traits: number | undefined;
  readonly unless: number;
  readonly mayBe: number;
}

/** The inputs of a requirement's applicability. */
interface Product {
  /** The bit of its industry; 0 where that is unknown. */
  readonly industry: number;
  readonly traits: number;
  /** The traits that hold whatever a missing title may say. */
  readonly certain: number;
  /** The traits that neither title nor category decides. */
  readonly undecided: number;
  /** Whether its title, its category, or both are missing. */
  readonly isPartly: boolean;
  readonly isBlank: boolean;
}

/** Whether a requirement applies; `perhaps`: not by what is known, but a title or category is missing. */
export const APPLIES = { no: 0, perhaps: 1, unknown: 2, yes: 3 } as const;

/** A requirement that applies, or may apply, to a product. */
export interface Asked {
  readonly requirement: Requirement;
  readonly applies: 'yes' | 'unknown';
  /** Ids of the traits that made it apply. */
  readonly because: readonly string[];
  /** The traits that would tell whether it applies. */
  readonly undecided: readonly Trait[];
}

/** Kinds of products in the cache. */
const CAPACITY = 20_000;
/** Industries, and one for unknown. */
const INDUSTRIES = INDUSTRY_KEYS.length + 1;

type TableData = Pick<Certificates, 'requirements' | 'traits' | 'undecided'>;

/** The requirements in force on a date, by market, and the products to which they apply. */
export class RequirementTable {
  private readonly inForce: readonly Compiled[];
  /** The traits that words can revoke. */
  private readonly doubtful: number;
  private readonly doubts: readonly CompiledDoubt[];
  /** Interned sets of traits: far fewer occur than their bits would allow. */
  private readonly setNumbers = new Map<number, number>();
  private readonly byMarket = new Map<MarketKey, Compiled[]>();
  private readonly numbers: ReadonlyMap<MarketKey, number>;
  private readonly traits: readonly Trait[];
  /** By set: its traits, and their ids. */
  private readonly traitsOf = new Memo((set: number): readonly Trait[] =>
    this.traits.filter((_, number) => has(set, number)),
  );
  private readonly idsOf = new Memo((set: number): readonly string[] =>
    this.traitsOf.get(set).map(({ id }) => id),
  );
  private readonly kinds = new Map<number, Uint8Array>();
  /** By kind, then by number of the market. */
  private readonly askedOf = new Memo((_kind: number): Asked[][] => [], CAPACITY);

  constructor(
    { requirements, traits, undecided }: TableData,
    markets: readonly MarketKey[],
    asOf: string,
  ) {
    this.traits = traits;
    const sets = new Map(traits.map(({ id }, number) => [id, single(number)]));
    const setOf = (ids: readonly string[] = []): number =>
      ids.reduce((all, id) => union(all, sets.get(id) ?? 0), 0);
    this.doubtful = setOf(
      traits.filter(({ exceptWords }) => exceptWords.length > 0).map(({ id }) => id),
    );
    this.doubts = undecided.map(({ industries, traits: having, unless, mayBe }) => ({
      industries: bitsOf(industries),
      traits: having && setOf(having),
      // What is named otherwise is settled where the industry alone leaves it open.
      unless: union(setOf(unless), having === undefined ? NAMED_OTHERWISE : 0),
      mayBe: setOf(mayBe),
    }));
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
        industries: bitsOf(requirement.when.industries),
        within: bitsOf(requirement.when.within),
        isGeneral:
          requirement.when.industries === undefined && requirement.when.traits === undefined,
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

  /** By number of requirement: the numbers of the markets that ask for it. */
  get marketsOf(): number[][] {
    const markets = this.inForce.map((): number[] => []);
    for (const [market, asked] of this.byMarket)
      for (const { number } of asked) markets[number]!.push(this.numbers.get(market)!);
    return markets;
  }

  /** A small number for a set of traits. */
  numberOf(traits: number): number {
    let number = this.setNumbers.get(traits);
    if (number === undefined) this.setNumbers.set(traits, (number = this.setNumbers.size));
    return number;
  }

  private kindOf(industry: number, traits: number): number {
    return this.numberOf(traits) * INDUSTRIES + industry;
  }

  /** By number of requirement, whether it applies to such a product (see `APPLIES`). */
  applying(industry: number, traits: number): Uint8Array {
    const key = this.kindOf(industry, traits);
    let applying = this.kinds.get(key);
    if (applying === undefined) {
      if (this.kinds.size >= CAPACITY) this.kinds.clear();
      const product = this.productOf(industry, traits);
      applying = new Uint8Array(this.size);
      for (const each of this.inForce) applying[each.number] = appliesTo(each, product);
      this.kinds.set(key, applying);
    }
    return applying;
  }

  /**
   * The requirements of a market that apply to such a product, or of which what is known of it leaves that
   * open.
   */
  asked(market: MarketKey, industry: number, traits: number): readonly Asked[] {
    const known = this.askedOf.get(this.kindOf(industry, traits));
    return (known[this.numbers.get(market)!] ??= this.lookUp(market, industry, traits));
  }

  private lookUp(market: MarketKey, industry: number, traits: number): Asked[] {
    const applying = this.applying(industry, traits);
    const { undecided } = this.productOf(industry, traits);
    const asked: Asked[] = [];
    for (const each of this.byMarket.get(market) ?? []) {
      const own = applying[each.number]!;
      if (own < APPLIES.unknown) continue;
      asked.push({
        requirement: each.requirement,
        applies: own === APPLIES.yes ? 'yes' : 'unknown',
        because: this.idsOf.get(intersection(traits, each.traits)),
        undecided:
          own === APPLIES.yes
            ? []
            : this.traitsOf.get(intersection(undecided, union(each.traits, each.notTraits))),
      });
    }
    return asked;
  }

  private productOf(number: number, traits: number): Product {
    const withoutTitle = overlap(traits, WITHOUT_TITLE);
    const industry = number < INDUSTRY_KEYS.length ? 1 << number : 0;
    return {
      industry,
      traits,
      certain: withoutTitle ? without(traits, this.doubtful) : traits,
      undecided: this.undecidedOf(industry, traits),
      isPartly: overlap(traits, TRAITS_UNKNOWN),
      isBlank: withoutTitle && overlap(traits, WITHOUT_CATEGORY),
    };
  }

  /** The traits that products of an industry, with these traits, may have too. */
  private undecidedOf(industry: number, traits: number): number {
    let undecided = 0;
    for (const each of this.doubts) {
      const isOfIndustry = each.industries === undefined || (each.industries & industry) !== 0;
      const isSuch = each.traits === undefined || overlap(each.traits, traits);
      if (isOfIndustry && isSuch && !overlap(each.unless, traits))
        undecided = union(undecided, each.mayBe);
    }
    return without(undecided, traits);
  }
}

function bitsOf(industries: readonly IndustryKey[] | undefined): number | undefined {
  return industries?.reduce((bits, key) => bits | (1 << INDUSTRY_KEYS.indexOf(key)), 0);
}

function appliesTo(each: Compiled, product: Product): number {
  const { traits, notTraits, industries, within } = each;
  const { industry, certain, isPartly, isBlank } = product;
  if (within !== undefined && industry !== 0 && (within & industry) === 0) return APPLIES.no;
  if (overlap(certain, notTraits)) return APPLIES.no;
  const open =
    (isPartly && notTraits !== 0) ||
    overlap(product.undecided, notTraits) ||
    (industry === 0 && within !== undefined);
  const applies = open ? APPLIES.unknown : APPLIES.yes;
  if (each.isGeneral) return applies;
  const byIndustry = industries !== undefined && (industries & industry) !== 0;
  if (byIndustry || overlap(certain, traits)) return applies;
  const undecided =
    overlap(product.traits, traits) ||
    overlap(product.undecided, traits) ||
    (isBlank && traits !== 0) ||
    (industry === 0 && industries !== undefined);
  if (undecided) return APPLIES.unknown;
  return isPartly && traits !== 0 ? APPLIES.perhaps : APPLIES.no;
}
