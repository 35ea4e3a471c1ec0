import type { Catalogue } from '../../catalogue';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { CertificateResult, ConditionResult, Finding, Gap, PoolResult } from '../types';
import { explainCertificates } from './explainCertificates';
import { explainGap } from './explainGap';
import { explainFindings, explainUndecided } from './explainGovernance';
import { explainPool } from './explainPools';
import type { RowStand } from './rowStand';

/** The parts of an explanation, each worked out by itself for the row that it is asked of. */
export class RowParts {
  constructor(
    readonly program: Program,
    private readonly stand: RowStand,
    readonly catalogue: Catalogue,
    readonly results: Results,
  ) {}

  /** The stand at a row; valid until any verdict of the evaluator is asked again. */
  at(row: number): RowStand {
    return this.stand.at(this.catalogue, this.results, row);
  }

  pool(row: number, number: number): PoolResult {
    return explainPool(this.program, this.at(row), number);
  }

  gap(row: number): Gap | undefined {
    return explainGap(this.program, this.at(row), this.results);
  }

  findings(row: number): Finding[] {
    return explainFindings(this.program, this.at(row));
  }

  undecided(row: number): ConditionResult[] {
    return explainUndecided(this.program, this.at(row));
  }

  certificates(row: number): CertificateResult[] {
    return explainCertificates(this.program, this.at(row));
  }
}
