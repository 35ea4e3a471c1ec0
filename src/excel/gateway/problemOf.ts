import type { ExcelProblem, ExcelProblemCode } from '../../report';
import { Refusal } from './refusal';

/** Excel's codes (`Excel.ErrorCodes`, `OfficeExtension.ErrorCodes`) by what they mean to a person. */
const MEANINGS: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  InvalidReference: 'sheetGone',
  InvalidBinding: 'sheetGone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  FormulaLengthExceedsLimit: 'tooLarge',
  ConnectionFailure: 'offline',
  InvalidOrTimedOutSession: 'offline',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  Timeout: 'timeout',
  ApiNotFound: 'oldExcel',
  NotImplemented: 'oldExcel',
  UnsupportedFeature: 'oldExcel',
  InvalidSelection: 'noSelection',
  ItemAlreadyExists: 'invalidName',
  InvalidSheetName: 'invalidName',
  MergedRangeConflict: 'mergedInTheWay',
  FilteredRangeConflict: 'filteredInTheWay',
  NonBlankCellOffSheet: 'occupied',
  InsertDeleteConflict: 'occupied',
  PivotTableRangeConflict: 'occupied',
};

/** Codes by which Excel turns a whole request away: nothing of it took effect. */
const TURNED_AWAY: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
]);

/** Codes that may be gone a moment later. `GeneralException` is what Excel says of everything else. */
const PASSING: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'ConnectionFailure',
  'RequestAborted',
  'Conflict',
  'GeneralException',
]);

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly at?: string;
}

/** By shape, because office.js may live in another realm than this code. */
function officeErrorOf(error: unknown): OfficeError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, message, debugInfo } = error as Record<string, unknown>;
  if (typeof code !== 'string') return undefined;
  const raw = { code, message: typeof message === 'string' ? message : '' };
  const at = (debugInfo as { errorLocation?: unknown } | null | undefined)?.errorLocation;
  return typeof at === 'string' && at !== '' ? { ...raw, at } : raw;
}

/** `ItemNotFound` says of everything that it is not there; its location says what. */
function missingItem(at = ''): ExcelProblemCode {
  if (/^(?:Worksheet|Range)/.test(at)) return 'sheetGone';
  return at.startsWith('Table') ? 'tableGone' : 'unknown';
}

function detailOf(code: ExcelProblemCode, { at }: OfficeError): string | undefined {
  return code === 'oldExcel' ? at : undefined;
}

/** What an exception means. Never loses Excel's own code and message: they are in `raw`. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof Refusal) return error.problem;
  const raw = officeErrorOf(error);
  if (raw === undefined) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'unknown', raw: { code: error instanceof Error ? error.name : '', message } };
  }
  const code =
    raw.code === 'ItemNotFound' ? missingItem(raw.at) : (MEANINGS[raw.code] ?? 'unknown');
  const detail = detailOf(code, raw);
  return detail === undefined ? { code, raw } : { code, detail, raw };
}

/** Whether Excel turned away the whole request that failed, so that nothing of it took effect. */
export const wasTurnedAway = ({ raw }: ExcelProblem): boolean =>
  raw !== undefined && TURNED_AWAY.has(raw.code);

/** What says nothing of the request itself: Excel does not answer, or not now. */
const SILENT: ReadonlySet<ExcelProblemCode> = new Set([
  'editing',
  'offline',
  'busy',
  'timeout',
  'cancelled',
]);

/** Whether Excel refused something that a request asked for, so that the rest of it may do without. */
export function isRefused(error: unknown): boolean {
  return !(error instanceof Refusal) && !SILENT.has(problemOf(error).code);
}

/** Whether the same request may well succeed a moment later. */
export const isPassing = ({ raw }: ExcelProblem): boolean =>
  raw !== undefined && PASSING.has(raw.code);
