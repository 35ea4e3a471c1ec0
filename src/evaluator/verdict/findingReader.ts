import { foundKey } from '../evidence/evidenceKey';
import type { Condition, Program } from '../program/program';
import type { ConditionResult, Finding } from '../types';
import { actualOf, bareCondition, neededBy } from './explainCondition';
import type { RowStand } from './rowStand';

type Actual = ConditionResult['actual'];

/** Findings that are kept of one rule: sheets have prices in any number. */
const OF_A_RULE = 1_000;

/** What one rule finds in the rows of one industry. */
interface OfRule {
  readonly needed: number | undefined;
  /** By what is named. */
  readonly findings: Map<Actual, Finding>;
}

/**
 * Findings without their cells. Rows of which the same is said share one object, so that it is worked out and
 * said once; of the others only what words on them name is looked at.
 */
export class FindingReader {
  /** By number of the condition, then by industry. */
  private readonly known: OfRule[][] = [];

  constructor(private readonly program: Program) {}

  /** The finding by a condition, of a number in `Program.conditions`, that the row of the stand does not meet. */
  of(stand: RowStand, number: number): Finding {
    const condition = this.program.conditions[number]!;
    const { needed, findings } = this.ofRule(stand, number);
    const { evidence } = this.program;
    const { figures, more } = evidence.namedOf(condition);
    const actual = figures ? actualOf(stand, condition) : undefined;
    if (!more) return findings.get(actual) ?? this.keep(findings, actual, stand, condition);
    const found = evidence.of(condition, stand.frame, { actual, needed });
    const isSaid = figures || !evidence.isWhole(condition, found);
    const key = isSaid ? keyOf(actualOf(stand, condition)) + foundKey(found) : foundKey(found);
    return findings.get(key) ?? this.keep(findings, key, stand, condition);
  }

  private ofRule(stand: RowStand, number: number): OfRule {
    const industry = stand.frame.industry[0]!;
    const byIndustry = (this.known[number] ??= []);
    return (byIndustry[industry] ??= {
      needed: neededBy(this.program, stand, this.program.conditions[number]!).needed,
      findings: new Map(),
    });
  }

  private keep(
    findings: Map<Actual, Finding>,
    key: Actual,
    stand: RowStand,
    condition: Condition,
  ): Finding {
    const { rule } = condition;
    const result = bareCondition(this.program, stand, condition);
    result.found = this.program.evidence.of(condition, stand.frame, result);
    const finding = { rule, severity: rule.severity, basis: rule.basis, condition: result };
    if (findings.size >= OF_A_RULE) findings.clear();
    findings.set(key, finding);
    return finding;
  }
}

/** No text with something behind it is taken for another. */
const keyOf = (actual: Actual): string =>
  typeof actual === 'string' ? `${actual.length} ${actual}` : String(actual);
