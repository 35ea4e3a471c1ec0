import type { ReactElement } from 'react';
import { countListings, type Catalogue } from '../../catalogue';
import type { Partner } from '../../excel/partners/types';
import { winsIn } from '../../excel/partners/winsIn';
import type { Session } from '../../excel/session/types';
import { countText, fieldName } from '../../report';
import type { FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { Button, Switch } from '../fluent';
import { Disclosure } from '../parts';
import { fieldsText } from './fieldsText';

interface UsedPartnerProps {
  readonly partner: Partner;
  /** The products of the checked sheet by themselves. */
  readonly own: Catalogue;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly lang: Lang;
}

/** A sheet that completes the checked one: what it gives, whether it wins, and a way to do without it. */
export function UsedPartner({
  partner,
  own,
  session,
  isBusy,
  lang,
}: UsedPartnerProps): ReactElement {
  const { sheetId, name, fields, matched, wins, except = [] } = partner;
  const shared = fields.filter((field) => own.columns[field] !== undefined);
  const toggle = (field: FieldKey): void => {
    const others = except.filter((each) => each !== field);
    const next = others.length < except.length ? others : [...others, field];
    void session.usePartner(sheetId, { use: true, wins, except: next });
  };
  return (
    <div>
      <p>
        {text(lang, 'pane.partners.used', {
          name,
          fields: fieldsText(fields, lang),
          matched: countText(matched),
          of: countText(countListings(own)),
        })}
      </p>
      <Switch
        checked={wins}
        disabled={isBusy}
        label={text(lang, 'pane.partners.wins')}
        onChange={(_, data) => {
          void session.usePartner(sheetId, { use: true, wins: data.checked, except });
        }}
      />
      {shared.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.partners.byField')}>
          {shared.map((field) => (
            <div key={field}>
              <Switch
                checked={winsIn(partner, field)}
                disabled={isBusy}
                label={text(lang, 'pane.partners.winsField', { field: fieldName(field, lang) })}
                onChange={() => {
                  toggle(field);
                }}
              />
            </div>
          ))}
        </Disclosure>
      )}
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
