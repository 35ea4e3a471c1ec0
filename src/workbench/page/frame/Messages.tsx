import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import { stringsFor } from '../../strings';
import type { FrameProps } from './FrameState';

/** One line each: the three steps, the view, a refusal; on the status bar why a cell shows an error. */
export function Messages({ state, actions }: FrameProps): ReactElement {
  const { choices, hasHint, isColleague, explanation, refusal } = state;
  const words = stringsFor(choices.locale).frame;
  return (
    <div className="messages">
      {hasHint && (
        <div className="hint">
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Button
            size="small"
            appearance="subtle"
            icon={<span>✕</span>}
            aria-label={words.closeHint}
            onClick={actions.closeHint}
          />
        </div>
      )}
      <p role="status">{isColleague ? words.colleagueSeen : ''}</p>
      <p role="status" className="ready" title={explanation}>
        {explanation || words.ready}
      </p>
      <p role="alert">{refusal}</p>
    </div>
  );
}
