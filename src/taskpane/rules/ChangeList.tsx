import { Link, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { PremiumChange } from '../../evaluator';
import { countText, withNote } from '../../report';
import { text, type Lang } from '../../strings';
import type { ChangeLines } from '../model/rules/changeLines';
import { Disclosure } from '../parts';
import { PagedList } from '../parts/PagedList';

const useStyles = makeStyles({
  change: { marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  side: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly PremiumChange[];
  readonly isOpen: boolean;
  readonly linesOf: (change: PremiumChange) => ChangeLines;
  readonly onGoTo: (change: PremiumChange) => void;
  readonly lang: Lang;
}

/** Products whose verdict differs; which row each is and why is worked out for those that are shown. */
export function ChangeList(props: ChangeListProps): ReactElement | null {
  const { title, changes, isOpen, linesOf, onGoTo, lang } = props;
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <Disclosure
      level={3}
      isOpenAtFirst={isOpen}
      summary={withNote(title, text(lang, 'cli.rows', { n: countText(changes.length) }), lang)}
    >
      {() => (
        <PagedList items={changes} keyOf={({ index }) => String(index)} lang={lang} label={title}>
          {(change) => {
            const { name, before, after } = linesOf(change);
            return (
              <div className={styles.change}>
                <Link
                  as="button"
                  onClick={() => {
                    onGoTo(change);
                  }}
                >
                  {name}
                </Link>
                <div className={styles.side}>{before}</div>
                <div className={styles.side}>{after}</div>
              </div>
            );
          }}
        </PagedList>
      )}
    </Disclosure>
  );
}
