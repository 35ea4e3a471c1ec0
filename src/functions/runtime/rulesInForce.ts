import type { Evaluator } from '../../evaluator';
import { evaluatorFor } from '../../excel/check';
import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { BoundedMemo } from './boundedMemo';
import { RowBatches } from './rowBatches';

/** A rulebook with all that was made of it, so that nothing outlives a change of rules; and how the workbook's dates count. */
export class RulesInForce {
  /** Answers by everything that they depend on but the rules. */
  readonly memo = new BoundedMemo();
  readonly batches = new RowBatches();
  constructor(
    readonly book: Rulebook,
    readonly datesFrom1904: boolean,
  ) {}

  /** The book compiled for an ISO date on which it has a model, and for one market or all. */
  evaluator(asOf: string, market?: MarketKey): Evaluator {
    return evaluatorFor(this.book, asOf, market && [market]);
  }
}
