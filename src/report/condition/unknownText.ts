import type { ConditionResult, MissingCell } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { commaList, semicolonList } from '../format/lists';
import { fieldName } from '../fieldName';
import { boundOf } from './boundOf';
import { missingText } from './missingText';

/** The cell that would settle it, if it is the condition's own and the only one. */
function ownCell({ missing, field }: ConditionResult): MissingCell | undefined {
  const [only, ...more] = missing;
  return only?.field === field && more.length === 0 && only.why !== 'absent' ? only : undefined;
}

function whyText(condition: ConditionResult, lang: Lang): string {
  const { missing } = condition;
  const own = ownCell(condition);
  if (own) return text(lang, own.why === 'invalid' ? 'condition.unread' : 'condition.unfilled');
  if (missing.length === 0) return text(lang, 'condition.unknown');
  const [first] = missing;
  if (missing.length === 1 && first?.why === 'absent' && first.place === undefined) {
    return text(lang, 'condition.noColumn', { field: fieldName(first.field, lang) });
  }
  const fields = commaList(
    missing.map((cell) => missingText(cell, lang)),
    lang,
  );
  return text(lang, 'condition.needs', { fields });
}

/** Body of an unknown condition: the cells that would settle it, and the needed number. */
export function unknownBody(condition: ConditionResult, lang: Lang): string {
  const why = whyText(condition, lang);
  const need = boundOf(condition, lang, false);
  if (need === undefined) return why;
  return semicolonList([why, text(lang, 'condition.asks', { need })], lang);
}

/** The cell to look at; undefined where `unknownBody` names cells one by one. */
export function unknownPlace(condition: ConditionResult): ConditionResult['place'] {
  return ownCell(condition)?.place;
}
