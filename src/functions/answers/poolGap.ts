import { gapOf, type PoolResult, type Verdict } from '../../evaluator';
import { gapLine, midSentence, namedGapText } from '../../report';
import { text, type Lang } from '../../strings';
import { requireModel } from '../arguments/dateArgument';
import { poolArgument } from '../arguments/poolArgument';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import type { Ask } from '../rows/answerRows';

/** What a row lacks for one pool. */
function gapOfPool(result: PoolResult, lang: Lang): string {
  const pool = midSentence(result.pool.name[lang]);
  if (result.status === 'in') return text(lang, 'functions.inPool', { pool });
  if (result.status === 'n/a') return text(lang, 'functions.notForPool', { pool });
  return namedGapText(gapOf(result), lang);
}

/** What a row lacks for the pool that is nearest to it. */
function nearestGap(verdict: Verdict, index: number, lang: Lang): string {
  return gapLine({ premium: verdict.premium(index), gap: verdict.gap(index) }, lang);
}

/** What each row lacks for its nearest pool (`''` where it is premium), or for a named one. */
export function poolGap({ host }: FunctionsRuntime, argument: unknown): Ask {
  return ({ book }, lang) => {
    const asOf = host.today();
    requireModel(book, asOf, lang);
    const pool = poolArgument(argument, book, asOf, lang);
    return {
      asOf,
      key: `POOLGAP ${pool?.id ?? ''}`,
      namesCells: true,
      seesOthers: false,
      tell: ({ verdict, index }) => {
        if (pool === undefined) return nearestGap(verdict, index, lang);
        const number = verdict.pools.findIndex(({ id }) => id === pool.id);
        return gapOfPool(verdict.poolResult(index, number), lang);
      },
    };
  };
}
