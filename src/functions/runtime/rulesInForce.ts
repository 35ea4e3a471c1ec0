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
  /** The evaluator that was asked for last: a column of formulas asks for the same one row after row. */
  private last: { asOf: string; market: MarketKey | undefined; evaluator: Evaluator } | undefined;

  constructor(
    readonly book: Rulebook,
    readonly datesFrom1904: boolean,
  ) {}

  /** The book compiled for an ISO date on which it has a model, and for one market or all. */
  evaluator(asOf: string, market?: MarketKey): Evaluator {
    if (this.last?.asOf === asOf && this.last.market === market) return this.last.evaluator;
    const evaluator = evaluatorFor(this.book, asOf, market && [market]);
    this.last = { asOf, market, evaluator };
    return evaluator;
  }
}
