import { Button } from '../fluent';
import type { ReactElement } from 'react';
import { countText } from '../../report';
import { text } from '../../strings';
import { Notice } from '../parts';
import type { ViewProps } from '../view';

/** How many rows of the sheet are shown while others are hidden, and the way back, whichever view is open. */
export function ShownBar({ state, session, lang }: ViewProps): ReactElement | null {
  const { shown, progress } = state;
  if (shown === undefined) return null;
  const { seen, hidden, variants } = shown;
  const more = [
    ...(hidden > 0 ? [text(lang, 'pane.shown.hidden', { n: countText(hidden) })] : []),
    ...(variants > 0 ? [text(lang, 'pane.shown.variants', { n: countText(variants) })] : []),
  ];
  const actions = (
    <Button
      size="small"
      disabled={progress !== undefined}
      onClick={() => {
        void session.showAll();
      }}
    >
      {text(lang, 'pane.shown.all')}
    </Button>
  );
  return (
    <Notice tone="warning" actions={actions}>
      <span role="status">
        {more.reduce(
          (said, next) => text(lang, 'pane.done.more', { said, more: next }),
          text(lang, 'pane.shown', { n: countText(seen) }),
        )}
      </span>
    </Notice>
  );
}
