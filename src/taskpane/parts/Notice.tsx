import { makeStyles, mergeClasses, tokens } from '../fluent';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    overflowWrap: 'anywhere',
    // A panel has a margin of its own.
    ':global([role=tabpanel])': { margin: `0 0 ${tokens.spacingVerticalM}` },
  },
  problem: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderInlineStartColor: tokens.colorStatusDangerBorderActive,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface NoticeProps {
  readonly tone: 'problem' | 'warning';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once. */
  readonly isAlert?: boolean;
}

/** Something that a person should know now. */
export function Notice({ tone, children, actions, isAlert = false }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[tone])} {...(isAlert && { role: 'alert' })}>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
