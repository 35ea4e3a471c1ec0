import type { Completion } from '../../excel/partners/types';
import type { RawRow } from '../cells/rawRows';
import type { RangePlace } from './parseAddress';
import type { RowLayout } from './rowLayout';

/** Rows, and what their columns mean. */
export interface RowsRequest {
  readonly rows: readonly RawRow[];
  readonly range: RangePlace | undefined;
  readonly layout: RowLayout;
  /** Other sheets that complete the rows; absent where the formula names its header, and judges its cells alone. */
  readonly completion?: Completion | undefined;
}
