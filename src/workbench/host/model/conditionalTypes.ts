import type { Box, Scalar } from './cellTypes';

export type CellValueOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

export type TextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

/** Formulas are as seen from the first cell of the format's first box. */
export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'CellValue';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: 'ContainsText'; readonly operator: TextOperator; readonly text: string }
  /** Kept and shifted, never evaluated (data bars, colour scales, icon sets, top/bottom, presets). */
  | {
      readonly type: 'Other';
      readonly kind: string;
      readonly detail: Readonly<Record<string, Scalar>>;
    };

/** Paint of a conditional format over a cell; absent properties show through. */
export interface Paint {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
  readonly paint: Paint;
  /** Kept and painted, but not to be read: a duplicated rule, or one that undo brought back. */
  readonly isUnreadable?: boolean;
}

export interface ConditionalFormatPatch {
  readonly isUnreadable?: boolean;
  readonly boxes?: readonly Box[];
  readonly rule?: ConditionalRule;
  readonly stopIfTrue?: boolean;
  readonly paint?: Paint;
}

/** In order of priority: the first one wins. */
export interface ConditionalFormats {
  readonly list: readonly ConditionalFormat[];
  /** Those that touch the box, in order of priority. */
  over(box: Box): readonly ConditionalFormat[];
  find(id: string): ConditionalFormat | undefined;
  /** A new format takes the first priority, as in Excel. Throws InvalidArgument for a formula that can't be read. */
  add(boxes: readonly Box[], rule: ConditionalRule): ConditionalFormat;
  /** Returns the changed format (formats are plain values; the id stays). */
  update(id: string, patch: ConditionalFormatPatch): ConditionalFormat;
  setPriority(id: string, priority: number): void;
  priority(id: string): number;
  delete(id: string): void;
  /** Takes the box out of all formats, as `range.conditionalFormats.clearAll`. */
  clear(box: Box): void;
}
