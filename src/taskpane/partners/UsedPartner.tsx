import type { ReactElement } from 'react';
import type { Partner } from '../../excel/partners/types';
import type { Session } from '../../excel/session/types';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';
import { Button, Switch } from '../fluent';
import { fieldsText } from './fieldsText';

interface UsedPartnerProps {
  readonly partner: Partner;
  /** Products of the checked sheet. */
  readonly of: number;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly lang: Lang;
}

/** A sheet that completes the checked one: what it gives, whether it wins, and a way to do without it. */
export function UsedPartner({
  partner,
  of,
  session,
  isBusy,
  lang,
}: UsedPartnerProps): ReactElement {
  const { sheetId, name, fields, matched, wins } = partner;
  return (
    <div>
      {text(lang, 'pane.partners.used', {
        name,
        fields: fieldsText(fields, lang),
        matched: countText(matched),
        of: countText(of),
      })}
      <Switch
        checked={wins}
        disabled={isBusy}
        label={text(lang, 'pane.partners.wins')}
        onChange={(_, data) => {
          void session.usePartner(sheetId, { use: true, wins: data.checked });
        }}
      />
      <Button
        size="small"
        disabled={isBusy}
        onClick={() => {
          void session.usePartner(sheetId, { use: false });
        }}
      >
        {text(lang, 'pane.partners.stop')}
      </Button>
    </div>
  );
}
