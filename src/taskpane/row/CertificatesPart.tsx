import type { ReactElement } from 'react';
import type { CertificateResult, CertificateStatus, CorePartResult } from '../../evaluator';
import { MARKETS } from '../../fields';
import {
  certificateNeedText,
  certificateStatusText,
  commaList,
  isDuty,
  labelled,
  semicolonList,
} from '../../report';
import { text, type Lang } from '../../strings';
import { certificatesByMarket, type MarketCertificates } from '../model/row/order';
import { RuleLink } from '../parts/RuleLink';
import { BasisTag } from '../parts/BasisTag';
import { Disclosure } from '../parts';
import { StatusWord, type Tone } from '../parts/StatusWord';
import { FoldedPart } from './FoldedPart';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const TONE: Readonly<Record<CertificateStatus, Tone>> = {
  held: 'good',
  missing: 'bad',
  expired: 'bad',
  expiring: 'bad',
  unknown: 'open',
};

const PART_TONE: Readonly<Record<CorePartResult['status'], Tone>> = {
  tested: 'good',
  missing: 'bad',
  unknown: 'open',
};

/** What is counted of certificates. */
const COUNTED = [
  { name: 'held', statuses: ['held', 'expiring'] },
  { name: 'open', statuses: ['missing', 'expired'] },
  { name: 'unknown', statuses: ['unknown'] },
] as const;

/** Certificates by their status, and apart from them what else is open. */
function countsText(certificates: readonly CertificateResult[], lang: Lang): string {
  const asked = certificates.filter((result) => !isDuty(result));
  const count = (...statuses: CertificateStatus[]): number =>
    asked.filter(({ status }) => statuses.includes(status)).length;
  const counts = COUNTED.flatMap(({ name, statuses }) => {
    const n = count(...statuses);
    return n > 0 ? [text(lang, `pane.row.certificates.${name}`, { n })] : [];
  });
  const n = certificates.filter((result) => isDuty(result) && result.status === 'unknown').length;
  const duties = n > 0 ? [text(lang, 'certificate.dutiesOpen', { n })] : [];
  return semicolonList([counts.length > 0 ? [commaList(counts, lang)] : [], duties].flat(), lang);
}

function CertificateItem({ result }: { readonly result: CertificateResult }): ReactElement {
  const { lang, book } = useRow();
  const styles = useRowStyles();
  const { requirement, status } = result;
  return (
    <li>
      <div className={styles.line}>
        <StatusWord tone={TONE[status]}>{certificateStatusText(result, lang)}</StatusWord>
        <span className={styles.words}>
          {certificateNeedText(result, lang, book.certificates.traits)}
        </span>
      </div>
      <RuleLink id={requirement.id} lang={lang} />
      {status !== 'held' && (
        <div className={styles.small}>
          {labelled(text(lang, 'explain.fix'), requirement.fix[lang], lang)}
        </div>
      )}
    </li>
  );
}

interface MarketProps {
  readonly group: MarketCertificates;
  readonly isOpen: boolean;
}

function MarketPart({ group, isOpen }: MarketProps): ReactElement {
  const { lang } = useRow();
  const styles = useRowStyles();
  const { market, certificates } = group;
  const name = MARKETS[market].name[lang];
  return (
    <Disclosure
      level={3}
      isOpenAtFirst={isOpen}
      summary={
        <span className={styles.line}>
          <span>{name}</span>
          <span className={styles.small}>{countsText(certificates, lang)}</span>
        </span>
      }
    >
      {() => (
        <ul className={styles.list} aria-label={name}>
          {certificates.map((result) => (
            <CertificateItem key={result.requirement.id} result={result} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function CoreParts(): ReactElement | null {
  const { lang, explanation } = useRow();
  const styles = useRowStyles();
  const { coreParts } = explanation;
  if (coreParts.length === 0) return null;
  const title = text(lang, 'pane.row.coreParts');
  return (
    <Disclosure level={3} summary={title}>
      {() => (
        <ul className={styles.list} aria-label={title}>
          {coreParts.map(({ part, status }) => (
            <li key={part.id} className={styles.line}>
              <StatusWord tone={PART_TONE[status]}>
                {text(lang, `pane.row.corePart.${status}`)}
              </StatusWord>
              <span>{part.name[lang]}</span>
              <BasisTag basis={part.basis} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** The certificates that the target markets ask for, market by market, and the tested core parts. */
export function CertificatesPart(): ReactElement {
  const { lang, explanation } = useRow();
  const styles = useRowStyles();
  const { certificates, otherMarkets } = explanation;
  const markets = certificatesByMarket(certificates);
  return (
    <FoldedPart
      name="certificates"
      title={text(lang, 'pane.row.certificates')}
      summary={markets.length === 0 ? text(lang, 'value.nothing') : countsText(certificates, lang)}
    >
      {() => (
        <>
          {markets.length === 0 && (
            <p className={styles.hint}>{text(lang, 'pane.row.certificates.none')}</p>
          )}
          {otherMarkets.length > 0 && (
            <p className={styles.hint}>
              {text(lang, 'pane.row.certificates.otherMarkets', {
                markets: commaList(otherMarkets, lang),
              })}
            </p>
          )}
          {markets.map((group) => (
            <MarketPart key={group.market} group={group} isOpen={markets.length === 1} />
          ))}
          <CoreParts />
        </>
      )}
    </FoldedPart>
  );
}
