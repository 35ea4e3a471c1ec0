import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { legend, type LegendRow } from '../../report';
import { text, type Lang } from '../../strings';
import { CAPITAL, Section } from '../parts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
  },
  sample: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
    // The colours of the sheet, which are not the pane's.
    forcedColorAdjust: 'none',
  },
  meaning: CAPITAL,
  colour: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function sampleStyle({ style }: LegendRow): React.CSSProperties {
  if (!style) return {};
  return {
    backgroundColor: style.fill,
    color: style.font,
    ...(style.bold && { fontWeight: 'bold' }),
    ...(style.italic && { fontStyle: 'italic' }),
    ...(style.underline && { textDecoration: 'underline' }),
  };
}

interface LegendTableProps {
  readonly lang: Lang;
  readonly isDark: boolean;
}

/** What the marks in the sheet mean. */
export function LegendTable({ lang, isDark }: LegendTableProps): ReactElement {
  const styles = useStyles();
  const title = text(lang, 'pane.share.legend');
  return (
    <Section title={title}>
      <ul className={styles.list} aria-label={title}>
        {legend(lang, isDark ? 'dark' : 'light').map((row) => (
          <li key={row.word} className={styles.row}>
            <span className={styles.sample} style={sampleStyle(row)}>
              {`${row.sign} ${row.word}`.trim()}
            </span>
            <span className={styles.meaning}>
              {row.meaning}
              <br />
              <span className={styles.colour}>{row.colour}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
