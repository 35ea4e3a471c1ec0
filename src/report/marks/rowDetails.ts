import type { CertificateResult, Explanation, Gap, PoolResult, Verdict } from '../../evaluator';

/** What a row's marks need beyond its bytes, worked out when it is first asked for. */
export class RowDetails {
  private explanation: Explanation | undefined;

  constructor(
    private readonly verdict: Verdict,
    private readonly index: number,
  ) {}

  get gap(): Gap | undefined {
    return this.all.gap;
  }

  get certificates(): readonly CertificateResult[] {
    return this.all.certificates;
  }

  pool(id: string): PoolResult | undefined {
    return this.all.pools.find(({ pool }) => pool.id === id);
  }

  get all(): Explanation {
    return (this.explanation ??= this.verdict.explain(this.index));
  }
}
