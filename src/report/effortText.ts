import type { Rule } from '../rulebook';
import { text, type Lang } from '../strings';

const EFFORTS = [1, 2, 3, 4, 5] as const;

/** The effort of meeting a condition. */
export function effortText({ mendable, effort }: Pick<Rule, 'mendable' | 'effort'>, lang: Lang) {
  if (!mendable) return text(lang, 'pane.row.notMendable');
  return text(lang, `pane.row.effort.${EFFORTS.find((each) => each === effort) ?? 5}`);
}
