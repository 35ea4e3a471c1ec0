import type { ReactElement } from 'react';
import type { JoinProblem } from '../../catalogue';
import { countText, joinProblemText } from '../../report';
import { text, type Lang } from '../../strings';
import { Fold } from '../parts';

/** Problems shown of each kind. */
const SHOWN = 20;

/** Kinds that a seller can mend; products of one sheet only are no mistake of the other. */
const KINDS = ['conflict', 'duplicateId', 'digitsLost', 'noneShared'] as const;

interface JoinProblemsProps {
  readonly problems: readonly JoinProblem[];
  readonly lang: Lang;
}

/** What did not fit when sheets were joined, kind by kind, each in a fold. */
export function JoinProblems({ problems, lang }: JoinProblemsProps): ReactElement {
  return (
    <>
      {KINDS.map((kind) => {
        const same = problems.filter((problem) => problem.kind === kind);
        if (same.length === 0) return null;
        const more = same.length - SHOWN;
        return (
          <Fold
            key={kind}
            summary={text(lang, `pane.partners.${kind}`, { n: countText(same.length) })}
          >
            <ul>
              {same.slice(0, SHOWN).map((problem) => {
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
