import type { Box, Scalar } from './cellTypes';
import type { Sheet } from './types';

export interface SheetPlace {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** A defined name. `formula` starts with '=' (a range, a constant, or '=#REF!'). */
export interface Name {
  readonly id: string;
  readonly name: string;
  /** Undefined: the whole workbook. */
  readonly sheet: Sheet | undefined;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface CommentReply {
  readonly id: string;
  readonly content: string;
  readonly author: string;
}

/** A threaded comment. */
export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** A note (the yellow one). Sizes in points. */
export interface Note {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly visible: boolean;
  readonly width: number;
  readonly height: number;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
  readonly namespaceUri: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
  freeze(rows: number, columns: number): void;
  unfreeze(): void;
}

/** Ranges are formulas ('=Sheet1!$A$1:$A$5') that shift. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color?: string;
}

/** Position and size in points. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  readonly source: string;
  readonly seriesBy: 'Auto' | 'Columns' | 'Rows';
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whatever else is set on the chart, by path ('dataLabels.showValue'). */
  readonly extras: Readonly<Record<string, Scalar>>;
}

export interface ChartSpec {
  readonly type: string;
  readonly source: SheetPlace;
  readonly seriesBy?: Chart['seriesBy'];
}

/** A new `source` makes the series anew. */
export type ChartPatch = Partial<Omit<Chart, 'id' | 'sheet' | 'source'>> & {
  readonly sourcePlace?: SheetPlace;
};

/** The charts of a sheet. */
export interface Charts {
  readonly list: readonly Chart[];
  add(spec: ChartSpec): Chart;
  update(chart: Chart, patch: ChartPatch): void;
  delete(chart: Chart): void;
}

/** A data validation rule and where it holds. */
export interface Validation {
  readonly boxes: readonly Box[];
  readonly rule: Readonly<Record<string, unknown>>;
}
