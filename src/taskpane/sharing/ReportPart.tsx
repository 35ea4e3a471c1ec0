import type { ReactElement } from 'react';
import { REPORT_KINDS, type ReportKind } from '../../report';
import { text } from '../../strings';
import { Choice } from '../parts';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';
import { ActionPart } from './ActionPart';

/** A report sheet: the whole, the totals for a manager, or the products for those who mend them. */
export function ReportPart({ state, session, lang }: ViewProps): ReactElement {
  const [kind, setKind] = useKept<ReportKind>('share.report', 'all');
  const label = state.present.hasReport ? 'pane.share.reportAgain' : 'pane.share.reportButton';
  return (
    <ActionPart
      title={text(lang, 'pane.share.report')}
      hint={text(lang, 'pane.share.report.hint')}
      actions={[
        {
          label: text(lang, label),
          isOff: state.progress !== undefined || state.check === undefined,
          run: () => session.writeReport(kind),
        },
      ]}
    >
      <Choice
        label={text(lang, 'pane.share.report.kind')}
        value={kind}
        options={REPORT_KINDS.map((value) => ({
          value,
          label: text(lang, `pane.share.report.kind.${value}`),
        }))}
        onChoose={setKind}
      />
    </ActionPart>
  );
}
