import { useEffect, useState, type ReactElement } from 'react';
import { text } from '../../strings';
import { Notice, Section } from '../parts';
import { PartnerNews, PartnerPart } from '../partners';
import { usePaneFrame } from '../paneContext';
import type { ViewProps } from '../view';
import { choicesFor, choicesOf, likelyHeaderRow, type ColumnChoice } from './columnChoices';
import { MappingForm } from './MappingForm';
import type { SheetHead } from '../../excel/session/types';
import { headOf } from '../sheetHead';

interface Start {
  readonly head: SheetHead;
  readonly headerRow: number;
  readonly columns: readonly ColumnChoice[];
}

/** As the last check took the sheet. */
function startOf(check: ViewProps['state']['check']): Start | undefined {
  if (check === undefined) return undefined;
  const head = headOf(check);
  const { headerRow } = check.header;
  return { head, headerRow, columns: choicesOf(head, headerRow, check.columns) };
}

function startFrom(head: SheetHead): Start {
  const headerRow = likelyHeaderRow(head);
  return { head, headerRow, columns: choicesFor(head, headerRow) };
}

/** The first rows as they are: those of the failed check's sheet are read, others are known. */
function useStart({ state }: ViewProps): Start | 'reading' | 'unreadable' {
  const { readHead } = usePaneFrame();
  const mustRead = state.problem?.task === 'check' || state.check === undefined;
  const [start, setStart] = useState<Start | 'reading' | 'unreadable'>(
    () => (mustRead ? undefined : startOf(state.check)) ?? 'reading',
  );
  useEffect(() => {
    if (start !== 'reading') return;
    let isShown = true;
    const read = readHead === undefined ? Promise.resolve(undefined) : readHead();
    void read.then((head) => {
      if (isShown) setStart(head === undefined ? 'unreadable' : startFrom(head));
    });
    return () => {
      isShown = false;
    };
  }, [readHead, start]);
  return start;
}

interface MappingViewProps extends ViewProps {
  readonly onClose: () => void;
}

/** The step in which a person names the header and the columns of a sheet. */
export function MappingView(props: MappingViewProps): ReactElement {
  const { state, session, lang, onClose } = props;
  const start = useStart(props);
  return (
    <Section title={text(lang, 'pane.mapping.title')}>
      {start === 'reading' && <p>{text(lang, 'pane.mapping.reading')}</p>}
      {start === 'unreadable' && (
        <Notice tone="problem">{text(lang, 'pane.mapping.cantRead')}</Notice>
      )}
      {typeof start === 'object' && (
        <MappingForm
          {...start}
          dormant={state.check?.data.sheetId === start.head.sheetId ? state.check.dormant : []}
          lang={lang}
          onClose={onClose}
          onSave={(mapping) => {
            const { sheetId } = start.head;
            void session.setMapping(sheetId, mapping);
            void session.check({ target: { kind: 'sheet', sheet: sheetId } });
            onClose();
          }}
        />
      )}
      {state.check && (
        <>
          <PartnerNews {...props} />
          <PartnerPart {...props} check={state.check} />
        </>
      )}
    </Section>
  );
}
