import { Checkbox } from '../fluent';
import type { ReactElement } from 'react';
import { countText, NOTE_LIMIT } from '../../report';
import { text } from '../../strings';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';
import { ActionPart } from './ActionPart';

/** Notes on painted cells; how many there can be is said beforehand. */
export function NotesPart({ state, session, lang }: ViewProps): ReactElement {
  const [selectionOnly, setSelectionOnly] = useKept('share.selectionOnly', false);
  const { hasNotes } = state.capabilities;
  return (
    <ActionPart
      title={text(lang, 'pane.share.notes')}
      hint={
        hasNotes
          ? text(lang, 'pane.share.notes.hint', { limit: countText(NOTE_LIMIT) })
          : text(lang, 'pane.share.notes.oldExcel')
      }
      actions={[
        {
          label: text(lang, 'pane.share.notesButton'),
          isOff: !hasNotes || !state.check || state.progress !== undefined,
          run: () => session.writeNotes({ selectionOnly }),
        },
      ]}
    >
      {hasNotes && (
        <Checkbox
          checked={selectionOnly}
          label={text(lang, 'pane.share.notes.selection')}
          onChange={(_, { checked }) => {
            setSelectionOnly(checked === true);
          }}
        />
      )}
    </ActionPart>
  );
}
