import type { Catalogue } from '../../catalogue';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type {
  CertificateResult,
  ConditionResult,
  Finding,
  Gap,
  PlacedFinding,
  PoolResult,
} from '../types';
import { explainCertificates } from './explainCertificates';
import { explainGap } from './explainGap';
import { explainFindings, explainUndecided, placedFindings } from './explainGovernance';
import { explainPool } from './explainPools';
import { FindingReader } from './findingReader';
import { nearestPools, type NearestPools } from './nearestPool';
import type { RowCursor } from './rowCursor';
import type { JudgedRow } from './poolCounts';

/** The parts of an explanation, each worked out on demand. */
export class RowParts {
  private readonly reader: FindingReader;
  private nearestOf = -1;
  private nearestFound: NearestPools | undefined;

  constructor(
    readonly program: Program,
    private readonly cursor: RowCursor,
    readonly catalogue: Catalogue,
    readonly results: Results,
  ) {
    this.reader = new FindingReader(program);
  }

  /** The cursor at a row; valid until any verdict of the evaluator is asked again. */
  at(row: number): RowCursor {
    return this.cursor.at(this.catalogue, this.results, row);
  }

  /** The row among its columns. */
  judged(row: number): JudgedRow {
    const { program, cursor, catalogue, results } = this;
    return {
      program,
      truths: results.truths,
      catalogue,
      lacks: cursor.lacksOf(catalogue),
      row,
    };
  }

  /** The nearest pools of a row, cached: status, gap and untold pools ask in turn. */
  nearest(row: number): NearestPools {
    if (this.nearestOf !== row) {
      this.nearestOf = row;
      this.nearestFound = nearestPools(this.judged(row), this.results.premium[row]!);
    }
    return this.nearestFound!;
  }

  pool(row: number, number: number): PoolResult {
    return explainPool(this.program, this.at(row), number);
  }

  gap(row: number): Gap | undefined {
    return explainGap(this.program, this.at(row), this.results, this.nearest(row));
  }

  findings(row: number): Finding[] {
    return explainFindings(this.program, this.at(row));
  }

  placedFindings(row: number): PlacedFinding[] {
    return placedFindings(this.program, this.at(row), this.reader);
  }

  undecided(row: number): ConditionResult[] {
    return explainUndecided(this.program, this.at(row));
  }

  certificates(row: number): readonly CertificateResult[] {
    return explainCertificates(this.program, this.at(row));
  }

  reportedCertificates(row: number): readonly CertificateResult[] {
    return explainCertificates(this.program, this.at(row), 'reported');
  }
}
