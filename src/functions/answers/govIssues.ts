import { findingsLine } from '../../report';
import { requireModel } from '../arguments/dateArgument';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import type { Ask } from '../rows/answerRows';

/** What governance would find in each row; `''` where it finds nothing. */
export function govIssues({ host }: FunctionsRuntime): Ask {
  return ({ book }, lang) => {
    const asOf = host.today();
    requireModel(book, asOf, lang);
    return {
      asOf,
      key: 'GOVISSUES',
      namesCells: true,
      seesOthers: true,
      tell: ({ verdict, index }) => findingsLine({ findings: verdict.findings(index) }, lang),
    };
  };
}
