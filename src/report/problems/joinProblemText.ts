import type { JoinProblem } from '../../catalogue';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { commaList } from '../format/lists';

/** One problem of joining sheets on product id. */
export function joinProblemText(problem: JoinProblem, lang: Lang): string {
  switch (problem.kind) {
    case 'duplicateId': {
      const { part, id } = problem;
      return text(lang, 'join.duplicateId', {
        part,
        id,
        rows: commaList(problem.rows.map(String), lang),
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
