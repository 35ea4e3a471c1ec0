import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { FIELD_KEYS, type FieldKey } from '../../fields';
import { fieldName } from '../../report';
import { text, type Lang } from '../../strings';
import { Choice, type Option } from '../parts';
import type { ColumnChoice } from './columnChoices';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

const NOTHING = '';

function optionsIn(lang: Lang): Option<FieldKey | typeof NOTHING>[] {
  const fields = FIELD_KEYS.map((value) => ({ value, label: fieldName(value, lang) }));
  return [
    { value: NOTHING, label: text(lang, 'pane.mapping.nothing') },
    ...fields.sort((a, b) => a.label.localeCompare(b.label, lang)),
  ];
}

const OPTIONS = { zh: optionsIn('zh'), en: optionsIn('en') } as const;

interface ColumnRowProps {
  readonly choice: ColumnChoice;
  readonly lang: Lang;
  readonly onChoose: (field: FieldKey | null) => void;
}

/** One column of the sheet: its header, what stands in it, and the field that it is. */
export function ColumnRow({ choice, lang, onChoose }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const { letters, header, example, field, found, why } = choice;
  const sure = text(lang, `pane.mapping.sure.${field === found ? why : 'caller'}`);
  return (
    <li className={styles.root}>
      <Choice
        label={text(lang, 'pane.mapping.column', {
          letters,
          header: header === '' ? text(lang, 'pane.mapping.noHeader') : header,
        })}
        value={field ?? NOTHING}
        options={OPTIONS[lang]}
        onChoose={(value) => {
          onChoose(value === NOTHING ? null : value);
        }}
        hint={example === '' ? sure : text(lang, 'pane.mapping.hint', { sure, example })}
      />
    </li>
  );
}
