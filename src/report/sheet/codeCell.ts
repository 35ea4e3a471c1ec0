import type { Lang } from '../../strings';
import { hasRulePage } from '../explain/hasRulePage';
import { ruleAddress } from '../explain/ruleAddress';
import { pageCell, textCell, type SheetCell } from './cells';

/** The code of a rule or requirement; where pages are served, it leads to its page. */
export function codeCell(id: string, lang: Lang, pages: string | undefined): SheetCell {
  if (pages === undefined || !hasRulePage(id)) return textCell(id, 'wrapped');
  return pageCell(id, ruleAddress(id, lang, pages));
}
