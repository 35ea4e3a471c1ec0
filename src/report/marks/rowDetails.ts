import type { CertificateResult, Gap, PoolResult, Verdict } from '../../evaluator';

/** What a row's marks need beyond its bytes, each worked out when it is asked for. */
export class RowDetails {
  constructor(
    private readonly verdict: Verdict,
    private readonly index: number,
  ) {}

  get gap(): Gap | undefined {
    return this.verdict.gap(this.index);
  }

  get certificates(): readonly CertificateResult[] {
    return this.verdict.certificates(this.index);
  }

  /** The pool by its id; undefined where the model has no such pool. */
  pool(id: string): PoolResult | undefined {
    const number = this.verdict.pools.findIndex((pool) => pool.id === id);
    return number < 0 ? undefined : this.verdict.poolResult(this.index, number);
  }
}
