import type { ReactElement } from 'react';
import { text } from '../../strings';
import { hasMarks } from '../model/sharing/presentTexts';
import type { ViewProps } from '../view';
import { ActionPart } from './ActionPart';

/** Takes everything of the add-in out of the workbook; the frame of the pane asks first. */
export function RemovePart({ state, session, lang }: ViewProps): ReactElement {
  return (
    <ActionPart
      title={text(lang, 'pane.share.remove')}
      hint={text(lang, 'pane.share.remove.hint')}
      actions={[
        {
          label: text(lang, 'pane.share.removeButton'),
          isOff: state.progress !== undefined || !hasMarks(state.present),
          run: () => session.askToRemove(),
        },
      ]}
    />
  );
}
