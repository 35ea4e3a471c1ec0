import type { CertificateEntry } from '../../catalogue';
import type { MarketKey } from '../../fields';
import type { Certificates } from '../../rulebook';
import type { CertificateResult } from '../types';
import { holdingsOf, type Holdings } from './holdings';
import { CERTIFICATE_STATUSES, judge } from './judge';
import { CertificateRecogniser } from './recognise';
import { RequirementTable } from './requirementsOf';

/** What the certificates of one kind of row come to, by number of market. */
export interface CertificateOutcome {
  /** 1: all that the law asks is held and valid; 0: something is missing or expired; NaN: can't be told. */
  readonly certified: Float64Array;
  /** Number in `CERTIFICATE_STATUSES` of the worst certificate; 255 where none is asked for. */
  readonly worst: Uint8Array;
}

export const NONE_ASKED = 255;

/** A row as far as certificates go. */
export interface CertificateCase {
  /** Number in INDUSTRY_KEYS; beyond its end where unknown. */
  readonly industry: number;
  /** Bits of traits, or TRAITS_UNKNOWN. */
  readonly traits: number;
  /** Number of the holdings (`intern`), or -1 where no certificates are stated. */
  readonly holdings: number;
  /** Last day stated for the row: serial day, Infinity (none stated) or NaN (unreadable). */
  readonly validTo: number;
}

/** Judges certificates; rows of one kind are judged once. */
export class CertificateJudge {
  private readonly table: RequirementTable;
  private readonly recogniser: CertificateRecogniser;
  private readonly holdings: Holdings[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly traitSets = new Map<number, number>();
  private readonly outcomes = new Map<number, CertificateOutcome>();

  constructor(
    private readonly book: Certificates,
    private readonly markets: readonly MarketKey[],
    private readonly asOf: number,
    isoDate: string,
  ) {
    this.table = new RequirementTable(book.requirements, book.traits, markets, isoDate);
    this.recogniser = new CertificateRecogniser(book.names);
  }

  /** A small number for what the entries of a certificate cell hold. */
  intern(entries: readonly CertificateEntry[]): number {
    let key = '';
    for (const { name, validity } of entries) key += `${name}\n${validity?.to ?? ''}\n`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.holdings.push(holdingsOf(entries, this.recogniser)) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The outcome for every market; equal cases share one object. */
  outcome(industry: number, traits: number, holdings: number, validTo: number): CertificateOutcome {
    const validity = this.validityClass(validTo);
    const product = this.numberOf(traits) * 32 + industry;
    // Exact as a double: 24 bits for the product, 3 for the validity, 26 for the holdings.
    const key = ((holdings + 1) * 8 + validity) * 2 ** 24 + product;
    let outcome = this.outcomes.get(key);
    if (outcome === undefined) {
      if (this.outcomes.size > 200_000) this.outcomes.clear();
      outcome = this.compute([industry, traits, holdings, validity]);
      this.outcomes.set(key, outcome);
    }
    return outcome;
  }

  /** Every certificate that the given markets ask of a row. */
  explain(row: CertificateCase, markets: readonly MarketKey[]): CertificateResult[] {
    const { industry, traits, validTo } = row;
    const holdings = this.holdings[row.holdings];
    const { expiringWithinDays } = this.book;
    const results: CertificateResult[] = [];
    for (const market of markets) {
      for (const { requirement, applies, because } of this.table.asked(market, industry, traits)) {
        results.push({
          market,
          requirement,
          because,
          ...judge(requirement, applies, holdings, validTo, this.asOf, expiringWithinDays),
        });
      }
    }
    return results;
  }

  /** A small number for a set of traits; there are far fewer sets than bits would allow. */
  private numberOf(traits: number): number {
    let number = this.traitSets.get(traits);
    if (number === undefined) this.traitSets.set(traits, (number = this.traitSets.size));
    return number;
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
    const validTo = [
      Infinity,
      NaN,
      this.asOf - 1,
      this.asOf,
      this.asOf + this.book.expiringWithinDays + 1,
    ][validity]!;
    const certified = new Float64Array(this.markets.length).fill(1);
    const worst = new Uint8Array(this.markets.length).fill(NONE_ASKED);
    this.markets.forEach((market, number) => {
      const results = this.explain({ industry, traits, holdings, validTo }, [market]).filter(
        ({ requirement }) => requirement.force === 'certificate',
      );
      if (results.length === 0) return;
      const ranks = results.map(({ status }) => CERTIFICATE_STATUSES.indexOf(status));
      worst[number] = Math.max(...ranks);
      certified[number] = certifiedFrom(results);
    });
    return { certified, worst };
  }
}

function certifiedFrom(results: readonly CertificateResult[]): number {
  if (results.some(({ status }) => status === 'missing' || status === 'expired')) return 0;
  return results.some(({ status }) => status === 'unknown') ? NaN : 1;
}
