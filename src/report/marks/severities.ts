import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';

export type Severity = Rule['severity'];

/** Worst first: the order of texts, of codes and of conditional formats. */
export const SEVERITIES = ['blocker', 'warning', 'advice'] as const satisfies readonly Severity[];

/** What stands before a severity's word, so that it can be told without colour. */
export const SEVERITY_SIGN = {
  blocker: '▲',
  warning: '■',
  advice: '●',
} as const satisfies Record<Severity, string>;

/** A severity's sign and word: `▲ blocker`. */
export function severityText(severity: Severity, lang: Lang): string {
  const word = text(lang, `severity.${severity}`);
  return text(lang, 'marks.severity', { sign: SEVERITY_SIGN[severity], word });
}
