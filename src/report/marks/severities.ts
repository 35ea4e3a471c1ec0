import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';

export type Severity = Rule['severity'];

/** Worst first: the order of texts, of codes and of conditional formats. */
export const SEVERITIES = ['blocker', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Sign before a severity's word, so that it needs no colour. */
export const SEVERITY_SIGN = {
  blocker: '▲',
  warning: '■',
  advice: '●',
} as const satisfies Record<Severity, string>;

/** A severity's sign and word: `▲ blocker`. */
export const severityText = (severity: Severity, lang: Lang): string => urgencyText(severity, lang);

/** Reason of a task: it makes a product premium (`gain`), or mends a rule of some severity. */
export type Urgency = 'gain' | Severity;

/** Gains first, then the worst severity. */
export const URGENCIES = ['gain', ...SEVERITIES] as const satisfies readonly Urgency[];

export const URGENCY_SIGN = {
  gain: '★',
  ...SEVERITY_SIGN,
} as const satisfies Record<Urgency, string>;

/** The sign and word of an urgency: `★ becomes premium`. */
export function urgencyText(urgency: Urgency, lang: Lang): string {
  const word = text(lang, `severity.${urgency}`);
  return text(lang, 'marks.severity', { sign: URGENCY_SIGN[urgency], word });
}
