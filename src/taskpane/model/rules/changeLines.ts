import type { Explanation, PremiumChange, Verdict } from '../../../evaluator';
import { startOfSentence, statusWithGap } from '../../../report';
import { text, type Lang } from '../../../strings';

interface Side {
  readonly label: string;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

function sideLine({ label, verdict, explanation }: Side, lang: Lang): string {
  const status = statusWithGap(verdict.status(explanation.index), explanation, lang);
  return text(lang, 'cli.compare.before', { date: label, status });
}

/** The name of a changed product, and its status before and after, with the reason. */
export interface ChangeLines {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A product whose verdict differs, in the words that the command line uses. `labels` name the sides. */
export function changeLines(
  change: PremiumChange,
  verdicts: { readonly before: Verdict; readonly after: Verdict },
  labels: { readonly from: string; readonly to: string },
  lang: Lang,
): ChangeLines {
  const { before, after } = change.explain();
  const { row, productId, title = '' } = after;
  return {
    name: startOfSentence(`${text(lang, 'cli.rowLabel', { row })} ${productId ?? title}`.trim()),
    before: sideLine({ label: labels.from, verdict: verdicts.before, explanation: before }, lang),
    after: sideLine({ label: labels.to, verdict: verdicts.after, explanation: after }, lang),
  };
}
