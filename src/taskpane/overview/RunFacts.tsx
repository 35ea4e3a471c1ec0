import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { pricesIn } from '../../catalogue';
import { countText, numberText, pricesText } from '../../report';
import { text, type Lang } from '../../strings';
import type { CheckResult } from '../../excel/check/types';
import { Section } from '../parts';
import { usePaneFrame } from '../paneContext';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface RunFactsProps {
  readonly check: CheckResult;
  readonly lang: Lang;
}

/** What was checked, by which book, as of when. */
export function RunFacts({ check, lang }: RunFactsProps): ReactElement {
  const styles = useStyles();
  const { openMapping } = usePaneFrame();
  const { rows, listings } = check.verdict.summary;
  const seconds = numberText(Math.round(check.seconds * 10) / 10);
  const prices = pricesIn(check.layout);
  const facts = [
    ['sheet', check.data.name],
    ['rows', countText(check.verdict.size)],
    ...(listings === rows ? [] : [['listings', countText(listings)] as const]),
    ['seconds', text(lang, 'pane.overview.fact.secondsValue', { n: seconds })],
    ['asOf', check.asOf],
    ['model', check.verdict.model.title[lang]],
    ['book', `${check.rulebook.title[lang]} ${check.rulebook.version}`],
    ['hash', check.rulebookHash],
  ] as const;
  return (
    <Section title={text(lang, 'pane.overview.facts')}>
      <dl className={styles.facts}>
        {facts.map(([key, value]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{text(lang, `pane.overview.fact.${key}`)}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
        {prices && (
          <div style={{ display: 'contents' }}>
            <dt>{text(lang, 'prices.label')}</dt>
            <dd className={styles.value}>{pricesText(prices, lang)}</dd>
          </div>
        )}
      </dl>
      {openMapping && (
        <Button size="small" onClick={openMapping}>
          {text(lang, 'pane.mapping.open')}
        </Button>
      )}
      <p>{text(lang, 'notice')}</p>
    </Section>
  );
}
