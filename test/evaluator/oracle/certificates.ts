import { INDUSTRY_KEYS, MARKETS, type IndustryKey, type MarketKey } from '../../../src/fields';
import type { CertificateEntry } from '../../../src/catalogue';
import type { CertificateStatus } from '../../../src/evaluator';
import type { Requirement, Rulebook } from '../../../src/rulebook';

/** What is known of a product as far as certificates go; undefined: unknown. */
export interface Product {
  readonly industry: IndustryKey | undefined;
  /** Recognised in the texts that there are. */
  readonly traits: ReadonlySet<string>;
  /** Whether a text names an accessory, plain goods, or what a product is not. */
  readonly namesOther: boolean;
  readonly hasCategory: boolean;
  readonly hasTitle: boolean;
  readonly entries: readonly CertificateEntry[] | undefined;
  readonly expiry: number;
}

export interface Asked {
  readonly market: MarketKey;
  readonly requirement: Requirement;
  readonly status: CertificateStatus;
}

/** The certificates of an entry, and whether it says that they are held. */
interface Named {
  readonly ids: readonly string[];
  readonly certain: boolean;
}

const GENERIC =
  /(?:CERTIFICATIONS?|CERTIFICATES?|CERTIFIED|COMPLIANT|COMPLIANCE|APPROVED|APPROVAL|TESTREPORTS?|REPORTS?|证书|认证|检测报告|测试报告|报告|检测|指令|标准)$/;

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_.·]/g, '');

/** Judges the certificates of one product at a time by walking names and requirements. */
export class Certificates {
  private readonly known = new Map<string, Named>();
  private readonly asked = new Map<MarketKey, readonly Requirement[]>();
  private readonly aliases: readonly { readonly alias: string; readonly id: string }[];
  private readonly takenBack: ReadonlySet<string>;

  constructor(
    private readonly book: Rulebook,
    private readonly isoDate: string,
    private readonly asOf: number,
  ) {
    const { names, traits } = book.certificates;
    this.aliases = names.flatMap(({ id, name, aliases: others }) =>
      [id, name.zh, name.en, ...others].map((alias) => ({ alias: bare(alias), id })),
    );
    this.takenBack = new Set(
      traits.filter(({ exceptWords }) => exceptWords.length > 0).map(({ id }) => id),
    );
  }

  /** Every requirement of a market that applies, or may as far as is known, and its status. */
  ask(market: MarketKey, product: Product): Asked[] {
    const nothing = !product.hasTitle && !product.hasCategory;
    return this.inForce(market).flatMap((requirement) => {
      if (this.applies(requirement, product, nothing) === 'no') return [];
      const applies = this.applies(requirement, product, true) === 'yes' ? 'yes' : 'unknown';
      return [{ market, requirement, status: this.statusOf(requirement, applies, product) }];
    });
  }

  private inForce(market: MarketKey): readonly Requirement[] {
    let asked = this.asked.get(market);
    if (asked === undefined) this.asked.set(market, (asked = this.ofMarket(market)));
    return asked;
  }

  private ofMarket(market: MarketKey): Requirement[] {
    return this.book.certificates.requirements.filter((requirement) => {
      const { effectiveFrom = '0000', effectiveUntil = '9999' } = requirement;
      if (this.isoDate < effectiveFrom || this.isoDate > effectiveUntil) return false;
      const union = MARKETS[market].union as MarketKey | undefined;
      return (
        requirement.markets.includes(market) ||
        (union !== undefined && requirement.markets.includes(union))
      );
    });
  }

  /** Whether all certificates that a market's law asks for are held and valid. */
  certified(market: MarketKey, product: Product): boolean | undefined {
    let open = false;
    for (const requirement of this.inForce(market)) {
      const applies = this.applies(requirement, product, true);
      if (requirement.force !== 'certificate' || applies === 'no') continue;
      const status = this.statusOf(requirement, applies, product);
      if (status === 'held' || status === 'expiring') continue;
      if (applies === 'yes' && status !== 'unknown') return false;
      open = true;
    }
    return open ? undefined : true;
  }

  /**
   * Tries every industry and set of traits that the product could have: a missing text may give any trait,
   * and a missing title may take back those that words can take back.
   *
   * @param gives whether a trait that only a missing text would give may make the requirement apply
   */
  private applies(
    { when: { industries, traits, notTraits = [], within } }: Requirement,
    product: Product,
    gives: boolean,
  ): 'yes' | 'no' | 'unknown' {
    const possibleIndustries =
      product.industry === undefined ? [...INDUSTRY_KEYS] : [product.industry];
    const complete = product.hasCategory && product.hasTitle;
    const open = this.undecided(product);
    const one = (ids: readonly string[], given: boolean): boolean[] => {
      const recognised = ids.filter((id) => product.traits.has(id));
      if (recognised.some((id) => product.hasTitle || !this.takenBack.has(id))) return [true];
      const isOpen = ids.some((id) => open.has(id) && !product.traits.has(id));
      return recognised.length > 0 || isOpen || (!complete && given && ids.length > 0)
        ? [false, true]
        : [false];
    };
    const outcomes = new Set<boolean>();
    for (const industry of possibleIndustries)
      for (const has of one(traits ?? [], gives))
        for (const excluded of one(notTraits, true)) {
          const general = industries === undefined && traits === undefined;
          const wanted = general || has || industries?.includes(industry) === true;
          const isWithin = within === undefined || within.includes(industry);
          outcomes.add(wanted && isWithin && !excluded);
        }
    if (outcomes.size === 2) return 'unknown';
    return outcomes.has(true) ? 'yes' : 'no';
  }

  /** What products of this industry, or with these traits, often have, and neither text decides. */
  private undecided({ industry, traits, namesOther }: Product): ReadonlySet<string> {
    const open = this.book.certificates.undecided.filter((one) => {
      if (one.industries && !one.industries.some((key) => key === industry)) return false;
      if (one.traits && !one.traits.some((id) => traits.has(id))) return false;
      return !one.unless.some((id) => traits.has(id)) && !(namesOther && !one.traits);
    });
    return new Set(open.flatMap(({ mayBe }) => mayBe));
  }

  private statusOf(
    { shownBy, openBy = [], force }: Requirement,
    applies: 'yes' | 'unknown',
    { entries, expiry }: Product,
  ): CertificateStatus {
    if (entries === undefined) return 'unknown';
    const ends = shownBy.map((group) => {
      const own = entries.flatMap(({ name, validity, standing }) => {
        const { ids, certain } = this.idsOf(name);
        if (!ids.some((id) => group.includes(id))) return [];
        if (!certain || standing === 'pending') return [NaN];
        return [standing === 'expired' ? -Infinity : (validity?.to ?? expiry)];
      });
      const known = own.filter((end) => !Number.isNaN(end));
      if (own.length === 0) return undefined;
      const latest = Math.max(...known);
      return latest < this.asOf && known.length < own.length ? NaN : latest;
    });
    if (ends.includes(undefined)) {
      const isOpen = entries.some(({ name }) =>
        this.idsOf(name).ids.some((id) => openBy.includes(id)),
      );
      return applies === 'yes' && force !== 'duty' && !isOpen ? 'missing' : 'unknown';
    }
    const days = ends as number[];
    if (days.some((day) => day < this.asOf)) return 'expired';
    if (days.some(Number.isNaN)) return 'unknown';
    const left = Math.min(...days) - this.asOf;
    return left <= this.book.certificates.expiringWithinDays ? 'expiring' : 'held';
  }

  private idsOf(name: string): Named {
    let named = this.known.get(name);
    if (named === undefined) this.known.set(name, (named = this.named(name)));
    return named;
  }

  /** All of an entry as one name, else every way to cut it into names is tried. */
  private named(name: string): Named {
    const exact = this.formsOf(name, (form) => this.exactly(form));
    if (exact.length > 0) return { ids: exact, certain: true };
    const words = name
      .normalize('NFKC')
      .replace(/[和及与]/g, ' ')
      .replace(/\p{Script=Han}+/gu, ' $& ')
      .split(/[\s+&/,;|、]+/)
      .filter((word) => word !== '' && !/^and$/i.test(word));
    const cuts = this.cutsOf(words).sort((a, b) => a.strange - b.strange || b.names - a.names);
    const [best] = cuts;
    if (best && best.strange === 0 && best.names > 1) return { ids: best.ids, certain: true };
    const begun = this.formsOf(name, (form) => this.idOf(form));
    if (begun.length > 0) return { ids: begun, certain: true };
    return { ids: best?.ids ?? [], certain: false };
  }

  private cutsOf(words: readonly string[]): { ids: string[]; names: number; strange: number }[] {
    if (words.length === 0) return [{ ids: [], names: 0, strange: 0 }];
    const without = this.cutsOf(words.slice(1)).map((cut) => ({
      ...cut,
      strange: cut.strange + 1,
    }));
    const withName = words.flatMap((_, last) => {
      const ids = this.formsOf(words.slice(0, last + 1).join(' '), (form) => this.idOf(form));
      if (ids.length === 0) return [];
      return this.cutsOf(words.slice(last + 1)).map((cut) => ({
        ids: [...ids, ...cut.ids],
        names: cut.names + 1,
        strange: cut.strange,
      }));
    });
    return [...without, ...withName];
  }

  /** The ids of a name by itself, and with and without what is in its bracket. */
  private formsOf(name: string, idOf: (form: string) => string[]): string[] {
    const whole = bare(name);
    const bracket = /^(.*?)[(（【[](.*?)[)）】\]](.*)$/.exec(whole);
    const forms = bracket ? [whole, bracket[1]! + bracket[3]!, bracket[1]! + bracket[2]!] : [whole];
    return [...new Set(forms.flatMap(idOf))];
  }

  private exactly(form: string): string[] {
    if (form === '') return [];
    const plain = form.replace(GENERIC, '');
    for (const text of [form, plain, plain.replace(/\d+$/, '')]) {
      const exact = this.aliases.find(({ alias }) => alias === text);
      if (exact) return [exact.id];
    }
    return [];
  }

  private idOf(form: string): string[] {
    const exact = this.exactly(form);
    if (exact.length > 0) return exact;
    const plain = form.replace(GENERIC, '');
    const [longest] = this.aliases
      .filter(({ alias }) => alias.length >= 3 && plain.startsWith(alias))
      .filter(({ alias }) => !/^[A-Z]/.test(plain.slice(alias.length)))
      .sort((a, b) => b.alias.length - a.alias.length);
    return longest === undefined ? [] : [longest.id];
  }
}
