import { Button, makeStyles, tokens } from '../fluent';
import { CheckmarkCircle20Regular, Search20Regular } from '@fluentui/react-icons';
import { useMemo, useRef, type ReactElement } from 'react';
import { text, type Lang } from '../../strings';
import type { Fix, SortedFixes } from '../model/fixes';
import type { ListItem, ProblemFilter } from '../model/problems';
import { EmptyState, LOW } from '../parts';
import type { ViewProps } from '../view';
import { explainerOf } from './explainer';
import { GroupLine, typedName } from './GroupLine';
import { NO_FILTER } from './kept';
import { ProblemItem } from './ProblemItem';
import { ProblemList } from './ProblemList';
import { StepBar } from './StepBar';
import { UrgencyChips } from './UrgencyChips';
import type { Shown } from './useShown';
import { useStepWish } from './useStepWish';
import { useStepKeys } from './useStepKeys';
import { useWalk } from './useWalk';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    [LOW]: { position: 'static' },
    // Above the padding of the view, which would let lines through.
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  keys: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ShownProblemsProps extends ViewProps {
  readonly shown: Shown;
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
  /** ISO date of the baseline, if there is one. */
  readonly since: string | undefined;
  readonly fixes: SortedFixes | undefined;
  readonly onFix: (fix: Fix) => void;
}

/** Why no problem is shown. */
function emptyText(
  all: number,
  filter: ProblemFilter,
  since: string | undefined,
  lang: Lang,
): string {
  if (all === 0) return text(lang, 'pane.problems.none');
  const others = Object.entries(filter).filter(([key, value]) => key !== 'fresh' && value);
  return filter.fresh === true && since !== undefined && others.length === 0
    ? text(lang, 'pane.baseline.none', { date: since })
    : text(lang, 'pane.problems.noneShown');
}

/** The problems that are shown, in their groups, and the way from one to the next. */
export function ShownProblems(props: ShownProblemsProps): ReactElement {
  const { state, session, lang, shown, filter, onFilter, since } = props;
  const { check, index, grouped } = shown;
  const styles = useStyles();
  const head = useRef<HTMLDivElement>(null);
  const walk = useWalk(shown, session);
  const explain = useMemo(() => explainerOf(check.verdict), [check]);
  useStepKeys(walk.step);
  useStepWish(state.wish, walk.step);
  const render = (item: ListItem, id: string): ReactElement => {
    if (item.kind === 'problem') {
      return (
        <ProblemItem {...props} id={id} walk={walk} problem={item.problem} explain={explain} />
      );
    }
    const group = grouped.groups[item.group]!;
    return (
      <GroupLine id={id} shown={shown} group={group} isOpen={walk.isOpen(group.key)} lang={lang} />
    );
  };
  const isEmpty = grouped.order.length === 0;
  const Icon = index.size === 0 ? CheckmarkCircle20Regular : Search20Regular;
  return (
    <>
      <div ref={head} className={styles.head}>
        <UrgencyChips counts={shown.counts} filter={filter} lang={lang} onFilter={onFilter} />
        {!isEmpty && <StepBar shown={shown} lang={lang} onStep={walk.step} />}
      </div>
      {isEmpty ? (
        <EmptyState
          Icon={Icon}
          action={
            index.size > 0 && (
              <Button
                size="small"
                onClick={() => {
                  onFilter(NO_FILTER);
                }}
              >
                {text(lang, 'pane.problems.showAll')}
              </Button>
            )
          }
        >
          {emptyText(index.size, filter, since, lang)}
        </EmptyState>
      ) : (
        <>
          <div className={styles.keys}>{text(lang, 'pane.problems.keys')}</div>
          <ProblemList
            shown={shown}
            walk={walk}
            name={text(lang, 'pane.problems.list')}
            nameOf={(group) => typedName(shown, group, lang)}
            head={head}
            render={render}
          />
        </>
      )}
    </>
  );
}
