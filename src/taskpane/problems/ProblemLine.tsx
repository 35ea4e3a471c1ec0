import { mergeClasses } from '../fluent';
import type { ReactElement } from 'react';
import type { Explanation } from '../../evaluator';
import { midSentence, urgencyText } from '../../report';
import { text, type Lang } from '../../strings';
import { problemText, problemWords, type ProblemKind } from '../model/problems';
import { useRowStyles } from './useRowStyles';

interface ProblemLineProps {
  readonly id: string;
  readonly kind: ProblemKind;
  readonly explanation: Explanation;
  readonly isCurrent: boolean;
  /** Name of the checked sheet, which goes without saying. */
  readonly checked: string;
  readonly lang: Lang;
}

/** One problem of one product. */
export function ProblemLine(props: ProblemLineProps): ReactElement {
  const { id, kind, explanation, isCurrent, checked, lang } = props;
  const styles = useRowStyles();
  const { row, productId = '', title } = explanation;
  const meta = [
    text(lang, 'pane.problems.rowHead', { row, id: productId }),
    kind.pool && text(lang, 'pane.problems.opens', { pool: midSentence(kind.pool.name[lang]) }),
  ].filter((part) => part !== undefined && part !== '');
  // What is beside the point - the basis, the cell - comes after the words, and is less prominent.
  const words = problemWords(explanation, kind, lang);
  const whole = problemText(explanation, kind, lang, checked);
  return (
    <div
      id={id}
      data-line
      className={mergeClasses(styles.line, styles.problem, isCurrent && styles.current)}
    >
      <span>{words}</span>
      <span className={styles.aside}>{whole.slice(words.length)}</span>
      <span className={styles.meta}>
        <span className={styles[kind.urgency]}>{urgencyText(kind.urgency, lang)}</span>
        {` · ${meta.join(' · ')}`}
      </span>
      {title !== undefined && (
        <span className={mergeClasses(styles.meta, styles.oneLine)} title={title}>
          {title}
        </span>
      )}
    </div>
  );
}
