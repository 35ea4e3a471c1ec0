import { makeStyles, tokens } from '../fluent';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
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
  chevron: { flexShrink: 0, 'details[open] > summary > &': { transform: 'rotate(90deg)' } },
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
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden className={styles.chevron} />
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
