import { Button, Checkbox } from '../fluent';
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
  const [withExports, setWithExports] = useState(false);
  const { exports = [] } = session.state().present;
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
      <Button
        size="small"
        appearance="primary"
        onClick={() => void (withExports ? session.removeMarks(true) : session.removeMarks())}
      >
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
      {exports.length > 0 && (
        <Checkbox
          checked={withExports}
          label={text(lang, 'pane.exports.remove', { n: exports.length })}
          onChange={(_, data) => {
            setWithExports(data.checked === true);
          }}
        />
      )}
    </Notice>
  );
}
