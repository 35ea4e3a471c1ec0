import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { text, type Lang } from '../../strings';
import { problemsAndGains } from './GroupLine';
import type { Shown } from './useShown';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  step: { minWidth: 0 },
  count: { flexGrow: 1, flexBasis: 0, minWidth: '120px', fontWeight: tokens.fontWeightSemibold },
});

interface StepBarProps {
  readonly shown: Shown;
  readonly lang: Lang;
  readonly onStep: (by: 1 | -1) => void;
}

/** How many problems are shown, and the way to the one before and the next. */
export function StepBar({ shown, lang, onStep }: StepBarProps): ReactElement {
  const styles = useStyles();
  const { order, groups } = shown.grouped;
  const gains = groups.reduce((sum, { moves }) => sum + moves, 0);
  return (
    <div className={styles.root}>
      <span className={styles.count} role="status">
        {problemsAndGains(order.length - gains, gains, lang)}
      </span>
      <Button
        size="small"
        className={styles.step}
        onClick={() => {
          onStep(-1);
        }}
      >
        {text(lang, 'pane.problems.previous')}
      </Button>
      <Button
        size="small"
        className={styles.step}
        onClick={() => {
          onStep(1);
        }}
      >
        {text(lang, 'pane.problems.next')}
      </Button>
    </div>
  );
}
