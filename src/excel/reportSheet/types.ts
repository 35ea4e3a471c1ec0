import type { CarriedRules, CheckRecord, IgnoredFinding, ReportKind, Scheme } from '../../report';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';
import type { AddedExport } from '../exports/types';

export interface ReportOptions {
  readonly check: CheckResult;
  readonly lang: Lang;
  /** The whole report if absent; `week`: the list of what is done this week. */
  readonly kind?: ReportKind | 'week';
  /** Whose list for the week it is; everybody's if absent. */
  readonly owner?: string;
  /** Colours for a light or a dark grid; light if absent. */
  readonly scheme?: Scheme;
  /** Address of the folder with the pages of rules; absent: rules have no links. */
  readonly pages?: string | undefined;
  readonly ignored?: readonly IgnoredFinding[];
  /** What the workbook brought along that it was judged by. */
  readonly carried?: CarriedRules | undefined;
  /** Earlier checks of the sheet, one a day, in order of days. */
  readonly history?: readonly CheckRecord[] | undefined;
  /** Sheets of the workbook that were made of files. */
  readonly exports?: readonly AddedExport[] | undefined;
  /** Name of the file, where it is known. */
  readonly file?: string;
  /** The most findings that are listed; `FINDING_LIMIT` if absent. */
  readonly limit?: number;
  /** Whether the report is shown when it is done; true if absent. */
  readonly show?: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** How many bytes of cells one message may carry; `CHUNK_BYTES` if absent. */
  readonly chunkBytes?: number;
}

export interface WrittenReport {
  /** Name of the report sheet. */
  readonly sheet: string;
  /** Findings that are listed. */
  readonly findings: number;
}
