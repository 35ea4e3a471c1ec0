import type { CertificateResult, Gap, PoolResult, Verdict } from '../../evaluator';

/** The parts of a row's explanation that its marks need, each worked out on demand. */
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
