import { Button, Field, Input, makeStyles, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { text, type Lang } from '../../strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});

interface IgnoreFormProps {
  readonly lang: Lang;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why something is not to be seen again. */
export function IgnoreForm({ lang, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '') onIgnore(said);
      }}
    >
      <Field
        size="small"
        required
        label={text(lang, 'pane.problems.reason')}
        hint={text(lang, 'pane.problems.reason.needed')}
      >
        <Input
          size="small"
          className={styles.input}
          value={reason}
          autoFocus
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabled={said === ''}>
          {text(lang, 'pane.problems.ignore')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text(lang, 'pane.cancel')}
        </Button>
      </div>
    </form>
  );
}
