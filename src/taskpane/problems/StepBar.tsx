import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  count: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface StepBarProps {
  readonly count: number;
  readonly lang: Lang;
  readonly onStep: (by: 1 | -1) => void;
}

/** How many problems are shown, and the way to the one before and the next. */
export function StepBar({ count, lang, onStep }: StepBarProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        <span className={styles.count} role="status">
          {text(lang, 'pane.problems.count', { n: countText(count) })}
        </span>
        <Button
          size="small"
          onClick={() => {
            onStep(-1);
          }}
        >
          {text(lang, 'pane.problems.previous')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onStep(1);
          }}
        >
          {text(lang, 'pane.problems.next')}
        </Button>
      </div>
      <div className={styles.small}>{text(lang, 'pane.problems.keys')}</div>
    </>
  );
}
