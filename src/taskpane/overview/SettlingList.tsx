import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Summary } from '../../evaluator';
import { columnLetters } from '../../catalogue';
import {
  commaList,
  countText,
  fewNames,
  fieldName,
  ruleTitle,
  settlingFields,
  type SettlingField,
} from '../../report';
import { WHERE_TO_FIND } from '../../fields';
import { text, type Lang } from '../../strings';
import { Disclosure, Section } from '../parts';
import { Button } from '../fluent';
import { usePaneFrame } from '../paneContext';
import { useListStyles } from '../parts/useListStyles';

/** Lines that are shown; the rest is in a fold. */
const SHOWN = 5;
/** Characters of a header that are shown: headers of forms end with instructions. */
const LONGEST_HEADER = 40;

interface SettlingListProps {
  readonly check: CheckResult;
  readonly summary: Summary;
  readonly lang: Lang;
}

/** What could not be checked, and the columns that would settle it. */
export function SettlingList({ check, summary, lang }: SettlingListProps): ReactElement {
  const settling = settlingFields(summary);
  const rest = settling.slice(SHOWN);
  return (
    <Section title={text(lang, 'pane.overview.settling')}>
      {settling.length === 0 && <p>{text(lang, 'sheet.settling.none')}</p>}
      {settling.length > 0 && <UnusedColumns check={check} lang={lang} />}
      <SettlingItems items={settling.slice(0, SHOWN)} lang={lang} />
      {rest.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.overview.settling.more', { n: rest.length })}>
          <SettlingItems items={rest} lang={lang} />
        </Disclosure>
      )}
    </Section>
  );
}

/** The columns of the sheet that mean nothing to the check: one of them may be what is missing. */
function UnusedColumns({ check, lang }: Omit<SettlingListProps, 'summary'>): ReactElement | null {
  const { openMapping } = usePaneFrame();
  const { firstColumn } = check.data;
  const unused = check.columns.filter(({ field, header }) => field === null && header !== '');
  if (unused.length === 0) return null;
  const names = unused.map(({ column, header }) =>
    text(lang, 'columns.unused', {
      column: columnLetters(firstColumn + column + 1),
      header: header.slice(0, LONGEST_HEADER),
    }),
  );
  return (
    <>
      <p>{text(lang, 'pane.overview.settling.unused', { columns: fewNames(names, lang) })}</p>
      {openMapping && (
        <Button size="small" onClick={openMapping}>
          {text(lang, 'pane.mapping.open')}
        </Button>
      )}
    </>
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
