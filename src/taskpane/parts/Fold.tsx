import { makeStyles, tokens } from '../fluent';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Something that is shown on request. */
export function Fold({ summary, children }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
