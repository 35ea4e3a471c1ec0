import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../excel/session/types';
import { excelProblemText } from '../../report';
import { text, type Lang } from '../../strings';
import { Disclosure, Notice } from '../parts';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: `${tokens.spacingVerticalXXS} 0` },
  raw: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Problems that naming header and columns by hand can solve. */
const OF_COLUMNS: readonly string[] = ['headerNotFound', 'notProducts', 'badMapping'];

interface ProblemBarProps {
  readonly failed: NonNullable<SessionState['problem']>;
  readonly session: Session;
  readonly lang: Lang;
  readonly openMapping: (() => void) | undefined;
}

/** What could not be done, why, and what to do next; Excel's own words in a fold. */
export function ProblemBar({ failed, session, lang, openMapping }: ProblemBarProps): ReactElement {
  const styles = useStyles();
  const { task, problem } = failed;
  const isOfColumns = OF_COLUMNS.includes(problem.code) && openMapping !== undefined;
  const actions = (
    <>
      {isOfColumns && (
        <Button size="small" appearance="primary" onClick={openMapping}>
          {text(lang, 'pane.problem.columns')}
        </Button>
      )}
      {task === 'check' && (
        <Button size="small" onClick={() => void session.check()}>
          {text(lang, 'pane.again')}
        </Button>
      )}
    </>
  );
  return (
    <Notice tone="problem" isAlert actions={actions}>
      <div className={styles.title}>
        {text(lang, 'pane.problem.title', { task: text(lang, `pane.task.${task}`) })}
      </div>
      <p className={styles.sentence}>{excelProblemText(problem, lang)}</p>
      <Disclosure isLink summary={text(lang, 'pane.problem.details')}>
        <div className={styles.raw}>{rawText(failed)}</div>
      </Disclosure>
    </Notice>
  );
}

/** For those who ask us for help: codes, and what Excel itself said. */
function rawText({ task, problem: { code, detail, raw } }: ProblemBarProps['failed']): string {
  const parts = [task, code, detail, raw?.code, raw?.message, raw?.at];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
