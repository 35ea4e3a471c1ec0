import type { Workbook } from '../../host/model';
import type { FunctionHelp } from './functionHelp';

/** Appearance of a grid. */
export interface GridLook {
  /** For example `zh-CN`. */
  readonly locale: string;
  readonly theme: 'light' | 'dark';
}

/**
 * A view in which a user works on a workbook. It changes cells through the workbook alone, which refuses what
 * Excel would.
 */
export interface GridView {
  /** Settles when the add-in's group and its pane have got their places: a page that is moved is loaded anew. */
  readonly placed: Promise<void>;
  /** Shows this workbook from now on. */
  show(workbook: Workbook): void;
  /** Names and parameters of the add-in's functions, for completion. */
  describeFunctions(functions: readonly FunctionHelp[]): void;
  /** Changes language or theme. */
  wear(look: GridLook): void;
  /** Repaints. */
  refresh(): void;
}
