import type { CertificateEntry } from '../../catalogue';
import type { MarketKey } from '../../fields';
import type { Certificates, Requirement } from '../../rulebook';
import type { CertificateResult } from '../types';
import { Memo } from '../memo';
import { lazyFor } from '../../base/lazy';
import { has, highWord, single } from '../smallSet';
import { holdingsOf, statedOf, type Holdings } from './holdings';
import { CERTIFICATE_STATUSES, judge } from './judge';
import { CertificateRecogniser } from './recognise';
import { APPLIES, RequirementTable } from './requirementsOf';

/** Certificate statuses of one kind of row, by number of market. */
export interface CertificateOutcome {
  /** The markets in which every legally required certificate is held and valid. */
  readonly certified: number;
  /** The markets in which that is unknown. */
  readonly open: number;
  /** Number in `CERTIFICATE_STATUSES` of the worst certificate; 255 where none is asked for. */
  readonly worst: Uint8Array;
  /** The same for duties. */
  readonly duties: Uint8Array;
}

/** Slots of the direct-mapped cache of outcomes; a power of two. */
const RECENT = 1024;

/** Reported lists that are remembered. */
const LISTS = 20_000;

export const NONE_ASKED = 255;

const HELD = CERTIFICATE_STATUSES.indexOf('held');
const UNKNOWN = CERTIFICATE_STATUSES.indexOf('unknown');
/** Classes of days that lead to the same statuses. */
const VALIDITIES = 5;
const NOT_YET = 255;

/** Number in `CERTIFICATE_STATUSES` of a requirement that applies as `APPLIES` says. */
type StatusOf = (number: number, applies: number) => number;

type Draft = { -readonly [K in keyof CertificateResult]: CertificateResult[K] };

/** The certificate inputs of a row. */
export interface CertificateCase {
  /** Number in INDUSTRY_KEYS; beyond its end where unknown. */
  readonly industry: number;
  /** A set of traits, and of the texts that are missing. */
  readonly traits: number;
  /** Number of the holdings (`intern`), or -1 where no certificates are stated. */
  readonly holdings: number;
  /** Last day stated for the row: serial day, Infinity (none stated) or NaN (unreadable). */
  readonly validTo: number;
}

/** One recogniser per book, shared by its evaluators. */
const recogniserOf = lazyFor(({ names }: Certificates) => new CertificateRecogniser(names));

/** Judges certificates; rows of equal inputs share one outcome. */
export class CertificateJudge {
  private readonly table: RequirementTable;
  private readonly recogniser: CertificateRecogniser;
  private readonly holdings: Holdings[] = [];
  private readonly numbers = new Map<string, number>();
  /** By number of requirement: the numbers of the markets that ask for it. */
  private readonly marketsOf: readonly (readonly number[])[];
  /** By holdings and validity class: the status of each requirement, if it may apply and if it does. */
  private readonly statuses = new Memo<number, Uint8Array>(() =>
    new Uint8Array(2 * this.table.size).fill(NOT_YET),
  );
  private readonly outcomes = new Map<number, CertificateOutcome>();
  /** By outcome, then by targets: what is reported. */
  private lists = new WeakMap<CertificateOutcome, Map<number, CertificateResult[]>>();
  private listed = 0;
  /** The outcomes last asked for, by slot, and the rows that they are for: a Map takes some times as long. */
  private readonly recentRests = new Float64Array(RECENT).fill(NaN);
  private readonly recentTraits = new Float64Array(RECENT);
  private readonly recent = new Array<CertificateOutcome | undefined>(RECENT).fill(undefined);

  constructor(
    private readonly book: Certificates,
    private readonly markets: readonly MarketKey[],
    private readonly asOf: number,
    isoDate: string,
  ) {
    this.table = new RequirementTable(book, markets, isoDate);
    this.marketsOf = this.table.marketsOf;
    this.recogniser = recogniserOf(book);
  }

  /** Interns the holdings of a certificate cell: a small number, equal for equal entries. */
  intern(entries: readonly CertificateEntry[]): number {
    let key = '';
    for (const { name, validity, standing = '' } of entries) {
      key += `${name}\n${validity?.to ?? standing}\n`;
    }
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.holdings.push(holdingsOf(entries, this.recogniser)) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The outcome for every market; equal cases share one object. */
  outcome(industry: number, traits: number, holdings: number, validTo: number): CertificateOutcome {
    const validity = this.validityClass(validTo);
    // Exact as doubles: 26 bits for the holdings, 3 for the validity, 5 for the industry, 19 for a set of traits.
    const rest = ((holdings + 1) * 8 + validity) * 32 + industry;
    const words = (traits | 0) ^ Math.imul(highWord(traits), 0xc2b2ae35);
    const mixed = Math.imul(words, 0x9e3779b1) ^ Math.imul(rest | 0, 0x85ebca6b);
    const slot = (mixed ^ (mixed >>> 15)) & (RECENT - 1);
    if (this.recentRests[slot] === rest && this.recentTraits[slot] === traits) {
      return this.recent[slot]!;
    }
    const key = rest * 2 ** 19 + this.table.numberOf(traits);
    const outcome = this.known(key, [industry, traits, holdings, validity]);
    this.recentRests[slot] = rest;
    this.recentTraits[slot] = traits;
    this.recent[slot] = outcome;
    return outcome;
  }

  private known(key: number, row: readonly [number, number, number, number]): CertificateOutcome {
    let outcome = this.outcomes.get(key);
    if (outcome === undefined) {
      if (this.outcomes.size > 200_000) this.outcomes.clear();
      outcome = this.compute(row);
      this.outcomes.set(key, outcome);
    }
    return outcome;
  }

  /**
   * Every certificate that a set of markets asks of a row.
   *
   * @param targets numbers of the markets
   */
  explain(
    { industry, traits, holdings, validTo }: CertificateCase,
    targets: number,
  ): CertificateResult[] {
    const results: CertificateResult[] = [];
    for (let number = 0; number < this.markets.length; number++) {
      if (!has(targets, number)) continue;
      const market = this.markets[number]!;
      for (const asked of this.table.asked(market, industry, traits)) {
        const { requirement, applies, because, undecided } = asked;
        const result: Draft = { market, requirement, status: 'unknown', because };
        this.explainOne(result, applies, holdings, validTo);
        if (result.status === 'unknown' && undecided.length > 0) result.undecided = undecided;
        results.push(result);
      }
    }
    return results;
  }

  /**
   * The same for reports: one list for all rows of which the same is said. What is held in it may have the last
   * day of another row.
   */
  reported(row: CertificateCase, targets: number): readonly CertificateResult[] {
    const { industry, traits, holdings, validTo } = row;
    // The day of the row itself is said.
    if (validTo <= this.asOf + this.book.expiringWithinDays) return this.explain(row, targets);
    const outcome = this.outcome(industry, traits, holdings, validTo);
    return this.lists.get(outcome)?.get(targets) ?? this.keep(outcome, targets, row);
  }

  private keep(
    outcome: CertificateOutcome,
    targets: number,
    row: CertificateCase,
  ): CertificateResult[] {
    if (++this.listed > LISTS) [this.lists, this.listed] = [new WeakMap(), 1];
    const byTargets = this.lists.get(outcome) ?? new Map<number, CertificateResult[]>();
    const list = this.explain(row, targets);
    this.lists.set(outcome, byTargets.set(targets, list));
    return list;
  }

  /** Days that lead to the same statuses are one class: 0 none, 1 unreadable, 2 expired, 3 expiring, 4 valid. */
  private validityClass(validTo: number): number {
    if (validTo === Infinity) return 0;
    if (Number.isNaN(validTo)) return 1;
    if (validTo < this.asOf) return 2;
    return validTo - this.asOf <= this.book.expiringWithinDays ? 3 : 4;
  }

  private compute([industry, traits, holdings, validity]: readonly [
    number,
    number,
    number,
    number,
  ]): CertificateOutcome {
    const applying = this.table.applying(industry, traits);
    const statusOf = this.statusesOf(holdings, validity);
    const { length } = this.markets;
    const statuses = new Uint8Array(length).fill(HELD);
    const worst = new Uint8Array(length).fill(NONE_ASKED);
    const duties = new Uint8Array(length).fill(NONE_ASKED);
    for (let number = 0; number < applying.length; number++) {
      const applies = applying[number]!;
      if (applies === APPLIES.no) continue;
      const own = statusOf(number, applies);
      const markets = this.marketsOf[number]!;
      const isDuty = this.table.requirement(number).force !== 'certificate';
      if (applies !== APPLIES.perhaps) worsen(isDuty ? duties : worst, markets, own);
      // An expired certificate is no fault where it may not be asked for.
      const sure = applies === APPLIES.yes ? own : Math.min(own, UNKNOWN);
      if (!isDuty) worsen(statuses, markets, sure);
    }
    return { ...setsOf(statuses), worst, duties };
  }

  /** Statuses of the requirements under some holdings; cached by validity class. */
  private statusesOf(holdings: number, validity: number): StatusOf {
    const known = this.statuses.get((holdings + 1) * VALIDITIES + validity);
    return (number, applies) => {
      const at = 2 * number + (applies === APPLIES.yes ? 1 : 0);
      if (known[at] === NOT_YET) {
        const asked = applies === APPLIES.yes ? 'yes' : 'unknown';
        const requirement = this.table.requirement(number);
        const { status } = this.judgeOne(requirement, asked, holdings, this.dayOf(validity));
        known[at] = CERTIFICATE_STATUSES.indexOf(status);
      }
      return known[at]!;
    };
  }

  /** A day that represents a class. */
  private dayOf(validity: number): number {
    const { asOf, book } = this;
    return [Infinity, NaN, asOf - 1, asOf, asOf + book.expiringWithinDays + 1][validity]!;
  }

  /** The status of one requirement as `judgeOne` gives it, with the cell's entries where it is not in order. */
  private explainOne(
    result: Draft,
    applies: 'yes' | 'unknown',
    holdings: number,
    validTo: number,
  ): void {
    const { status, validTo: until } = this.judgeOne(
      result.requirement,
      applies,
      holdings,
      validTo,
    );
    result.status = status;
    if (until !== undefined) result.validTo = until;
    const held = this.holdings[holdings];
    if (status === 'held' || status === 'expiring' || held === undefined) return;
    const stated = statedOf(result.requirement, held);
    if (stated.length > 0) result.stated = stated;
  }

  private judgeOne(
    requirement: Requirement,
    applies: 'yes' | 'unknown',
    holdings: number,
    validTo: number,
  ): ReturnType<typeof judge> {
    const held = this.holdings[holdings];
    return judge(requirement, applies, held, validTo, this.asOf, this.book.expiringWithinDays);
  }
}

/** Lowers the statuses of some markets to `status`, where they are better. */
function worsen(statuses: Uint8Array, markets: readonly number[], status: number): void {
  for (const market of markets) {
    const known = statuses[market]!;
    if (known === NONE_ASKED || status > known) statuses[market] = status;
  }
}

/** Sets of the markets in order, and of those still open, from their worst statuses. */
function setsOf(statuses: Uint8Array): Pick<CertificateOutcome, 'certified' | 'open'> {
  let certified = 0;
  let open = 0;
  statuses.forEach((status, market) => {
    if (status < UNKNOWN) certified += single(market);
    else if (status === UNKNOWN) open += single(market);
  });
  return { certified, open };
}
