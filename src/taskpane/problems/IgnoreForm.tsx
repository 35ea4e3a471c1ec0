import { Button, Field, Input, makeStyles, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import type { Ignored } from '../../excel/rules/sections';
import { dateText } from '../../report';
import { text, type Lang } from '../../strings';
import { Choice } from '../parts';
import { readPreferences, savePreferences } from '../preferences';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});

const REASONS = ['licensed', 'custom', 'seasonal', 'wrongRule'] as const;

/** Days for which something is ignored. */
const SPANS = ['ever', '30', '90'] as const;

interface IgnoreFormProps {
  /** Excel serial day of the check. */
  readonly asOf: number;
  readonly lang: Lang;
  readonly onIgnore: (why: Pick<Ignored, 'reason' | 'until' | 'by'>) => void;
  readonly onCancel: () => void;
}

/** Asks why something is not to be seen again, until when, and by whom. */
export function IgnoreForm({ asOf, lang, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [span, setSpan] = useState<(typeof SPANS)[number]>('ever');
  const [name, setName] = useState(() => readPreferences().name ?? '');
  const said = reason.trim();
  const by = name.trim();
  const ignore = (): void => {
    savePreferences({ name: by });
    onIgnore({
      reason: said,
      ...(span !== 'ever' && { until: dateText(asOf + Number(span)) }),
      ...(by !== '' && { by }),
    });
  };
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '') ignore();
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
        {REASONS.map((each) => {
          const ready = text(lang, `pane.ignore.reason.${each}`);
          return (
            <Button
              key={each}
              size="small"
              shape="circular"
              onClick={() => {
                setReason(ready);
              }}
            >
              {ready}
            </Button>
          );
        })}
      </div>
      <Choice
        label={text(lang, 'pane.ignore.span')}
        value={span}
        options={SPANS.map((value) => ({
          value,
          label:
            value === 'ever'
              ? text(lang, 'pane.ignore.ever')
              : text(lang, 'pane.ignore.days', { n: value, date: dateText(asOf + Number(value)) }),
        }))}
        onChoose={setSpan}
      />
      <Field size="small" label={text(lang, 'pane.ignore.by')}>
        <Input
          size="small"
          className={styles.input}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
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
