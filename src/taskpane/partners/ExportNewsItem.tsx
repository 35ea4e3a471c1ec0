import type { ReactElement } from 'react';
import type { ExportNews } from '../../excel/exports/types';
import type { Session } from '../../excel/session/types';
import { countText, fileProblemText, movedText } from '../../report';
import { text, type Lang } from '../../strings';
import { Button } from '../fluent';
import { Notice } from '../parts';

interface ExportNewsItemProps {
  readonly news: ExportNews;
  readonly session: Session;
  readonly isBusy: boolean;
  readonly lang: Lang;
}

/** What has come of a file: where it is, why it could not be read, or a question. */
export function ExportNewsItem({ news, session, isBusy, lang }: ExportNewsItemProps): ReactElement {
  const { file } = news;
  switch (news.kind) {
    case 'added': {
      const { sheet, rows, hasIds } = news;
      return (
        <p>
          {text(lang, 'pane.exports.added', { file, sheet, rows: countText(rows) })}
          {!hasIds && <> {text(lang, 'pane.exports.noIds')}</>}
        </p>
      );
    }
    case 'unreadable':
      return <Notice tone="problem">{fileProblemText(news.problem, lang)}</Notice>;
    case 'replaced': {
      const { sheet, moved } = news;
      return (
        <>
          <p>{text(lang, 'pane.exports.replaced', { file, sheet })}</p>
          {moved && movedText(moved, lang).map((line) => <p key={line}>{line}</p>)}
        </>
      );
    }
    case 'older': {
      const { sheet, file: old, added: date } = news.older;
      const answer = (replaces: boolean) => () => void session.replaceExport(file, replaces);
      const actions = (
        <>
          <Button size="small" appearance="primary" disabled={isBusy} onClick={answer(true)}>
            {text(lang, 'pane.exports.replace')}
          </Button>
          <Button size="small" disabled={isBusy} onClick={answer(false)}>
            {text(lang, 'pane.exports.keepBoth')}
          </Button>
        </>
      );
      return (
        <Notice tone="warning" actions={actions}>
          {text(lang, 'pane.exports.older', { file, sheet: sheet.name, old, date })}
        </Notice>
      );
    }
  }
}
