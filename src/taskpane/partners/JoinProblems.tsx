import type { ReactElement } from 'react';
import type { Joined } from '../../excel/partners/types';
import { countText, joinProblemText } from '../../report';
import { text, type Lang } from '../../strings';
import { Fold } from '../parts';

/** Problems shown of each kind. */
const SHOWN = 20;

/** Kinds that a seller can mend; products of one sheet only are no mistake of the other. */
const KINDS = ['conflict', 'duplicateId', 'digitsLost', 'noneShared'] as const;

interface JoinProblemsProps {
  readonly joined: Pick<Joined, 'problems' | 'counts'>;
  readonly lang: Lang;
}

/** What did not fit when sheets were joined, kind by kind, each in a fold. */
export function JoinProblems({
  joined: { problems, counts },
  lang,
}: JoinProblemsProps): ReactElement {
  return (
    <>
      {KINDS.map((kind) => {
        const count = counts[kind] ?? 0;
        if (count === 0) return null;
        const shown = problems.filter((problem) => problem.kind === kind).slice(0, SHOWN);
        const more = count - shown.length;
        return (
          <Fold key={kind} summary={text(lang, `pane.partners.${kind}`, { n: countText(count) })}>
            <ul>
              {shown.map((problem) => {
                const said = joinProblemText(problem, lang);
                return <li key={said}>{said}</li>;
              })}
            </ul>
            {more > 0 && <p>{text(lang, 'pane.partners.moreProblems', { n: countText(more) })}</p>}
          </Fold>
        );
      })}
    </>
  );
}
