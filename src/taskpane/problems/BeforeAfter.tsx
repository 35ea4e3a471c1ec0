import { makeStyles, tokens } from '../fluent';
import { Fragment, type ReactElement } from 'react';
import { text, type Lang } from '../../strings';
import { diffWords, type DiffPiece, type Fix } from '../model/fixes';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface BeforeAfterProps {
  readonly fix: Fix;
  readonly lang: Lang;
}

/** What a cell holds, and what a mend would put there: words that go or come are marked, odd blanks can be seen. */
export function BeforeAfter({ fix, lang }: BeforeAfterProps): ReactElement {
  const styles = useStyles();
  const { before, after } = diffWords(visible(fix.before), visible(fix.after));
  return (
    <dl className={styles.root}>
      <dt>{text(lang, 'pane.fixes.before')}</dt>
      <dd className={styles.value}>
        {fix.before === '' ? text(lang, 'pane.fixes.blank') : before.map(marked(GONE))}
      </dd>
      <dt>{text(lang, 'pane.fixes.after')}</dt>
      <dd className={styles.value}>{after.map(marked(COME))}</dd>
    </dl>
  );
}

const GONE = (words: string): ReactElement => <del>{words}</del>;
const COME = (words: string): ReactElement => <ins>{words}</ins>;

const marked =
  (mark: (words: string) => ReactElement) =>
  ({ words, isChanged }: DiffPiece, at: number): ReactElement => (
    <Fragment key={at}>{isChanged ? mark(words) : words}</Fragment>
  );

/** Blanks that one would not see otherwise: at either end, doubled, or invisible. */
function visible(value: Fix['before']): string {
  return String(value)
    .replace(/^[^\S\n]+|[^\S\n]+$|[^\S\n]{2,}/g, (blanks) => '␣'.repeat(blanks.length))
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '␣');
}
