import { statusText } from '../../report';
import { dateArgument, requireModel } from '../arguments/dateArgument';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import type { Ask } from '../rows/answerRows';

/** Whether each row is premium, in which pools, or how far from the nearest. */
export function poolStatus({ host }: FunctionsRuntime, asOfArgument: unknown): Ask {
  return ({ book, datesFrom1904: from1904 }, lang) => {
    const asOf = dateArgument(asOfArgument, { today: host.today, from1904, lang });
    requireModel(book, asOf, lang);
    return {
      asOf,
      key: 'POOLSTATUS',
      namesCells: false,
      seesOthers: false,
      tell: ({ verdict, index }) => statusText(verdict.status(index), lang),
      tellAlone: (catalogue, evaluator) => statusText(evaluator.status(catalogue), lang),
    };
  };
}
