import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import { stringsFor } from '../../strings';
import type { FrameProps } from './FrameState';
import { Switches } from './Switches';

/** File, saved state and name of the workbench; at the end the switches that Excel lacks. */
export function TitleBar({ state, actions }: FrameProps): ReactElement {
  const { choices, name, isSaved, isColleague } = state;
  const { page, frame } = stringsFor(choices.locale);
  return (
    <div className="title-bar">
      <Button id="open" appearance="transparent" onClick={actions.open}>
        {page.open}
      </Button>
      <Button id="save" appearance="transparent" onClick={actions.save}>
        {page.save}
      </Button>
      <div className="document">
        <h1 id="name">{name}</h1>
        {isSaved !== undefined && <span>{isSaved ? frame.saved : frame.changed}</span>}
      </div>
      <small id="badge">{page.notExcel}</small>
      <Button
        appearance="transparent"
        title={isColleague ? undefined : frame.colleagueTip}
        onClick={() => {
          actions.viewAsColleague(!isColleague);
        }}
      >
        {isColleague ? frame.back : frame.colleague}
      </Button>
      <Switches state={state} actions={actions} />
    </div>
  );
}
