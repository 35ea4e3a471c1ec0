import { Button } from '../fluent';
import { useEffect, useState, type ReactElement } from 'react';
import type { Session } from '../../excel/session/types';
import { text, type Lang } from '../../strings';
import { Notice } from '../parts';

interface RemoveBarProps {
  readonly session: Session;
  readonly lang: Lang;
}

/** The one question before everything is removed, in view whether it comes from the ribbon or from a view. */
export function RemoveBar({ session, lang }: RemoveBarProps): ReactElement {
  // Where the question came from; the focus goes back there once it is answered.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
  const actions = (
    <>
      <Button size="small" appearance="primary" onClick={() => void session.removeMarks()}>
        {text(lang, 'pane.share.removeYes')}
      </Button>
      <Button
        size="small"
        autoFocus
        onClick={() => {
          session.keepMarks();
        }}
      >
        {text(lang, 'pane.share.removeNo')}
      </Button>
    </>
  );
  return (
    <Notice tone="warning" isAlert actions={actions}>
      {text(lang, 'pane.share.removeSure')}
    </Notice>
  );
}
