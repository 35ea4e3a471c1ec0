import { Button, Field, Input, makeStyles, Select, tokens } from '../fluent';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { readField } from '../../catalogue';
import { evaluatorFor } from '../../excel/check/evaluatorFor';
import type { FieldKey } from '../../fields';
import { fieldLabel, fieldName, invalidReasonText } from '../../report';
import { text, type TextKey } from '../../strings';
import type { FieldChange } from '../model/row/changedRow';
import { triedFixes } from '../model/row/triedFixes';
import { tryableFields } from '../model/row/tryableFields';
import { whatIf } from '../model/row/whatIf';
import { chosenMarkets } from '../model/rules/chosenMarkets';
import { Section } from '../parts';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';
import { WhatIfResult } from './WhatIfResult';

const useStyles = makeStyles({
  change: { display: 'grid', gap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const GROUPS = ['first', 'inSheet', 'absent'] as const;

interface FieldChoiceProps {
  readonly fields: Readonly<Record<(typeof GROUPS)[number], readonly FieldKey[]>>;
  readonly value: FieldKey;
  readonly taken: ReadonlySet<FieldKey>;
  readonly onChoose: (field: FieldKey) => void;
}

function FieldChoice({ fields, value, taken, onChoose }: FieldChoiceProps): ReactElement {
  const { lang } = useRow();
  const styles = useStyles();
  const all = GROUPS.flatMap((group) => fields[group]);
  return (
    <Field label={text(lang, 'pane.row.whatIf.field')} size="small">
      <Select
        size="small"
        className={styles.control}
        value={value}
        onChange={(_, data) => {
          const field = all.find((each) => each === data.value);
          if (field) onChoose(field);
        }}
      >
        {GROUPS.filter((group) => fields[group].length > 0).map((group) => (
          <optgroup key={group} label={text(lang, `pane.row.whatIf.${group}` satisfies TextKey)}>
            {fields[group]
              .filter((field) => field === value || !taken.has(field))
              .map((field) => (
                <option key={field} value={field}>
                  {fieldLabel(field, lang)}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

interface ValueInputProps {
  readonly change: FieldChange;
  readonly onChange: (value: string) => void;
}

function ValueInput({ change, onChange }: ValueInputProps): ReactElement {
  const { lang, check, index } = useRow();
  const styles = useStyles();
  const { field, value } = change;
  const now = String(check.catalogue.raw(field, index));
  const reading = readField(field, value, check.layout.readings?.[field]);
  return (
    <Field
      size="small"
      label={text(lang, 'pane.row.whatIf.value')}
      hint={text(lang, 'pane.row.whatIf.now', {
        value: now === '' ? text(lang, 'pane.row.whatIf.empty') : now,
      })}
      {...(reading.state === 'invalid' && {
        validationState: 'warning',
        validationMessage: invalidReasonText(reading.reason, lang),
      })}
    >
      <Input
        size="small"
        className={styles.control}
        value={String(value)}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** Try other values on; the verdict moves, the sheet does not. */
export function WhatIfPart(): ReactElement {
  const { lang, check, index, explanation, book, session } = useRow();
  const styles = useStyles();
  const shared = useRowStyles();
  const fields = useMemo(
    () => tryableFields(explanation, check.catalogue.columns, book),
    [explanation, check, book],
  );
  const [changes, setChanges] = useState<readonly FieldChange[]>([]);
  const tried = useDeferredValue(changes);
  const result = useMemo(() => {
    if (tried.length === 0) return undefined;
    const { markets } = chosenMarkets(check.verdict);
    const evaluator = evaluatorFor(book, check.asOf, markets);
    return whatIf(evaluator, check, index, tried) ?? 'blank';
  }, [book, check, index, tried]);

  const wanted = triedFixes(check, index, changes);
  const taken = new Set(changes.map(({ field }) => field));
  const free = GROUPS.flatMap((group) => fields[group]).find((field) => !taken.has(field));
  const changeOf = (field: FieldKey): FieldChange => ({
    field,
    value: String(check.catalogue.raw(field, index)),
  });
  const replace = (at: number, change: FieldChange): void => {
    setChanges(changes.map((each, number) => (number === at ? change : each)));
  };
  return (
    <Section title={text(lang, 'pane.row.whatIf')}>
      <p className={shared.hint}>{text(lang, 'pane.row.whatIf.hint')}</p>
      {changes.map((change, at) => (
        <div key={change.field} className={styles.change}>
          <FieldChoice
            fields={fields}
            value={change.field}
            taken={taken}
            onChoose={(field) => {
              replace(at, changeOf(field));
            }}
          />
          <ValueInput
            change={change}
            onChange={(value) => {
              replace(at, { ...change, value });
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setChanges(changes.filter((each) => each !== change));
            }}
          >
            {text(lang, 'pane.row.whatIf.remove', { field: fieldName(change.field, lang) })}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        {free !== undefined && (
          <Button
            size="small"
            onClick={() => {
              setChanges([...changes, changeOf(free)]);
            }}
          >
            {text(lang, 'pane.row.whatIf.add')}
          </Button>
        )}
        {wanted.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              setChanges([]);
              void session.applyFixes(wanted, 'tried');
            }}
          >
            {text(lang, 'pane.row.whatIf.write')}
          </Button>
        )}
        {changes.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setChanges([]);
            }}
          >
            {text(lang, 'pane.row.whatIf.reset')}
          </Button>
        )}
      </div>
      <div role="status">{result !== undefined && <WhatIfResult result={result} />}</div>
    </Section>
  );
}
