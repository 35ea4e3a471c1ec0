import type { ReactElement } from 'react';
import type { Explanation } from '../../evaluator';
import type { Ignored } from '../../excel/rules/sections';
import { fixOf, type Fix, type SortedFixes } from '../model/fixes';
import { withIgnored, withoutIgnored } from '../model/problems';
import type { ViewProps } from '../view';
import { ProblemDetails } from './ProblemDetails';
import { ProblemLine } from './ProblemLine';
import type { Shown } from './useShown';
import type { Walk } from './useWalk';

interface ProblemItemProps extends ViewProps {
  /** Of its line in the page. */
  readonly id: string;
  readonly shown: Shown;
  readonly walk: Walk;
  readonly problem: number;
  readonly explain: (index: number) => Explanation;
  readonly fixes: SortedFixes | undefined;
  readonly onFix: (fix: Fix) => void;
}

/** A problem in the list; the one that is chosen with its details. */
export function ProblemItem(props: ProblemItemProps): ReactElement {
  const { id, state, session, lang, shown, walk, problem, explain, fixes, onFix } = props;
  const { index, ignoring } = shown;
  const kind = index.kinds[index.kindOf[problem]!]!;
  const row = index.rows[problem]!;
  const explanation = explain(row);
  const isCurrent = problem === walk.current;
  const save = (ignored: Ignored[]): void => {
    void session.setIgnored(ignored);
  };
  return (
    <>
      <ProblemLine
        id={id}
        kind={kind}
        explanation={explanation}
        isCurrent={isCurrent}
        checked={shown.check.data.name}
        lang={lang}
      />
      {isCurrent && (
        <ProblemDetails
          kind={kind}
          productId={explanation.productId}
          ignoredBy={ignoring.entry(kind.rule.id, row)}
          fix={fixes && fixOf(fixes, row, kind.rule)}
          isBusy={state.progress !== undefined}
          asOf={shown.check.verdict.asOf}
          lang={lang}
          onFix={onFix}
          onIgnore={(entry) => {
            save(withIgnored(state.ignored, entry));
          }}
          onRestore={(entry) => {
            save(withoutIgnored(state.ignored, entry));
          }}
        />
      )}
    </>
  );
}
