import { useMemo, type ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { commaList, countText, fieldName, ruleTitle } from '../../report';
import { text, type Lang } from '../../strings';
import { settlingOf, type Settling } from '../model/overview';
import { Fold, Section, useSliced } from '../parts';
import { useListStyles } from './useListStyles';

/** More lines than this stand in a fold. */
const SHOWN = 5;

interface SettlingListProps {
  readonly check: CheckResult;
  readonly lang: Lang;
}

/** What could not be checked, and the columns that would settle it. */
export function SettlingList({ check, lang }: SettlingListProps): ReactElement | null {
  const { verdict, catalogue } = check;
  const make = useMemo(() => () => settlingOf(verdict, catalogue), [verdict, catalogue]);
  const settling = useSliced(make);
  if (settling === undefined) return null;
  const rest = settling.slice(SHOWN);
  return (
    <Section title={text(lang, 'pane.overview.settling')}>
      {settling.length === 0 && <p>{text(lang, 'sheet.settling.none')}</p>}
      <SettlingItems items={settling.slice(0, SHOWN)} lang={lang} />
      {rest.length > 0 && (
        <Fold summary={text(lang, 'pane.overview.settling.more', { n: rest.length })}>
          <SettlingItems items={rest} lang={lang} />
        </Fold>
      )}
    </Section>
  );
}

interface SettlingItemsProps {
  readonly items: readonly Settling[];
  readonly lang: Lang;
}

function SettlingItems({ items, lang }: SettlingItemsProps): ReactElement {
  const styles = useListStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ field, rows, rules }) => (
        <li key={field} className={styles.item}>
          <div className={styles.strong}>
            {text(lang, 'pane.overview.settling.line', { field: fieldName(field, lang) })}
          </div>
          {rows > 0 && (
            <div className={styles.small}>
              {text(lang, 'pane.overview.settling.rows', { n: countText(rows) })}
            </div>
          )}
          {rules.length > 0 && (
            <div className={styles.small}>
              {text(lang, 'pane.overview.settling.rules', {
                rules: commaList(
                  rules.map((rule) => ruleTitle(rule, lang)),
                  lang,
                ),
              })}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
