import { useEffect, type ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { joinGainText } from '../../report';
import { text } from '../../strings';
import { Section } from '../parts';
import type { ViewProps } from '../view';
import { JoinProblems } from './JoinProblems';
import { OfferItem } from './OfferItem';
import { UsedPartner } from './UsedPartner';

interface PartnerPartProps extends ViewProps {
  readonly check: CheckResult;
}

/** Other sheets of the workbook: those that complete the checked one, and those that may. */
export function PartnerPart({
  check,
  state,
  session,
  lang,
}: PartnerPartProps): ReactElement | null {
  const { offers, gain } = state;
  const isBusy = state.progress !== undefined;
  const isToBeFound = offers === undefined && !isBusy;
  useEffect(() => {
    if (isToBeFound) void session.findPartners();
  }, [isToBeFound, session]);
  const { joined } = check;
  if (joined === undefined && (offers ?? []).length === 0) return null;
  return (
    <Section title={text(lang, 'pane.partners.title')}>
      {joined?.partners.map((partner) => (
        <UsedPartner
          key={partner.sheetId}
          partner={partner}
          own={joined.own}
          session={session}
          isBusy={isBusy}
          lang={lang}
        />
      ))}
      <div role="status">
        {gain && joinGainText(gain, lang).map((line) => <p key={line}>{line}</p>)}
      </div>
      {joined && <JoinProblems joined={joined} lang={lang} />}
      {offers?.map((offer) => (
        <OfferItem
          key={offer.sheetId}
          offer={offer}
          session={session}
          isBusy={isBusy}
          lang={lang}
        />
      ))}
    </Section>
  );
}
