import type { ConditionResult, Finding } from '../../src/evaluator';
import { loadDefault, type Rule } from '../../src/rulebook';

/** A rule of its own, so that golden texts don't change with the default book. */
export function ruleOf(changes: Partial<Rule> = {}): Rule {
  return {
    ...loadDefault().rules[0]!,
    id: 'content.images',
    title: { zh: '主图数量', en: 'Main images' },
    why: { zh: '买家先看图', en: 'Buyers look first' },
    fix: { zh: '补足主图', en: 'Add images' },
    severity: 'warning',
    fields: ['imageCount'],
    test: { kind: 'atLeast', value: 'imageCount' },
    threshold: { default: 6 },
    effort: 2,
    mendable: true,
    basis: 'assumed',
    reference: 'own',
    reviewedOn: '2026-11-20',
    ...changes,
  };
}

/** A condition that is not met: 3 images of 6, in C12. */
export function conditionOf(changes: Partial<ConditionResult> = {}): ConditionResult {
  return {
    rule: ruleOf(),
    status: 'unmet',
    actual: 3,
    needed: 6,
    source: 'default',
    field: 'imageCount',
    place: { row: 12, column: 'C' },
    missing: [],
    ...changes,
  };
}

export function findingOf(condition: ConditionResult): Finding {
  const { rule } = condition;
  return { rule, severity: rule.severity, basis: rule.basis, condition };
}
