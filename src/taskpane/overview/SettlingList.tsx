import type { ReactElement } from 'react';
import type { Summary } from '../../evaluator';
import {
  commaList,
  countText,
  fieldName,
  ruleTitle,
  settlingFields,
  type SettlingField,
} from '../../report';
import { WHERE_TO_FIND } from '../../fields';
import { text, type Lang } from '../../strings';
import { Disclosure, Section } from '../parts';
import { useListStyles } from '../parts/useListStyles';

/** More lines than this stand in a fold. */
const SHOWN = 5;

interface SettlingListProps {
  readonly summary: Summary;
  readonly lang: Lang;
}

/** What could not be checked, and the columns that would settle it. */
export function SettlingList({ summary, lang }: SettlingListProps): ReactElement {
  const settling = settlingFields(summary);
  const rest = settling.slice(SHOWN);
  return (
    <Section title={text(lang, 'pane.overview.settling')}>
      {settling.length === 0 && <p>{text(lang, 'sheet.settling.none')}</p>}
      <SettlingItems items={settling.slice(0, SHOWN)} lang={lang} />
      {rest.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.overview.settling.more', { n: rest.length })}>
          <SettlingItems items={rest} lang={lang} />
        </Disclosure>
      )}
    </Section>
  );
}

interface SettlingItemsProps {
  readonly items: readonly SettlingField[];
  readonly lang: Lang;
}

function SettlingItems({ items, lang }: SettlingItemsProps): ReactElement {
  const styles = useListStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ field, rows, pools, rules }) => (
        <li key={field} className={styles.item}>
          <div className={styles.strong}>
            {text(lang, 'pane.overview.settling.line', { field: fieldName(field, lang) })}
          </div>
          {WHERE_TO_FIND[field] && (
            <div className={styles.small}>
              {text(lang, 'pane.overview.settling.where', { page: WHERE_TO_FIND[field][lang] })}
            </div>
          )}
          {rows > 0 && (
            <div className={styles.small}>
              {text(lang, 'pane.overview.settling.rows', {
                n: countText(rows),
                pools: pools.length,
              })}
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
