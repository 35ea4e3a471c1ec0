import { useState, type ReactElement } from 'react';
import { text } from '../../strings';
import { hasMarks } from '../model/sharing/standingTexts';
import type { ViewProps } from '../view';
import { ActionPart } from './ActionPart';

/** Takes everything of ours out of the workbook, after asking once. */
export function RemovePart({ state, session, lang }: ViewProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const isOff = state.progress !== undefined || !hasMarks(state.standing);
  const ask = (asking: boolean): Promise<void> => {
    setAsking(asking);
    return Promise.resolve();
  };
  const actions = isAsking
    ? [
        {
          label: text(lang, 'pane.share.removeYes'),
          isOff,
          isMain: true,
          run: async () => {
            await ask(false);
            await session.removeMarks();
          },
        },
        { label: text(lang, 'pane.share.removeNo'), isOff: false, run: () => ask(false) },
      ]
    : [{ label: text(lang, 'pane.share.removeButton'), isOff, run: () => ask(true) }];
  return (
    <ActionPart
      title={text(lang, 'pane.share.remove')}
      hint={text(lang, 'pane.share.remove.hint')}
      actions={actions}
    >
      <div role="status">{isAsking && text(lang, 'pane.share.removeSure')}</div>
    </ActionPart>
  );
}
