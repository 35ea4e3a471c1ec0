import { Checkbox, Field, Input, makeStyles, tokens } from '../fluent';
import { useMemo, useState, type ReactElement } from 'react';
import type { FieldKey } from '../../fields';
import { countText, fieldLabel, fieldName } from '../../report';
import { text } from '../../strings';
import { cellOf } from '../model/cellOf';
import {
  canShare,
  editedValue,
  groupFixes,
  holdsList,
  type Fix,
  type FixKind,
} from '../model/fixes';
import { matchingRows, shownRows, type ProblemFilter } from '../model/problems';
import { Choice, Disclosure } from '../parts';
import type { ViewProps } from '../view';
import { FixList } from './FixList';
import type { Shown } from './useShown';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const SCOPES = ['listed', 'matching'] as const;

interface GroupEditProps extends Pick<ViewProps, 'session' | 'lang'> {
  readonly shown: Shown;
  readonly filter: ProblemFilter;
  readonly isBusy: boolean;
  readonly onApply: (fixes: readonly Fix[], kind?: FixKind) => void;
}

/** One value for many products: what each cell holds and would hold, before anything is changed. */
export function GroupEdit(props: GroupEditProps): ReactElement | null {
  const { shown, lang } = props;
  const fields = useMemo(
    () => (Object.keys(shown.check.layout.columns) as FieldKey[]).filter(canShare),
    [shown.check],
  );
  const [first] = fields;
  if (first === undefined) return null;
  return (
    <Disclosure isLink summary={text(lang, 'pane.edit')}>
      <EditForm {...props} fields={fields} first={first} />
    </Disclosure>
  );
}

interface EditFormProps extends GroupEditProps {
  readonly fields: readonly FieldKey[];
  readonly first: FieldKey;
}

function EditForm(props: EditFormProps): ReactElement {
  const { shown, filter, lang, session, isBusy, onApply, fields, first } = props;
  const { check, index } = shown;
  const styles = useStyles();
  const [chosen, setField] = useState(fields.includes('owner') ? 'owner' : first);
  const [value, setValue] = useState('');
  const [adds, setAdds] = useState(true);
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('listed');
  const field = fields.includes(chosen) ? chosen : first;
  const rows = useMemo(
    () => ({
      listed: shownRows(shown),
      matching: matchingRows({ index, catalogue: check.catalogue, filter }),
    }),
    [shown, index, check, filter],
  );
  const fixes = useMemo(
    () =>
      groupFixes(check.catalogue, rows[scope], { field, value, adds }).filter(
        // Cells of sheets that complete this one are left alone.
        (fix) => cellOf(check, fix.index, fix.field)?.sheetId === undefined,
      ),
    [check, rows, scope, field, value, adds],
  );
  const isBad = value.trim() !== '' && editedValue({ field, value }) === undefined;
  return (
    <div className={styles.body}>
      <Choice
        label={text(lang, 'pane.edit.scope')}
        value={scope}
        options={SCOPES.map((each) => ({
          value: each,
          label: text(lang, `pane.edit.scope.${each}`, { n: countText(rows[each].length) }),
        }))}
        onChoose={setScope}
      />
      <Choice
        label={text(lang, 'pane.edit.field')}
        value={field}
        options={fields.map((each) => ({
          value: each,
          label: fieldLabel(each, lang),
        }))}
        onChoose={setField}
      />
      <Field
        size="small"
        label={text(lang, 'pane.edit.value')}
        {...(isBad && {
          validationState: 'error',
          validationMessage: text(lang, 'pane.edit.bad', { field: fieldName(field, lang) }),
        })}
      >
        <Input
          size="small"
          className={styles.input}
          value={value}
          onChange={(_, data) => {
            setValue(data.value);
          }}
        />
      </Field>
      {holdsList(field) && (
        <Checkbox
          checked={adds}
          label={text(lang, 'pane.edit.adds')}
          onChange={(_, { checked }) => {
            setAdds(checked === true);
          }}
        />
      )}
      {value.trim() !== '' && !isBad && (
        <p className={styles.small} role="status">
          {text(lang, fixes.length === 0 ? 'pane.edit.none' : 'pane.edit.changes', {
            n: countText(fixes.length),
          })}
        </p>
      )}
      {fixes.length > 0 && (
        <FixList
          key={`${field} ${value}`}
          check={check}
          kind="group"
          fixes={fixes}
          lang={lang}
          isBusy={isBusy}
          session={session}
          onApply={onApply}
        />
      )}
    </div>
  );
}
