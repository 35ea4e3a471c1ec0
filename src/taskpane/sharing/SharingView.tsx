import { Button } from '../fluent';
import type { ReactElement } from 'react';
import { text } from '../../strings';
import type { ViewProps } from '../view';
import { ActionPart } from './ActionPart';
import { FollowPart } from './FollowPart';
import { LegendTable } from './LegendTable';
import { MarkPart } from './MarkPart';
import { NotesPart } from './NotesPart';
import { PlacePart } from './PlacePart';
import { RemovePart } from './RemovePart';
import { ReportPart } from './ReportPart';
import { PresentList } from './PresentList';

/** What is put into the workbook for others to see, and taken out of it again. */
export function SharingView(props: ViewProps): ReactElement {
  const { state, session, lang } = props;
  const { present } = state;
  const isBusy = state.progress !== undefined;
  const isUnchecked = state.check === undefined;
  return (
    <>
      {isUnchecked && (
        <>
          <p role="status">{text(lang, 'pane.share.unchecked')}</p>
          <Button appearance="primary" disabled={isBusy} onClick={() => void session.check()}>
            {text(lang, 'pane.start.check')}
          </Button>
        </>
      )}
      <PresentList present={present} lang={lang} />
      <MarkPart {...props} />
      <PlacePart {...props} />
      <FollowPart {...props} />
      <LegendTable lang={lang} isDark={state.capabilities.theme.isDark} />
      <NotesPart {...props} />
      <ReportPart {...props} />
      <ActionPart
        title={text(lang, 'pane.share.colleagues')}
        hint={text(lang, 'pane.share.colleagues.hint')}
        actions={[
          {
            label: text(lang, 'pane.share.freezeButton'),
            isOff: isBusy,
            run: () => session.prepareForColleagues(),
          },
          {
            label: text(lang, 'pane.share.thawButton'),
            isOff: isBusy || present.frozen === 0,
            run: () => session.bringFormulasBack(),
          },
        ]}
      />
      <RemovePart {...props} />
    </>
  );
}
