import type { ReactElement } from 'react';
import type { PartnerOffer } from '../../excel/partners/types';
import type { Session } from '../../excel/session/types';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';
import { Button } from '../fluent';
import { Notice } from '../parts';
import { fieldsText } from './fieldsText';

interface OfferItemProps {
  readonly offer: PartnerOffer;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly lang: Lang;
}

/** Whether a sheet that has products of the checked one waits for an answer. */
export const isQuestion = ({ matched, isOff }: PartnerOffer): boolean => matched > 0 && !isOff;

/** What keeps a sheet from being of use, or is to be known before it is used. */
function doubtsOf({ matched, repeated, lost }: PartnerOffer, lang: Lang): string[] {
  return [
    ...(lost > 0 ? [text(lang, 'pane.partners.lost', { n: countText(lost) })] : []),
    ...(matched === 0 && lost === 0 ? [text(lang, 'pane.partners.noCommon')] : []),
    ...(repeated > 0 ? [text(lang, 'pane.partners.repeated', { n: countText(repeated) })] : []),
  ];
}

/** A sheet that may complete the checked one, with a button where it has products of it. */
export function OfferItem({ offer, session, isBusy, lang }: OfferItemProps): ReactElement {
  const { sheetId, name, fields, matched, of, isOff } = offer;
  const doubts = doubtsOf(offer, lang).map((doubt) => <p key={doubt}>{doubt}</p>);
  const said = text(lang, 'pane.partners.offer', {
    name,
    fields: fieldsText(fields, lang),
    matched: countText(matched),
    of: countText(of),
  });
  const choose = (use: boolean) => () => void session.usePartner(sheetId, { use });
  if (matched === 0) {
    return (
      <div>
        {name}
        {doubts}
      </div>
    );
  }
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" appearance="primary" disabled={isBusy} onClick={choose(true)}>
            {text(lang, 'pane.partners.use')}
          </Button>
          {!isOff && (
            <Button size="small" disabled={isBusy} onClick={choose(false)}>
              {text(lang, 'pane.partners.leave')}
            </Button>
          )}
        </>
      }
    >
      {said}
      {doubts}
    </Notice>
  );
}
