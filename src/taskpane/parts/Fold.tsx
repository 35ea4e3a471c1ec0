import { makeStyles, tokens } from '../fluent';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';

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
  chevron: { flexShrink: 0 },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Something that is shown on request. */
export function Fold({ summary, children }: FoldProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Chevron aria-hidden className={styles.chevron} />
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
