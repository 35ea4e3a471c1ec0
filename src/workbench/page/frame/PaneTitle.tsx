import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import { stringsFor } from '../../strings';
import type { FrameProps } from './FrameState';

/** Title bar of a pane as in Excel: the add-in's name and a button that closes it. */
export function PaneTitle({ state, actions }: FrameProps): ReactElement {
  const { hidePane } = stringsFor(state.choices.locale).frame;
  return (
    <div className="pane-title">
      <h2>{state.paneTitle}</h2>
      <Button
        id="hide-pane"
        size="small"
        appearance="subtle"
        icon={<span>✕</span>}
        aria-label={hidePane}
        title={hidePane}
        onClick={actions.hidePane}
      />
    </div>
  );
}
