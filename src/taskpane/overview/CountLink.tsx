import { Link, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { labelled } from '../../report';
import { text, type Lang } from '../../strings';
import { countedRows, type Counted } from '../model/overview';
import { NARROW } from '../parts';

const useStyles = makeStyles({
  // As large as a target has to be.
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    minWidth: '24px',
    marginInlineEnd: tokens.spacingHorizontalS,
    fontSize: 'inherit',
    whiteSpace: 'nowrap',
    [NARROW]: { marginInlineEnd: 0, whiteSpace: 'normal' },
  },
});

/** What numbers that lead to rows need to know. */
export interface Counting {
  readonly check: CheckResult;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly lang: Lang;
}

interface CountLinkProps extends Counting {
  /** What is counted, and the number. */
  readonly label: string;
  /** What it is a number of. */
  readonly of: string;
  readonly value: number;
  readonly counted: Counted;
}

/** Shows the rows that a number counts, and those alone; undefined while something else runs. */
export const showingOf = (
  { check, session, isBusy }: Counting,
  counted: Counted,
): (() => void) | undefined =>
  isBusy ? undefined : () => void session.showOnly(countedRows(check.verdict, counted));

/** A number of the overview; it shows the rows that it counts, and those alone. */
export function CountLink(props: CountLinkProps): ReactElement {
  const { label, of, value, counted, lang } = props;
  const styles = useStyles();
  const show = showingOf(props, counted);
  if (value === 0) return <span className={styles.root}>{label}</span>;
  return (
    <Link
      as="button"
      className={styles.root}
      disabled={show === undefined}
      title={text(lang, 'pane.shown.only')}
      aria-label={labelled(of, label, lang)}
      onClick={show}
    >
      {label}
    </Link>
  );
}
