import type { Scalar } from '../host/model';
import type { BehaviourId } from '../host';
import type { Obstacles } from './obstacles/Obstacles';

/** The visible content of a cell. */
export interface CellView {
  readonly value: Scalar;
  /** As shown, by its number format. */
  readonly text: string;
  /** The formula where there is one, else ''. */
  readonly formula: string;
  /** `#RRGGBB` as painted, conditional formats included; '' when there is none. */
  readonly fill: string;
  /** The cell's note, else ''. */
  readonly note: string;
}

/**
 * `window.workbench`: the workbench for tests and the curious. Addresses are `Sheet!A1`, `'My sheet'!A1:B2`, or
 * `A1` on the sheet that shows; an unknown place is a RangeError.
 */
export interface Workbench extends Obstacles {
  /** Settles when the add-in in the pane has started and its functions can be called. */
  readonly ready: Promise<void>;
  cell(address: string): CellView;
  /** Types into a cell: `=` begins a formula, numbers become numbers. */
  setCell(address: string, input: Scalar): void;
  /** Selects a range, and shows its sheet. */
  select(address: string): void;
  /** The first range that is selected, for example `Q4` or `A2:B9`, on the sheet that shows. */
  readonly selected: string;
  /** The names of all sheets, hidden ones too. */
  readonly sheets: readonly string[];
  /** Requests that the add-in's code has made since it started. */
  readonly syncs: number;
  /** Turns one of the behaviours of real Excels on or off. */
  behave(id: BehaviourId, isOn: boolean): void;
  /** Called by the pane's page before Office.js loads: puts the host into its window. */
  connect(pane: Window): void;
}
