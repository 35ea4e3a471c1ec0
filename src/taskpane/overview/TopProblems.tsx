import { Button, Link } from '../fluent';
import type { ReactElement } from 'react';
import { commaList, countText, isUnpublished, SEVERITIES, severityText } from '../../report';
import { text, type Lang } from '../../strings';
import type { Overview } from '../model/overview';
import { Section } from '../parts';
import { NO_FILTER, showProblems } from '../problems/kept';
import { BasisTag } from '../parts/BasisTag';
import { usePaneFrame } from '../paneContext';
import { useListStyles } from '../parts/useListStyles';

interface TopProblemsProps extends Pick<Overview, 'problems' | 'moreProblems' | 'counts'> {
  readonly lang: Lang;
}

/** What most products break; each leads to its products. */
export function TopProblems({
  problems,
  moreProblems,
  counts,
  lang,
}: TopProblemsProps): ReactElement {
  const styles = useListStyles();
  const frame = usePaneFrame();
  return (
    <Section title={text(lang, 'pane.overview.problems')}>
      {problems.length === 0 && <p>{text(lang, 'pane.overview.problems.none')}</p>}
      {problems.length > 0 && (
        <p className={styles.small}>
          {text(lang, 'pane.overview.problems.total', {
            n: countText(SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)),
            parts: commaList(
              SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
                text(lang, 'pane.problems.chip', {
                  word: severityText(severity, lang),
                  n: countText(counts[severity]),
                }),
              ),
              lang,
            ),
          })}
        </p>
      )}
      <ul className={styles.list}>
        {problems.map(({ rule, rows }) => (
          <li key={rule.id} className={styles.item}>
            <div className={styles.head}>
              <Link
                as="button"
                className={styles.capital}
                onClick={() => {
                  showProblems(frame, NO_FILTER, rule.id);
                }}
              >
                {rule.title[lang]}
              </Link>{' '}
              {isUnpublished(rule.basis) && <BasisTag basis={rule.basis} lang={lang} />}
              <span className={styles.small}>
                {severityText(rule.severity, lang)}{' '}
                {text(lang, 'pane.overview.products', { n: countText(rows) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {moreProblems > 0 && (
        <p className={styles.small}>
          {text(lang, 'pane.overview.problems.more', { n: countText(moreProblems) })}
        </p>
      )}
      <Button
        size="small"
        onClick={() => {
          showProblems(frame, NO_FILTER);
        }}
      >
        {text(lang, 'pane.overview.problems.all')}
      </Button>
    </Section>
  );
}
