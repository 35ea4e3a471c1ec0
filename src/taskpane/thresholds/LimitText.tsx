import { Field, makeStyles, Textarea, tokens } from '../fluent';
import { useRef, type ReactElement } from 'react';
import { countProblems, type RulebookProblem } from '../../rulebook';
import { text as words, type Lang } from '../../strings';
import { placeInText } from '../model/thresholds/placeInText';
import { ProblemList } from './ProblemList';

const useStyles = makeStyles({
  area: {
    minWidth: 0,
    width: '100%',
    '& textarea': {
      minWidth: 0,
      minHeight: '240px',
      maxHeight: '60vh',
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
    },
  },
});

interface LimitTextProps {
  readonly text: string;
  readonly problems: readonly RulebookProblem[];
  readonly lang: Lang;
  readonly onChange: (text: string) => void;
}

/** The own rules as text, and every mistake, which leads to its place. */
export function LimitText({ text, problems, lang, onChange }: LimitTextProps): ReactElement {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = (line: number, column: number): void => {
    const at = placeInText(text, line, column);
    area.current?.focus();
    area.current?.setSelectionRange(at, Math.min(text.length, at + 1));
  };
  return (
    <>
      <Field
        label={words(lang, 'pane.limits.text')}
        hint={words(lang, 'pane.limits.text.hint')}
        validationState={problems.length > 0 ? 'error' : 'none'}
      >
        <Textarea
          textarea={{ ref: area }}
          className={styles.area}
          resize="vertical"
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => {
            onChange(value);
          }}
        />
      </Field>
      <div role="status">
        {problems.length > 0 && (
          <>
            <p>{words(lang, 'pane.limits.problems', { n: countProblems(problems) })}</p>
            <ProblemList problems={problems} lang={lang} onGoTo={goTo} />
          </>
        )}
      </div>
    </>
  );
}
