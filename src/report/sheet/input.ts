import type { Catalogue, PricesIn } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import type { Lang } from '../../strings';
import type { CarriedRules } from '../carried/carriedRules';
import type { CheckRecord } from '../history/checkRecord';
import type { JsonHead } from '../json/jsonContract';
import type { IgnoredFinding, Scheme } from '../marks';

/** Another sheet that completed the checked one. */
export interface SheetSource {
  readonly sheet: string;
  /** Products of the checked sheet that it has. */
  readonly matched: number;
  readonly of: number;
  /** The file that it was made of, and the ISO date on which it was added; absent for other sheets. */
  readonly from?: { readonly file: string; readonly added: string } | undefined;
}

/** Facts of the run besides its verdict. */
export interface SheetRun {
  readonly file?: string;
  readonly sheet: string;
  readonly sources?: readonly SheetSource[];
  readonly seconds: number;
  /** Currency of the prices; absent where the sheet has none. */
  readonly prices?: PricesIn | undefined;
  /** Own rules and ignored findings in the workbook. */
  readonly carried?: CarriedRules | undefined;
}

/** Kinds of reports: the whole, the totals for a manager, or the products for those who mend them. */
export const REPORT_KINDS = ['all', 'summary', 'rows'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface ReportSheetInput {
  /** The whole report if absent. */
  readonly kind?: ReportKind;
  readonly catalogue: Catalogue;
  readonly verdict: Verdict;
  /** The book by which the verdict was made, with its hash (`hashRulebook`). */
  readonly rulebook: JsonHead['rulebook'];
  readonly lang: Lang;
  readonly run: SheetRun;
  /** Ignored findings: listed apart, with their reason. */
  readonly ignored?: readonly IgnoredFinding[];
  /** Earlier checks of the sheet, one a day, in order of days. */
  readonly history?: readonly CheckRecord[];
  /** Owner whose products the list for the week has; all products if absent. */
  readonly owner?: string;
  /** The most findings, and the most ignored ones, that are listed; `FINDING_LIMIT` if absent. */
  readonly limit?: number;
  readonly scheme?: Scheme;
  /** Address of the folder with the pages of rules; absent: rules have no links. */
  readonly pages?: string;
}
