import type { Conflicts, JoinProblem } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { commaList } from '../format/lists';
import { countText } from '../format/values';

/** More than these are counted. */
const NAMED = 10;

function firstOf(items: readonly string[], lang: Lang): string {
  const named = commaList(items.slice(0, NAMED), lang);
  const more = items.length - NAMED;
  return more > 0 ? text(lang, 'found.more', { named, n: countText(more) }) : named;
}

/** How many values of which field differ, the most frequent first. */
export function conflictsText(conflicts: Conflicts, lang: Lang): string {
  const byCount = Object.entries(conflicts).sort(([, a], [, b]) => b - a);
  const fields = byCount.map(([field, n]) =>
    text(lang, 'join.fieldCount', {
      field: fieldName(field as FieldKey, lang),
      n: countText(n),
    }),
  );
  return firstOf(fields, lang);
}

/** One problem of joining sheets on product id. */
export function joinProblemText(problem: JoinProblem, lang: Lang): string {
  switch (problem.kind) {
    case 'duplicateId': {
      const { part, id } = problem;
      return text(lang, 'join.duplicateId', {
        part,
        id,
        rows: firstOf(problem.rows.map(String), lang),
      });
    }
    case 'onlyIn':
      return text(lang, 'join.onlyIn', { part: problem.part, id: problem.id, row: problem.row });
    case 'conflict': {
      const valueText = ({ part, row, raw }: typeof problem.kept): string =>
        text(lang, 'join.value', { part, row, raw: String(raw) });
      const { id, kept, other } = problem;
      const field = fieldName(problem.field, lang);
      return text(lang, 'join.conflict', {
        id,
        field,
        kept: valueText(kept),
        other: valueText(other),
      });
    }
    case 'noId':
      return text(lang, 'join.noId', { part: problem.part, row: problem.row });
    case 'digitsLost': {
      const { part, row, raw } = problem;
      return text(lang, 'join.digitsLost', { part, row, raw: String(raw) });
    }
    case 'noneShared':
      return text(lang, 'join.noneShared', { part: problem.part });
    case 'noIdColumn':
      return text(lang, 'join.noIdColumn', { part: problem.part });
  }
}
