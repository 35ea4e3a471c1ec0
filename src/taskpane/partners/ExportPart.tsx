import { useRef, type ReactElement } from 'react';
import { text } from '../../strings';
import { Button } from '../fluent';
import { Section } from '../parts';
import type { ViewProps } from '../view';
import { exportFiles, EXPORT_KINDS } from './exportFiles';
import { ExportNewsItem } from './ExportNewsItem';

/** Brings exports of the back office into the workbook, and says what has come of them. */
export function ExportPart({ state, session, lang }: ViewProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.progress !== undefined;
  return (
    <Section title={text(lang, 'pane.exports.title')}>
      <p>{text(lang, 'pane.exports.hint')}</p>
      <Button
        size="small"
        disabled={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {text(lang, 'pane.exports.add')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={EXPORT_KINDS}
        hidden
        aria-label={text(lang, 'pane.exports.add')}
        onChange={({ currentTarget }) => {
          void session.addExports(exportFiles(currentTarget.files ?? []));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {state.exports?.map((news) => (
          <ExportNewsItem
            key={news.file}
            news={news}
            session={session}
            isBusy={isBusy}
            lang={lang}
          />
        ))}
      </div>
    </Section>
  );
}
