import { Link, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { ruleAddress } from '../../report';
import { hasRulePage } from '../../report/explain/hasRulePage';
import { text, type Lang } from '../../strings';

const useStyles = makeStyles({
  code: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** The way to a rule's page, which the add-in ships beside its own; the code of one that has none. */
export function RuleLink({ id, lang }: { readonly id: string; readonly lang: Lang }): ReactElement {
  const styles = useStyles();
  if (!hasRulePage(id)) return <span className={styles.code}>{id}</span>;
  return (
    <Link
      className={styles.code}
      href={ruleAddress(id, lang)}
      target="_blank"
      rel="noreferrer"
      inline
    >
      {text(lang, 'pane.rules.page')}
    </Link>
  );
}
