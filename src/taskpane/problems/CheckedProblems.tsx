import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { baselineOf } from '../../excel/history/baselineSection';
import { text } from '../../strings';
import { cellFixes, type Fix, type FixKind } from '../model/fixes';
import type { GroupBy, ProblemFilter, SortBy } from '../model/problems';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';
import { BaselinePart } from './BaselinePart';
import { FilterBar } from './FilterBar';
import { GroupEdit } from './GroupEdit';
import { HandOn } from './HandOn';
import { FIRST_GROUPING, FIRST_SORT, KEPT, NO_FILTER } from './kept';
import { QuickFixes } from './QuickFixes';
import { SavedViews } from './SavedViews';
import { ShownProblems } from './ShownProblems';
import { UndoList } from './UndoList';
import { useListed, useMended } from './useCheckWork';
import { useShown } from './useShown';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** The same list each time, so that nothing is worked out anew. */
const NOTHING_IGNORED: ViewProps['state']['ignored'] = [];

interface CheckedProblemsProps extends ViewProps {
  readonly check: CheckResult;
}

/** What is shown of a check's problems, the mends that can be made at once, and the list. */
export function CheckedProblems(props: CheckedProblemsProps): ReactElement {
  const { state, session, lang, check } = props;
  const styles = useStyles();
  const [filter, setFilter] = useKept<ProblemFilter>(KEPT.filter, NO_FILTER);
  const [groupBy, setGroupBy] = useKept<GroupBy>(KEPT.groupBy, FIRST_GROUPING);
  const [sort, setSort] = useKept<SortBy>(KEPT.sort, FIRST_SORT);
  const baseline = baselineOf(state.baselines, check);
  const listed = useListed(check);
  const mended = useMended(check);
  const shown = useShown(
    listed,
    state.byDefault ? NOTHING_IGNORED : state.ignored,
    filter,
    groupBy,
    sort,
    baseline?.keys,
  );
  if (listed === undefined || shown === undefined) {
    return <p role="status">{text(lang, 'pane.problems.indexing')}</p>;
  }
  // Mends of the check before are shown, so that nothing closes, but not made.
  const areFound = mended?.check === check;
  const isBusy = state.progress !== undefined;
  const applyFixes = (fixes: readonly Fix[], kind?: FixKind): void => {
    void session.applyFixes(cellFixes(check, fixes), kind);
  };
  return (
    <div className={styles.root}>
      <FilterBar
        listed={listed}
        lang={lang}
        filter={filter}
        groupBy={groupBy}
        sort={sort}
        onFilter={setFilter}
        onGroupBy={setGroupBy}
        onSort={setSort}
      />
      <SavedViews
        {...props}
        view={{ filter, groupBy, sort }}
        onView={(view) => {
          setFilter(view.filter);
          setGroupBy(view.groupBy);
          setSort(view.sort);
        }}
      />
      <BaselinePart
        {...props}
        listed={listed}
        baseline={baseline}
        filter={filter}
        onFilter={setFilter}
      />
      <UndoList fixed={state.fixed} session={session} isBusy={isBusy} lang={lang} />
      {mended && (
        <QuickFixes
          mended={mended}
          ignoring={shown.ignoring}
          lang={lang}
          isBusy={isBusy || !areFound}
          session={session}
          onApply={applyFixes}
        />
      )}
      <HandOn {...props} shown={shown} />
      <GroupEdit
        {...props}
        shown={shown}
        filter={filter}
        isBusy={isBusy || shown.check !== check}
        onApply={applyFixes}
      />
      <ShownProblems
        {...props}
        shown={shown}
        filter={filter}
        onFilter={setFilter}
        since={baseline?.date}
        fixes={areFound ? mended : undefined}
        onFix={(fix) => {
          applyFixes([fix], fix.kind);
        }}
      />
    </div>
  );
}
