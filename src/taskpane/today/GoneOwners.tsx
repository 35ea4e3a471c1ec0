import type { ReactElement } from 'react';
import { commaList, countText } from '../../report';
import { text } from '../../strings';
import { Button } from '../fluent';
import { Notice } from '../parts';
import type { ViewProps } from '../view';

/** Most people who are named. */
const NAMED = 5;

/** Lists of people who have no product any more, and a way to delete them. */
export function GoneOwners({ state, session, lang }: ViewProps): ReactElement | null {
  const { goneOwners = [], progress } = state;
  if (goneOwners.length === 0) return null;
  const named = commaList(goneOwners.slice(0, NAMED), lang);
  const more = goneOwners.length - NAMED;
  const names = more > 0 ? text(lang, 'status.more', { fields: named, n: more }) : named;
  return (
    <Notice
      tone="warning"
      actions={
        <Button
          size="small"
          disabled={progress !== undefined}
          onClick={() => void session.dropOwnerPlans()}
        >
          {text(lang, 'pane.today.goneOwners.drop', { n: countText(goneOwners.length) })}
        </Button>
      }
    >
      {text(lang, 'pane.today.goneOwners', { names })}
    </Notice>
  );
}
