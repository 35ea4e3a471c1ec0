import { byteColumn, float64Column } from '../../base/columnSpace';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import type { CatalogueFacts } from '../acrossRows/catalogueFacts';
import type { Program } from './program';
import { TruthTable } from './truthTable';

/** The outcome of a run. */
export interface Results {
  readonly size: number;
  /** Truths by line (see `ResultLines`) and row. */
  readonly truths: TruthTable;
  /** Truth of premium as one byte a row. */
  readonly premium: Uint8Array;
  /** Rows by (market, status) of the worst certificate that the market's law asks for. */
  readonly certificates: Int32Array;
  /** The same for duties. */
  readonly duties: Int32Array;
  /** The set of traits of each row, with the bits of missing texts; empty where no certificate is asked for. */
  readonly traits: Float64Array;
  facts: CatalogueFacts | undefined;
}

export function createResults({ lines, markets, book }: Program, size: number): Results {
  return {
    size,
    truths: new TruthTable(lines.total, size),
    premium: byteColumn(size),
    certificates: new Int32Array(markets.length * CERTIFICATE_STATUSES.length),
    duties: new Int32Array(markets.length * CERTIFICATE_STATUSES.length),
    traits: float64Column(book.certificates.requirements.length > 0 ? size : 0),
    facts: undefined,
  };
}
