import { Link } from '../fluent';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { countText, platformTotalsText, statusText } from '../../report';
import { text, type Lang } from '../../strings';
import { cellOf } from '../model/cellOf';
import { Section } from '../parts';
import type { ViewProps } from '../view';
import { useListStyles } from '../parts/useListStyles';

/** More rows than these are in the report sheet. */
const SHOWN = 5;

interface PlatformTiersProps extends Pick<ViewProps, 'session'> {
  readonly check: CheckResult;
  readonly lang: Lang;
}

/** Products of which the platform's own tier and the verdict differ; each leads to its row. */
export function PlatformTiers({ check, session, lang }: PlatformTiersProps): ReactElement | null {
  const styles = useListStyles();
  const { verdict, catalogue } = check;
  const { platform } = verdict.summary;
  const totals = platformTotalsText(platform, lang);
  if (platform === undefined || totals === undefined) return null;
  const differing = [...platform.premiumThere, ...platform.premiumHere];
  const more = differing.length - SHOWN;
  return (
    <Section title={text(lang, 'pane.overview.platform')}>
      <p className={styles.small}>{totals}</p>
      <ul className={styles.list}>
        {differing.slice(0, SHOWN).map((index) => (
          <li key={index} className={styles.item}>
            <Link
              as="button"
              className={styles.capital}
              onClick={() => {
                const cell = cellOf(check, index, 'tier');
                if (cell) void session.goTo(cell.row, cell.column, cell.sheetId);
              }}
            >
              {text(lang, 'pane.overview.platform.line', {
                row: catalogue.rowNumbers[index]!,
                status: statusText(verdict.status(index), lang),
              })}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.small}>
          {text(lang, 'pane.overview.platform.more', { n: countText(more) })}
        </p>
      )}
    </Section>
  );
}
