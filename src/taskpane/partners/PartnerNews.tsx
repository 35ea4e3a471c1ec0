import { useEffect, type ReactElement } from 'react';
import { joinGainText } from '../../report';
import type { ViewProps } from '../view';
import { isQuestion, OfferItem } from './OfferItem';

/** Sheets that may complete the checked one and wait for an answer, and what the last answer has brought. */
export function PartnerNews({ state, session, lang }: ViewProps): ReactElement {
  const { offers, gain } = state;
  const isBusy = state.progress !== undefined;
  const isToBeFound = offers === undefined && !isBusy;
  useEffect(() => {
    if (isToBeFound) void session.findPartners();
  }, [isToBeFound, session]);
  return (
    <>
      <div role="status">
        {gain && joinGainText(gain, lang).map((line) => <p key={line}>{line}</p>)}
      </div>
      {offers?.filter(isQuestion).map((offer) => (
        <OfferItem
          key={offer.sheetId}
          offer={offer}
          session={session}
          isBusy={isBusy}
          lang={lang}
        />
      ))}
    </>
  );
}
