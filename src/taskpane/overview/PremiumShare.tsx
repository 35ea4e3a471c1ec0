import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Premium, Summary } from '../../evaluator';
import {
  commaList,
  countText,
  movedText,
  shareText,
  summaryText,
  untoldText,
  type Moved,
} from '../../report';
import { text } from '../../strings';
import { Section, StackedBar, type BarPart, type Tone } from '../parts';
import { CountLink, showingOf, type Counting } from './CountLink';

type NameKey = 'sheet.premium' | 'sheet.notPremium' | 'sheet.undetermined';

const useStyles = makeStyles({
  summary: { margin: `0 0 ${tokens.spacingVerticalS}` },
  moved: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontVariantNumeric: 'tabular-nums',
    '& > li:first-child': { fontWeight: tokens.fontWeightSemibold },
  },
});

interface PremiumShareProps extends Counting {
  readonly summary: Summary;
  /** What has moved since an earlier check; absent where there was none. */
  readonly moved: Moved | undefined;
}

/** How many products are premium, are not, and are undetermined. */
export function PremiumShare({ summary, moved, ...counting }: PremiumShareProps): ReactElement {
  const { lang } = counting;
  const title = text(lang, 'pane.overview.premium');
  const { rows, premium, notPremium, undetermined } = summary;
  const part = (key: NameKey, is: Premium, value: number, tone: Tone): BarPart => {
    const label = text(lang, 'pane.overview.share', {
      name: text(lang, key),
      n: countText(value),
      share: shareText(rows === 0 ? 0 : Math.round((value / rows) * 1_000) / 1_000),
    });
    const counted = { kind: 'premium', is } as const;
    const shown = (
      <CountLink {...counting} label={label} of={title} value={value} counted={counted} />
    );
    return { label, value, tone, shown, onClick: showingOf(counting, counted) };
  };
  const parts = [
    part('sheet.premium', 'yes', premium, 'good'),
    part('sheet.notPremium', 'no', notPremium, 'bad'),
    part('sheet.undetermined', 'unknown', undetermined, 'open'),
  ];
  const styles = useStyles();
  const untold = untoldText(summary, lang);
  const said = commaList(
    parts.map(({ label }) => label),
    lang,
  );
  return (
    <Section title={title}>
      <p className={styles.summary}>{summaryText(summary, lang)}</p>
      {untold !== undefined && <p className={styles.summary}>{untold}</p>}
      <StackedBar
        size="large"
        hasLegend
        parts={parts}
        name={text(lang, 'pane.overview.barLabel', { name: title, parts: said })}
      />
      {moved && (
        <ul className={styles.moved}>
          {movedText(moved, lang).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
