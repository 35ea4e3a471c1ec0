import type { Workbook } from '../../host/model';
import type { FunctionHelp } from './functionHelp';

/** What a grid looks like. */
export interface GridLook {
  /** For example `zh-CN`. */
  readonly locale: string;
  readonly theme: 'light' | 'dark';
}

/**
 * What shows a workbook and lets a user work in it. It changes cells through the workbook alone, as a user of
 * Excel would: what is refused there is refused here.
 */
export interface GridView {
  /** Settles when the add-in's group and its pane have got their places: a page that is moved is loaded anew. */
  readonly placed: Promise<void>;
  /** Shows this workbook from now on. */
  show(workbook: Workbook): void;
  /** What the add-in's functions are called and what they ask for, to help who types a formula. */
  describeFunctions(functions: readonly FunctionHelp[]): void;
  /** Shows itself in another language, or theme. */
  wear(look: GridLook): void;
  /** Something may look different. */
  refresh(): void;
}
