import { CheckmarkCircle20Regular, Search20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { text } from '../../strings';
import type { Fix } from '../model/fixes';
import type { ListItem } from '../model/problems';
import { EmptyState } from '../parts';
import type { ViewProps } from '../view';
import { explainerOf } from './explainer';
import { GroupLine } from './GroupLine';
import { ProblemItem } from './ProblemItem';
import { ProblemList } from './ProblemList';
import { StepBar } from './StepBar';
import type { Shown } from './useShown';
import { useStepWish } from './useStepWish';
import { useStepKeys } from './useStepKeys';
import { useWalk } from './useWalk';

interface ShownProblemsProps extends ViewProps {
  readonly shown: Shown;
  readonly fixes: ReadonlyMap<string, Fix> | undefined;
  readonly onFix: (fix: Fix) => void;
}

/** The problems that are shown, in their groups, and the way from one to the next. */
export function ShownProblems(props: ShownProblemsProps): ReactElement {
  const { state, session, lang, shown } = props;
  const { check, index, grouped } = shown;
  const walk = useWalk(shown, session);
  const explain = useMemo(() => explainerOf(check.verdict), [check]);
  useStepKeys(walk.step);
  useStepWish(state.wish, walk.step);
  const count = grouped.order.length;
  if (count === 0) {
    const key = index.size === 0 ? 'pane.problems.none' : 'pane.problems.noneShown';
    const Icon = index.size === 0 ? CheckmarkCircle20Regular : Search20Regular;
    return <EmptyState Icon={Icon}>{text(lang, key)}</EmptyState>;
  }
  const render = (item: ListItem): ReactElement => {
    if (item.kind === 'problem') {
      return <ProblemItem {...props} walk={walk} problem={item.problem} explain={explain} />;
    }
    const group = grouped.groups[item.group]!;
    return (
      <GroupLine
        shown={shown}
        group={group}
        isOpen={walk.isOpen(group.key)}
        lang={lang}
        onToggle={() => {
          walk.toggle(group.key);
        }}
      />
    );
  };
  return (
    <>
      <StepBar count={count} lang={lang} onStep={walk.step} />
      <ProblemList
        items={walk.items}
        name={text(lang, 'pane.problems.list')}
        target={walk.target}
        render={render}
      />
    </>
  );
}
