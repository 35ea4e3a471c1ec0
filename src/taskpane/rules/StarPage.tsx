import { Field, Input, makeStyles, mergeClasses, tokens } from '../fluent';
import type { ReactElement } from 'react';
import {
  labelled,
  starLimitTexts,
  startOfSentence,
  starText,
  starVersionTexts,
} from '../../report';
import { starLevel, starVersionAt, type Rulebook, type StarKind } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { scoresOf } from '../model/rules/starScores';
import { Choice, Section } from '../parts';
import { useKept } from '../paneContext';

const KINDS = ['predicted', 'rated'] as const satisfies readonly StarKind[];

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  scores: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    // A message under one score leaves its neighbour where it is.
    alignItems: 'start',
    margin: 0,
    padding: 0,
    border: 'none',
  },
  input: { minWidth: 0, width: '100%' },
  star: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface StarPageProps {
  readonly book: Rulebook;
  readonly lang: Lang;
  /** ISO date of the last check. */
  readonly asOf: string | undefined;
}

interface AnswerProps {
  readonly book: Rulebook;
  readonly lang: Lang;
  readonly kind: StarKind;
  readonly date: string;
  readonly typed: readonly string[];
}

/** The star of the scores where all of them are there, what it lacks for the next, and which version judges. */
function Answer({ book, lang, kind, date, typed }: AnswerProps): ReactElement {
  const styles = useStyles();
  if (date === '') return <p>{text(lang, 'pane.star.pickDate')}</p>;
  const choice = starVersionAt(book.star, kind, date);
  if (!choice) return <p>{text(lang, 'cli.noStarVersion', { date })}</p>;
  const scores = scoresOf(typed);
  const level =
    scores.state === 'whole'
      ? starLevel(book.star, scores.values, { kind, asOf: date })
      : undefined;
  const limits =
    level?.ok === true && scores.state === 'whole'
      ? starLimitTexts(book, level, scores.values, lang)
      : [];
  return (
    <>
      {scores.state === 'partial' && <p>{text(lang, 'pane.star.incomplete')}</p>}
      {level?.ok === true && (
        <>
          <p className={styles.star}>
            {labelled(text(lang, 'cli.star.levelLabel'), starText(level, lang), lang)}
          </p>
          {level.nextCutOff === undefined ? (
            <p>{text(lang, 'cli.star.top')}</p>
          ) : (
            <>
              <p>{text(lang, 'cli.star.limiting')}</p>
              <ul className={styles.lines}>
                {limits.map((limit) => (
                  <li key={limit}>{limit}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <ul className={mergeClasses(styles.lines, styles.small)}>
        {starVersionTexts(choice, lang).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Which star rule judges a predicted or a rated star on a date, and which star four scores make. */
export function StarPage({ book, lang, asOf = '' }: StarPageProps): ReactElement {
  const styles = useStyles();
  const { capabilities } = book.star;
  const [kind, setKind] = useKept<StarKind>('star.kind', 'predicted');
  const [date, setDate] = useKept('star.date', asOf);
  const [typed, setTyped] = useKept<readonly string[]>(
    'star.scores',
    capabilities.map(() => ''),
  );
  const isBad = (score: string): boolean => scoresOf([score]).state === 'bad';
  return (
    <Section title={text(lang, 'pane.rules.tab.star')}>
      <p>{text(lang, 'pane.star.intro')}</p>
      <div className={styles.form}>
        <Choice
          label={text(lang, 'pane.star.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: text(lang, `pane.star.${value}`) }))}
          onChoose={setKind}
        />
        <Field label={text(lang, 'pane.star.date')} size="small">
          <Input
            type="date"
            size="small"
            className={styles.input}
            value={date}
            onChange={(_, { value }) => {
              setDate(value);
            }}
          />
        </Field>
        <fieldset className={styles.scores}>
          <legend>{text(lang, 'pane.star.scores')}</legend>
          {capabilities.map(({ id, name }, at) => (
            <Field
              key={id}
              label={startOfSentence(name[lang])}
              size="small"
              {...(isBad(typed[at] ?? '') && {
                validationState: 'error',
                validationMessage: text(lang, 'pane.star.score.bad'),
              })}
            >
              <Input
                size="small"
                inputMode="decimal"
                className={styles.input}
                value={typed[at] ?? ''}
                onChange={(_, { value }) => {
                  setTyped(typed.map((score, number) => (number === at ? value : score)));
                }}
              />
            </Field>
          ))}
        </fieldset>
      </div>
      <div role="status">
        <Answer book={book} lang={lang} kind={kind} date={date} typed={typed} />
      </div>
    </Section>
  );
}
