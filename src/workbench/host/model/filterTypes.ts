import type { Box } from './cellTypes';

export interface SortField {
  /** Offset of the key column (or row) in the sorted box. */
  readonly key: number;
  readonly ascending?: boolean;
}

export interface SortOptions {
  readonly hasHeaders?: boolean;
  readonly matchCase?: boolean;
  /** Default: rows change places. */
  readonly orientation?: 'Rows' | 'Columns';
}

/** Filter of a column. */
export type FilterCriterion =
  | { readonly filterOn: 'Values'; readonly values: readonly string[] }
  | {
      readonly filterOn: 'Custom';
      /** '>5', '=*red*', '<>x'; `*` and `?` are wildcards. */
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: 'And' | 'Or';
    }
  /** By colour, icon, rank or date: kept, but it hides nothing. */
  | {
      readonly filterOn: 'Other';
      readonly kind: string;
      readonly detail: Readonly<Record<string, unknown>>;
    };

/** A sheet's filter, or a table's. */
export interface AutoFilter {
  /** Header and data; undefined when there is no filter. */
  readonly box: Box | undefined;
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
  /** True when a criterion hides rows. */
  readonly filtering: boolean;
  /** Sets the filter's range and, when given, one column's criterion (offset in the range). */
  apply(box: Box, column?: number, criterion?: FilterCriterion): void;
  setCriterion(column: number, criterion: FilterCriterion | undefined): void;
  /** Shows all rows; the filter stays. */
  clearCriteria(): void;
  reapply(): void;
  remove(): void;
}
