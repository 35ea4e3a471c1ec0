import { makeStyles, tokens } from '../fluent';
import type { ReactElement, ReactNode } from 'react';
import { RowFold } from './RowFold';
import { useRowStyles } from './styles';

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface FoldedPartProps {
  readonly name: string;
  readonly title: string;
  /** The status of the part, in a line. */
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** A part of the row view under its own heading, which shows the status while the part is folded. */
export function FoldedPart({ name, title, summary, children }: FoldedPartProps): ReactElement {
  const styles = useStyles();
  const shared = useRowStyles();
  return (
    <section className={styles.root} aria-label={title}>
      <RowFold
        name={name}
        level={2}
        isFlush
        summary={
          <span className={shared.summary}>
            <span className={styles.title}>{title}</span>
            <span className={shared.small}>{summary}</span>
          </span>
        }
      >
        {children}
      </RowFold>
    </section>
  );
}
