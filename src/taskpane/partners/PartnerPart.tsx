import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { text } from '../../strings';
import { Section } from '../parts';
import type { ViewProps } from '../view';
import { JoinProblems } from './JoinProblems';
import { isQuestion, OfferItem } from './OfferItem';
import { UsedPartner } from './UsedPartner';

interface PartnerPartProps extends ViewProps {
  readonly check: CheckResult;
}

/** Other sheets of the workbook: those that complete the checked one, and those left or of no use. */
export function PartnerPart({
  check,
  state,
  session,
  lang,
}: PartnerPartProps): ReactElement | null {
  const isBusy = state.progress !== undefined;
  const { joined } = check;
  const others = (state.offers ?? []).filter((offer) => !isQuestion(offer));
  if (joined === undefined && others.length === 0) return null;
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
      {joined && <JoinProblems joined={joined} lang={lang} />}
      {others.map((offer) => (
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
