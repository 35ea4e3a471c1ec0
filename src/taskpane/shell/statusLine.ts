import type { Done, SessionState, TaskProgress } from '../../excel/session/types';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';
import { undoneText } from './undoneText';

/** What a running task says of itself. */
export function progressText({ task, stage, done, total }: TaskProgress, lang: Lang): string {
  const name = text(lang, `pane.task.${task}`);
  if (stage === undefined || total === 0) return text(lang, 'pane.progress.begin', { task: name });
  return text(lang, 'pane.progress', {
    task: name,
    stage: text(lang, `pane.stage.${stage}`),
    done: countText(done),
    total: countText(total),
  });
}

/** What the last task did, and what it left undone; `''` where there is nothing to say. */
export function doneText({ done, progress, problem }: SessionState, lang: Lang): string {
  if (done === undefined || progress !== undefined || problem !== undefined) return '';
  const { undone = [], isRechecked } = done;
  const more = [
    ...(isRechecked ? [text(lang, 'pane.done.rechecked')] : []),
    ...undone.map((each) => undoneText(each, lang)),
  ];
  return more.reduce(
    (said, next) => text(lang, 'pane.done.more', { said, more: next }),
    countedText(done, lang),
  );
}

function countedText({ task, count, saved }: Done, lang: Lang): string {
  switch (task) {
    case 'goTo':
    case 'showRows':
      return '';
    case 'removeMarks':
    case 'writeReport':
    case 'writePlan':
    case 'insertSample':
      return text(lang, `pane.done.${task}`);
    case 'save':
      return text(lang, saved === undefined ? 'pane.done.save' : `pane.done.save.${saved}`);
    case 'addExport':
      // Files that wait for an answer, or could not be read, are spoken of in the view.
      return count === 0
        ? text(lang, 'pane.done.addExport.none')
        : text(lang, 'pane.done.addExport', { n: countText(count) });
    default:
      return text(lang, `pane.done.${task}`, { n: countText(count) });
  }
}
