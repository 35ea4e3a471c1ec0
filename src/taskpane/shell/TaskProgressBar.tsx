import { Button, makeStyles, ProgressBar, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { TaskProgress } from '../../excel/session/types';
import { text, type Lang } from '../../strings';
import { progressText } from './statusLine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  bar: { flexGrow: 1, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

interface TaskProgressBarProps {
  readonly progress: TaskProgress;
  readonly lang: Lang;
  readonly onCancel: () => void;
}

/** How far the running task is, by rows, and a way to stop it. */
export function TaskProgressBar({ progress, lang, onCancel }: TaskProgressBarProps): ReactElement {
  const styles = useStyles();
  const { stage, done, total } = progress;
  const label = progressText(progress, lang);
  const value = stage === undefined || total === 0 ? {} : { value: done, max: total };
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <div className={styles.label}>{label}</div>
        <ProgressBar {...value} aria-label={label} thickness="large" />
      </div>
      <Button size="small" onClick={onCancel}>
        {text(lang, 'pane.cancel')}
      </Button>
    </div>
  );
}
