import type { ReactElement } from 'react';
import type { CertificateStatus } from '../../evaluator';
import { MARKETS } from '../../fields';
import { countText } from '../../report';
import { text } from '../../strings';
import { CERTIFICATE_STATUSES, type CertificateLine } from '../model/overview';
import { Section, StackedBar, type Tone } from '../parts';
import { CountLink, showingOf, type Counting } from './CountLink';
import { useListStyles } from '../parts/useListStyles';

const TONES: Readonly<Record<CertificateStatus, Tone>> = {
  held: 'good',
  missing: 'bad',
  expired: 'bad',
  expiring: 'warning',
  unknown: 'open',
};

interface CertificateListProps extends Counting {
  readonly name: 'certificates' | 'duties';
  readonly certificates: readonly CertificateLine[];
}

/** How certificates are, or what is asked besides them, market by market. */
export function CertificateList(props: CertificateListProps): ReactElement {
  const { name, certificates, ...counting } = props;
  const { lang } = counting;
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
          return (
            <li key={market} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.strong}>{MARKETS[market].name[lang]}</span>
                <span className={styles.small}>
                  {some.map((status) => (
                    <CountLink
                      key={status}
                      {...counting}
                      label={text(lang, 'pane.overview.certificates.part', {
                        status: text(lang, `certificate.${status}`),
                        n: countText(counts[status]),
                      })}
                      of={MARKETS[market].name[lang]}
                      value={counts[status]}
                      counted={{ kind: name, market, is: status }}
                    />
                  ))}
                </span>
              </div>
              <StackedBar
                parts={some.map((status) => ({
                  label: status,
                  value: counts[status],
                  tone: TONES[status],
                  onClick: showingOf(counting, { kind: name, market, is: status }),
                }))}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
