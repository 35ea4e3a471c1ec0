import type { CellPlace } from '../catalogue';
import type { FieldKey, IndustryKey, MarketKey, TierKey } from '../fields';
import type {
  Basis,
  CorePart,
  ModelVersion,
  NumberKey,
  Pool,
  Requirement,
  Rule,
  Severity,
  Trait,
} from '../rulebook';
import type { Found } from './found';

/** Status of a condition in a row; `n/a` where it does not apply. */
export type ConditionStatus = 'met' | 'unmet' | 'unknown' | 'n/a';

export type PoolStatus = 'in' | 'out' | 'unknown' | 'n/a';

export type Premium = 'yes' | 'no' | 'unknown';

export type CertificateStatus = 'held' | 'missing' | 'expired' | 'expiring' | 'unknown';

export type EasyReturn = 'covered' | 'not' | 'unknown';

/**
 * Which entry of a threshold decided; `industryFallback`: the market has no numbers of its own;
 * `platform`: a figure that the platform itself gives for the product, in place of the rule's.
 */
export type ThresholdSource =
  | 'default'
  | 'industry'
  | 'market'
  | 'industryMarket'
  | 'industryFallback'
  | 'test'
  | 'platform';

/**
 * A field that would settle an unknown, and where its cell is. `absent`: the sheet has no such column, or
 * one without a filled cell;
 * `script`: the cell would have to be in Latin letters too.
 */
export interface MissingCell {
  readonly field: FieldKey;
  readonly why: 'absent' | 'missing' | 'invalid' | 'script';
  readonly place?: CellPlace;
}

/** Everything about one condition of one row. */
export interface ConditionResult {
  readonly rule: Rule;
  readonly status: ConditionStatus;
  /** The measured value, in the unit of the measure or field; undefined where unknown. */
  readonly actual?: number | string;
  /** The number that is needed; undefined where the test has none. */
  readonly needed?: number;
  readonly source: ThresholdSource;
  readonly field: FieldKey;
  readonly place?: CellPlace;
  /** Cells that would settle it; empty unless `status` is unknown. */
  readonly missing: readonly MissingCell[];
  /** Of an unknown condition of a pool: a column is missing, so that no cell of the row settles it. */
  readonly lacksColumn?: boolean;
  /** By measure: the platform's own figures for the product, where it has not reached them. */
  readonly targets?: Readonly<Partial<Record<NumberKey, number>>>;
  /** Of a finding: its evidence by place of the rule's sentence, where the row has it. */
  readonly found?: Found;
}

/** One pool for one market. */
export interface MarketResult {
  readonly market: MarketKey;
  readonly status: PoolStatus;
  readonly conditions: readonly ConditionResult[];
}

export interface PoolResult {
  readonly pool: Pool;
  readonly status: PoolStatus;
  /** Undecided, and no cell of the row settles it: the sheet lacks columns that the pool needs. */
  readonly untold: boolean;
  /** Of a product pool; empty for a pool that is judged by market. */
  readonly conditions: readonly ConditionResult[];
  /** Of a market pool; empty for a product pool. */
  readonly markets: readonly MarketResult[];
}

/**
 * What keeps a row out of its nearest pool, least effort first; of an undetermined row, out of the pool
 * with most conditions known.
 */
export interface Gap {
  readonly pool: Pool;
  readonly market?: MarketKey;
  /** Unmet conditions first, then unknown ones. */
  readonly conditions: readonly ConditionResult[];
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Those of `unknown` that lack a column. */
  readonly lacking: number;
}

/** A figure that the platform asks a product to reach. */
export interface PlatformTarget {
  readonly field: FieldKey;
  readonly target: number;
  /** The measure that has to reach it; absent where the sheet has none over the same days. */
  readonly value?: NumberKey & FieldKey;
}

/** The platform's own judgement of a product, as the sheet has it. */
export interface PlatformWord {
  readonly tier?: TierKey;
  readonly targets: readonly PlatformTarget[];
  /** The tier is premium and the verdict is not, or the reverse. */
  readonly differs: boolean;
}

/** A certificate as the cell names it, stated to be pending or expired. */
export interface StatedCertificate {
  readonly name: string;
  readonly standing: 'pending' | 'expired';
}

/** One certificate, or duty, that a market asks for. */
export interface CertificateResult {
  readonly market: MarketKey;
  readonly requirement: Requirement;
  readonly status: CertificateStatus;
  /** Ids of the traits that made it apply. */
  readonly because: readonly string[];
  /** Traits of which title and category leave open whether the product has them, so that it may not apply. */
  readonly undecided?: readonly Trait[];
  /** Excel serial day of the last day of validity, where known. */
  readonly validTo?: number;
  /** Pending or expired certificates that would show it; absent where there are none, or others show it. */
  readonly stated?: readonly StatedCertificate[];
}

/** A core part that buyers of the industry look for. */
export interface CorePartResult {
  readonly part: CorePart;
  readonly status: 'tested' | 'missing' | 'unknown';
}

export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly condition: ConditionResult;
}

/**
 * A finding without its cell, one object for all rows of which the same is said, with the figures of one of
 * them where none is named; and the cell.
 */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place?: CellPlace | undefined;
}

/** Everything about one row. */
export interface Explanation {
  readonly index: number;
  /** Row number in Excel. */
  readonly row: number;
  readonly productId?: string;
  readonly title?: string;
  /** undefined where neither an industry nor a category can be read. */
  readonly industry?: IndustryKey;
  readonly premium: Premium;
  readonly pools: readonly PoolResult[];
  readonly gap?: Gap;
  readonly findings: readonly Finding[];
  /** Governance checks that are unknown, e.g. for want of a column. */
  readonly undecided: readonly ConditionResult[];
  readonly certificates: readonly CertificateResult[];
  /** Target markets, as the cell names them, that lie outside the markets of the vocabulary: not judged. */
  readonly otherMarkets: readonly string[];
  readonly coreParts: readonly CorePartResult[];
  readonly easyReturn: EasyReturn;
  readonly easyReturnMarkets: readonly MarketKey[];
  /** Name of the growth band, where the model of the date has bands and the score is known. */
  readonly band?: string;
  /** Absent where the sheet has nothing of it. */
  readonly platform?: PlatformWord;
}

/** A pool near a row, and its conditions by status. */
export type Nearest = Pick<Gap, 'pool' | 'met' | 'unmet' | 'unknown' | 'lacking'>;

/** How far a pool is. */
export interface Reach extends Nearest {
  /** Summed over the unmet. */
  readonly effort: number;
  /** Every open condition can be worked on. */
  readonly reachable: boolean;
}

/** The content of a status line; cheaper than an explanation. */
export interface StatusLine {
  readonly premium: Premium;
  /** Pools that the product is in. */
  readonly pools: readonly Pool[];
  /**
   * For `no`: the nearest pool. For `unknown`, where no cell of the row would settle it: the nearest pool
   * that it is certainly not in, else the one with most conditions known.
   */
  readonly nearest?: Nearest;
  /** For `unknown`: the fields whose cells would settle it. */
  readonly missing: readonly FieldKey[];
  /** Number of undecided pools that lack columns. */
  readonly untold: number;
  /** The platform's own tier of the product, where it disagrees with the verdict. */
  readonly tier?: TierKey;
}

/** Totals of one pool over all rows. */
export interface PoolTotals {
  readonly in: number;
  readonly out: number;
  readonly unknown: number;
  /** Rows not known to be premium whose nearest pool this is, and that miss one condition of it. */
  readonly oneStep: number;
  /** Whether the sheet's columns decide it: for every row, for some (who is out), or for none. */
  readonly told: 'yes' | 'part' | 'no';
  /** The fields without a column that some row needs for it. */
  readonly absent: readonly FieldKey[];
}

/** A field without a column, and the rows and pools that need it. */
export interface Settling {
  readonly field: FieldKey;
  /** Undetermined rows with a pool that is unknown without it. */
  readonly rows: number;
  /** Ids of these pools. */
  readonly pools: readonly string[];
}

/** How the platform's own tiers compare with the verdicts. */
export interface PlatformTotals {
  /** Rows with both known. */
  readonly compared: number;
  /** Indices of rows that are premium by the platform's tier and not by the verdict. */
  readonly premiumThere: readonly number[];
  /** The reverse. */
  readonly premiumHere: readonly number[];
}

/** Totals over all rows. */
export interface Summary {
  readonly rows: number;
  /** Listings; fewer than rows where several rows are one. */
  readonly listings: number;
  readonly premium: number;
  readonly notPremium: number;
  readonly undetermined: number;
  readonly pools: Readonly<Record<string, PoolTotals>>;
  /** Fields without a column, those that settle most first. */
  readonly settling: readonly Settling[];
  /** Absent where the sheet has no tiers. */
  readonly platform?: PlatformTotals;
  readonly findings: Readonly<Record<string, number>>;
  /** Number of (row, market) pairs by the worst status of the certificates that the market's law asks for. */
  readonly certificates: Readonly<Record<CertificateStatus, number>>;
  readonly certificatesByMarket: Readonly<
    Partial<Record<MarketKey, Readonly<Record<CertificateStatus, number>>>>
  >;
  /** The same for duties: registrations, labels, what buyers expect. */
  readonly dutiesByMarket: Summary['certificatesByMarket'];
  /** Governance rules that are unknown in every row, and the columns they lack. */
  readonly uncheckable: readonly { readonly rule: Rule; readonly absent: readonly FieldKey[] }[];
}

/** The part of an explanation without conditions, as reports need it row after row. */
export type RowFacts = Omit<
  Explanation,
  'pools' | 'gap' | 'findings' | 'undecided' | 'certificates' | 'coreParts' | 'easyReturnMarkets'
>;

/** The verdict on every row of a catalogue. */
export interface Verdict {
  readonly size: number;
  /** Excel serial day. */
  readonly asOf: number;
  readonly model: ModelVersion;
  /** The pools of the model, in its order. */
  readonly pools: readonly Pool[];
  readonly markets: readonly MarketKey[];
  /** The governance rules in force, in the book's order. */
  readonly governance: readonly Rule[];
  readonly summary: Summary;
  premium(index: number): Premium;
  /** Status of pool number `pool` (see `pools`). */
  pool(index: number, pool: number): PoolStatus;
  /** Status of the market pool for market number `market` (see `markets`); `n/a` if the model has none. */
  market(index: number, market: number): PoolStatus;
  status(index: number): StatusLine;
  /** The pool of its gap, without the conditions; undefined where there is no gap. */
  nearest(index: number): Reach | undefined;
  /** Numbers of the governance rules (see `governance`) that the row breaks. */
  broken(index: number): number[];
  easyReturn(index: number): EasyReturn;
  /** `certificates` of the row's explanation. */
  certificates(index: number): readonly CertificateResult[];
  /**
   * The same for reports: one list for all rows of which the same is said. What is held may have the last day of
   * another row.
   */
  reportedCertificates(index: number): readonly CertificateResult[];
  /** `gap` of its explanation: undefined where it is premium, or where no pool is within reach. */
  gap(index: number): Gap | undefined;
  /** Pool number `pool` (see `pools`) of its explanation. */
  poolResult(index: number, pool: number): PoolResult;
  /** `findings` of its explanation. */
  findings(index: number): readonly Finding[];
  /** The same for reports, which say it row after row. */
  placedFindings(index: number): readonly PlacedFinding[];
  /** Numbers of the pools (see `pools`) that are `untold` in its explanation. */
  untold(index: number): readonly number[];
  facts(index: number): RowFacts;
  /** Everything at once; for many rows the single parts are faster. */
  explain(index: number): Explanation;
}
