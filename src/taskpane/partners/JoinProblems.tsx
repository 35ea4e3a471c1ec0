import type { ReactElement } from 'react';
import type { JoinProblem } from '../../catalogue';
import type { Joined } from '../../excel/partners/types';
import { conflictsText, countText, joinProblemText } from '../../report';
import { text, type Lang } from '../../strings';
import { Disclosure } from '../parts';

/** Problems shown of each kind. */
const SHOWN = 20;

/** Kinds that a seller can mend, then products of one sheet only, which are no mistake of the other. */
const KINDS = ['conflict', 'duplicateId', 'digitsLost', 'noneShared', 'onlyIn'] as const;

/** The first ones, of each field as many as of any other. */
function firstOf(problems: readonly JoinProblem[]): readonly JoinProblem[] {
  const seen = new Map<string, number>();
  const ranked = problems.map((problem) => {
    const field = problem.kind === 'conflict' ? problem.field : '';
    const rank = seen.get(field) ?? 0;
    seen.set(field, rank + 1);
    return { problem, rank };
  });
  const first = ranked.sort((a, b) => a.rank - b.rank).slice(0, SHOWN);
  return first.map(({ problem }) => problem);
}

interface JoinProblemsProps {
  readonly joined: Pick<Joined, 'problems' | 'counts' | 'conflicts'>;
  readonly lang: Lang;
}

/** What did not fit when sheets were joined, kind by kind, each in a fold. */
export function JoinProblems({
  joined: { problems, counts, conflicts },
  lang,
}: JoinProblemsProps): ReactElement {
  return (
    <>
      {KINDS.map((kind) => {
        const count = counts[kind] ?? 0;
        if (count === 0) return null;
        const shown = firstOf(problems.filter((problem) => problem.kind === kind));
        const more = count - shown.length;
        return (
          <Disclosure
            isLink
            key={kind}
            summary={text(lang, `pane.partners.${kind}`, { n: countText(count) })}
          >
            {kind === 'conflict' && <p>{conflictsText(conflicts, lang)}</p>}
            <ul>
              {shown.map((problem) => {
                const said = joinProblemText(problem, lang);
                return <li key={said}>{said}</li>;
              })}
            </ul>
            {more > 0 && <p>{text(lang, 'pane.partners.moreProblems', { n: countText(more) })}</p>}
          </Disclosure>
        );
      })}
    </>
  );
}
