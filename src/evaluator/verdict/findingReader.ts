import { evidenceOf } from '../evidence/evidenceOf';
import { foundKey } from '../evidence/evidenceKey';
import type { EvidenceReader } from '../evidence/evidenceReader';
import type { Condition, Program } from '../program/program';
import type { Found } from '../found';
import type { ConditionResult, Finding } from '../types';
import { actualOf, bareCondition, neededBy } from './explainCondition';
import type { RowCursor } from './rowCursor';

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

  private readonly evidence: EvidenceReader;

  constructor(private readonly program: Program) {
    this.evidence = evidenceOf(program);
  }

  /** The finding by a condition, of a number in `Program.conditions`, that the row of the cursor does not meet. */
  of(cursor: RowCursor, number: number): Finding {
    const condition = this.program.conditions[number]!;
    const { needed, findings } = this.ofRule(cursor, number);
    const { evidence } = this;
    const { figures, more } = evidence.namedOf(condition);
    const actual = figures ? actualOf(cursor, condition) : undefined;
    if (!more) return findings.get(actual) ?? this.keep(findings, actual, cursor, condition);
    const found = evidence.of(condition, cursor.frame, { actual, needed });
    const isSaid = figures || !evidence.isWhole(condition, found);
    const key = isSaid ? keyOf(actualOf(cursor, condition)) + foundKey(found) : foundKey(found);
    return findings.get(key) ?? this.keep(findings, key, cursor, condition, found);
  }

  private ofRule(cursor: RowCursor, number: number): OfRule {
    const industry = cursor.frame.industry[0]!;
    const byIndustry = (this.known[number] ??= []);
    return (byIndustry[industry] ??= {
      needed: neededBy(this.program, cursor, this.program.conditions[number]!).needed,
      findings: new Map(),
    });
  }

  private keep(
    findings: Map<Actual, Finding>,
    key: Actual,
    cursor: RowCursor,
    condition: Condition,
    found?: Found,
  ): Finding {
    const { rule } = condition;
    const result = bareCondition(this.program, cursor, condition);
    result.found = found ?? this.evidence.of(condition, cursor.frame, result);
    const finding = { rule, severity: rule.severity, basis: rule.basis, condition: result };
    if (findings.size >= OF_A_RULE) findings.clear();
    findings.set(key, finding);
    return finding;
  }
}

/** No text with something behind it is taken for another. */
const keyOf = (actual: Actual): string =>
  typeof actual === 'string' ? `${actual.length} ${actual}` : String(actual);
