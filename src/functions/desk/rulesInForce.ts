import { createEvaluator, type Evaluator } from '../../evaluator';
import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { BoundedMemo } from '../memo/boundedMemo';
import { Recent } from '../memo/recent';
import { RowBatches } from '../rows/rowBatches';

/** A rulebook with all that was made of it, so that nothing outlives a change of rules. */
export class RulesInForce {
  /** Answers by everything that they depend on but the rules. */
  readonly memo = new BoundedMemo();
  readonly batches = new RowBatches();
  /** By date and market; a compiled book is large, and few dates are asked for. */
  private readonly evaluators = new Recent<Evaluator>(8);

  constructor(readonly book: Rulebook) {}

  /** The book compiled for an ISO date on which it has a model, and for one market or all. */
  evaluator(asOf: string, market?: MarketKey): Evaluator {
    return this.evaluators.get(`${asOf} ${market ?? ''}`, () =>
      createEvaluator(this.book, { asOf, ...(market && { markets: [market] }) }),
    );
  }
}
