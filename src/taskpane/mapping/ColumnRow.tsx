import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Suggestion } from '../../catalogue';
import { FIELD_GROUPS, fieldsOfGroup, type FieldKey } from '../../fields';
import { fieldLabel, fieldName } from '../../report';
import { text, type Lang } from '../../strings';
import { Choice, type Option } from '../parts';
import type { ColumnChoice } from './columnChoices';
import { FieldSearch } from './FieldSearch';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

const NOTHING = '';

function optionsIn(lang: Lang): Option<FieldKey | typeof NOTHING>[] {
  const fields = FIELD_GROUPS.flatMap((group) =>
    fieldsOfGroup(group)
      .map((value) => ({
        value,
        label: fieldLabel(value, lang),
        group: text(lang, `field.group.${group}`),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, lang)),
  );
  return [{ value: NOTHING, label: text(lang, 'pane.mapping.nothing') }, ...fields];
}

const OPTIONS = { zh: optionsIn('zh'), en: optionsIn('en') } as const;

interface ColumnRowProps {
  readonly choice: ColumnChoice;
  readonly lang: Lang;
  readonly onChoose: (field: FieldKey | null) => void;
}

interface SuggestionLineProps {
  readonly suggestion: Suggestion;
  readonly lang: Lang;
  readonly onChoose: (field: FieldKey) => void;
}

/** What a column was not taken for, why, and a button that says that it is. */
function SuggestionLine({ suggestion, lang, onChoose }: SuggestionLineProps): ReactElement {
  const field = fieldName(suggestion.field, lang);
  return (
    <div>
      {text(lang, `pane.mapping.suggest.${suggestion.reason}`, { field })}{' '}
      <Button
        size="small"
        onClick={() => {
          onChoose(suggestion.field);
        }}
      >
        {text(lang, 'pane.mapping.suggest.yes', { field })}
      </Button>
    </div>
  );
}

/** One column of the sheet: its header, its first cells, and the field that it is. */
export function ColumnRow({ choice, lang, onChoose }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const { letters, header, example, field, found, why, suggestion } = choice;
  const sure = text(lang, `pane.mapping.sure.${field === found ? why : 'caller'}`);
  const label = text(lang, 'pane.mapping.column', {
    letters,
    header: header === '' ? text(lang, 'pane.mapping.noHeader') : header,
  });
  return (
    <li className={styles.root}>
      <Choice
        label={label}
        value={field ?? NOTHING}
        options={OPTIONS[lang]}
        onChoose={(value) => {
          onChoose(value === NOTHING ? null : value);
        }}
        hint={example === '' ? sure : text(lang, 'pane.mapping.hint', { sure, example })}
      />
      <FieldSearch of={label} lang={lang} onChoose={onChoose} />
      {suggestion !== undefined && field === null && (
        <SuggestionLine suggestion={suggestion} lang={lang} onChoose={onChoose} />
      )}
    </li>
  );
}
