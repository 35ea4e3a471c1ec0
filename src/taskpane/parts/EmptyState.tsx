import { makeStyles, tokens } from '../fluent';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  icon: { fontSize: '32px', width: '32px', height: '32px' },
  text: { margin: 0 },
});

interface EmptyStateProps {
  readonly Icon: FluentIcon;
  readonly children: string;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** Says why there is nothing to show, and what to do. */
export function EmptyState({ Icon, children, action }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} aria-hidden />
      <p className={styles.text} role="status">
        {children}
      </p>
      {action}
    </div>
  );
}
