import type { Summary } from '../evaluator';
import { text, type Lang } from '../strings';
import { countText } from './format/values';

/** The totals in one line. */
export function summaryText(summary: Summary, lang: Lang): string {
  const isByRow = summary.listings === summary.rows;
  return text(lang, isByRow ? 'summary.line' : 'summary.listings', {
    listings: countText(summary.listings),
    rows: countText(summary.rows),
    premium: countText(summary.premium),
    notPremium: countText(summary.notPremium),
    undetermined: countText(summary.undetermined),
  });
}
