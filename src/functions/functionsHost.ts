import type { Result } from '../excel/gateway';
import type { Completion } from '../excel/partners/types';
import type { Rulebook } from '../rulebook';
import type { Lang } from '../strings';
import type { HeaderSource } from './headerSource';

/** Tells which cells of a block of a sheet are empty, by row and column of the block; undefined where it can't. */
export interface EmptyCellSource {
  of(block: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }): Promise<((row: number, column: number) => boolean) | undefined>;
}

/** Tells which other sheets complete the rows of a sheet (by name), or why that is not known now. */
export interface PartnerSource {
  of(sheetName: string): Promise<Result<Completion | undefined>>;
}

/** What the functions need of the world; the add-in's entry provides it. */
export interface FunctionsHost {
  readonly headers: HeaderSource;
  readonly partners: PartnerSource;
  /** Asked where a 0 may stand for an empty cell. */
  readonly emptyCells: EmptyCellSource;
  /** The rules in force: the workbook's own laid over the default ones. Asked once, until forgotten. */
  readonly rulebook: () => Promise<Rulebook>;
  /** Whether serials of dates count from 1904 in the workbook. */
  readonly datesFrom1904: () => Promise<boolean>;
  /** The language of Excel's interface. */
  readonly lang: () => Lang;
  /** The local day as an ISO date. */
  readonly today: () => string;
}
