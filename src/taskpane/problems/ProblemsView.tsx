import { Button } from '../fluent';
import type { ReactElement } from 'react';
import { text } from '../../strings';
import type { ViewProps } from '../view';
import { CheckedProblems } from './CheckedProblems';

/** Every problem of the last check. */
export function ProblemsView(props: ViewProps): ReactElement {
  const { state, session, lang } = props;
  if (state.check !== undefined) return <CheckedProblems {...props} check={state.check} />;
  return (
    <>
      <p>{text(lang, 'pane.needsCheck')}</p>
      <Button
        appearance="primary"
        disabled={state.progress !== undefined}
        onClick={() => void session.check()}
      >
        {text(lang, 'pane.start.check')}
      </Button>
    </>
  );
}
