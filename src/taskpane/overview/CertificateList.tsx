import type { ReactElement } from 'react';
import type { CertificateStatus } from '../../evaluator';
import { MARKETS } from '../../fields';
import { commaList, countText } from '../../report';
import { text, type Lang } from '../../strings';
import { CERTIFICATE_STATUSES, type CertificateLine } from '../model/overview';
import { Section, StackedBar, type Tone } from '../parts';
import { useListStyles } from './useListStyles';

const TONES: Readonly<Record<CertificateStatus, Tone>> = {
  held: 'good',
  missing: 'bad',
  expired: 'bad',
  expiring: 'warning',
  unknown: 'open',
};

interface CertificateListProps {
  readonly name: 'certificates' | 'duties';
  readonly certificates: readonly CertificateLine[];
  readonly lang: Lang;
}

/** How certificates are, or what is asked besides them, market by market. */
export function CertificateList({ name, certificates, lang }: CertificateListProps): ReactElement {
  const styles = useListStyles();
  return (
    <Section title={text(lang, `pane.overview.${name}`)}>
      <p className={styles.small}>
        {text(
          lang,
          certificates.length === 0 ? 'sheet.certificates.none' : `pane.overview.${name}.note`,
        )}
      </p>
      <ul className={styles.list}>
        {certificates.map(({ market, counts }) => {
          const some = CERTIFICATE_STATUSES.filter((status) => counts[status] > 0);
          const told = some.map((status) =>
            text(lang, 'pane.overview.certificates.part', {
              status: text(lang, `certificate.${status}`),
              n: countText(counts[status]),
            }),
          );
          return (
            <li key={market} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.strong}>{MARKETS[market].name[lang]}</span>
                <span className={styles.small}>{commaList(told, lang)}</span>
              </div>
              <StackedBar
                parts={some.map((status) => ({
                  label: status,
                  value: counts[status],
                  tone: TONES[status],
                }))}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
