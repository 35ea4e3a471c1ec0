import type { ConditionStatus } from '../../../src/evaluator';

/** Truth of a comparison that may not be tellable. */
export const truth = (holds: boolean | undefined): ConditionStatus =>
  holds === undefined ? 'unknown' : holds ? 'met' : 'unmet';

/** One unmet makes it unmet, else one unknown makes it unknown; what does not apply is left out. */
export function and(parts: readonly ConditionStatus[]): ConditionStatus {
  for (const status of ['unmet', 'unknown', 'met'] as const)
    if (parts.includes(status)) return status;
  return 'n/a';
}

export function or(parts: readonly ConditionStatus[]): ConditionStatus {
  for (const status of ['met', 'unknown', 'unmet'] as const)
    if (parts.includes(status)) return status;
  return 'n/a';
}

export function not(part: ConditionStatus): ConditionStatus {
  if (part === 'met') return 'unmet';
  return part === 'unmet' ? 'met' : part;
}

/** What is asked only where a guard holds; where that is unknown, only `met` is certain. */
export function guarded(guard: ConditionStatus, asked: ConditionStatus): ConditionStatus {
  if (guard === 'unmet') return 'n/a';
  return guard === 'unknown' && asked === 'unmet' ? 'unknown' : asked;
}
