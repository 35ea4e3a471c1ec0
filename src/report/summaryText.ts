import type { Summary } from '../evaluator';
import { text, type Lang } from '../strings';
import { countText } from './numberText';

/** The totals in one line. */
export function summaryText(summary: Summary, lang: Lang): string {
  return text(lang, 'summary.line', {
    rows: countText(summary.rows),
    premium: countText(summary.premium),
    notPremium: countText(summary.notPremium),
    undetermined: countText(summary.undetermined),
  });
}
