import { Link, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { rulebookProblemText } from '../../report';
import type { RulebookProblem } from '../../rulebook';
import type { Lang } from '../../strings';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

interface ProblemListProps {
  readonly problems: readonly RulebookProblem[];
  readonly lang: Lang;
  /** Leads to the place of a mistake in the text. */
  readonly onGoTo?: (line: number, column: number) => void;
}

/** Every mistake with its place. */
export function ProblemList({ problems, lang, onGoTo }: ProblemListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem) => {
        const { line, column } = problem;
        const said = rulebookProblemText(problem, lang);
        return (
          <li key={said}>
            {line === undefined || !onGoTo ? (
              said
            ) : (
              <Link
                as="button"
                inline
                onClick={() => {
                  onGoTo(line, column ?? 1);
                }}
              >
                {said}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
