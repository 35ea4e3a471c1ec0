import type { Finding } from '../../evaluator';
import { findingText, semicolonList } from '../../report';
import type { Lang } from '../../strings';
import { requireModel } from '../arguments/dateArgument';
import type { Desk } from '../desk/desk';
import type { Ask } from '../rows/answerRows';

const issuesText = (findings: readonly Finding[], lang: Lang): string =>
  semicolonList(
    findings.map((finding) => findingText(finding, lang)),
    lang,
  );

/** What governance would find in each row; `''` where it finds nothing. */
export function govIssues({ host }: Desk): Ask {
  return ({ book }, lang) => {
    const asOf = host.today();
    requireModel(book, asOf, lang);
    return {
      asOf,
      key: 'GOVISSUES',
      namesCells: true,
      seesOthers: true,
      tell: ({ verdict, index }) => issuesText(verdict.findings(index), lang),
    };
  };
}
