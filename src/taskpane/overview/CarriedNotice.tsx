import { Button } from '../fluent';
import { useMemo, type ReactElement } from 'react';
import { carriedText, countCarried } from '../../report';
import { text } from '../../strings';
import { Notice } from '../parts';
import { usePaneFrame } from '../paneContext';
import type { ViewProps } from '../view';

/** What the workbook brings along that has it judged otherwise than by the default rules; to see, and to do without. */
export function CarriedNotice({ state, session, lang }: ViewProps): ReactElement | null {
  const { open } = usePaneFrame();
  const { ownRules, ignored, byDefault } = state;
  const carried = useMemo(() => countCarried(ownRules, ignored.length), [ownRules, ignored]);
  if (carried === undefined) return null;
  const hasRules = carried.changed + carried.off + carried.added > 0;
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              open(hasRules ? 'thresholds' : 'problems');
            }}
          >
            {text(lang, 'pane.carried.see')}
          </Button>
          <Button
            size="small"
            disabled={state.progress !== undefined}
            onClick={() => void session.judgeByDefault(!byDefault)}
          >
            {text(lang, byDefault ? 'pane.carried.with' : 'pane.carried.without')}
          </Button>
        </>
      }
    >
      {carriedText(carried, lang)}
      {byDefault && <p>{text(lang, 'pane.carried.byDefault')}</p>}
    </Notice>
  );
}
