import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { text } from '../../strings';
import type { ViewProps } from '../view';

const STEPS = ['pane.start.step.check', 'pane.start.step.fix', 'pane.start.step.again'] as const;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXL,
  },
  what: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** First open: what this does, in which steps, and the one thing to do. */
export function StartView({ state, session, lang }: ViewProps): ReactElement {
  const styles = useStyles();
  const isBusy = state.progress !== undefined;
  const hasMarks = state.present.marked.length > 0;
  return (
    <div className={styles.root}>
      <p className={styles.what}>{text(lang, 'pane.start.what')}</p>
      {hasMarks && <p className={styles.what}>{text(lang, 'pane.start.marked')}</p>}
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{text(lang, step)}</li>
        ))}
      </ol>
      <Button
        appearance="primary"
        size="large"
        disabled={isBusy}
        onClick={() => void session.check()}
      >
        {text(lang, 'pane.start.check')}
      </Button>
      <Button appearance="subtle" disabled={isBusy} onClick={() => void session.insertSample()}>
        {text(lang, 'pane.start.sample')}
      </Button>
      <Button appearance="subtle" disabled={isBusy} onClick={() => void session.insertTemplate()}>
        {text(lang, 'pane.start.template')}
      </Button>
      <p className={styles.small}>{text(lang, 'pane.start.promise')}</p>
      <p className={styles.small}>{text(lang, 'notice')}</p>
    </div>
  );
}
