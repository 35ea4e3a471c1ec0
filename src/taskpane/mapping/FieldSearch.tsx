import { Button, Field, makeStyles, SearchBox, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { FIELDS, type FieldKey } from '../../fields';
import { fieldName, labelled } from '../../report';
import { text, type Lang } from '../../strings';
import { fieldsNamed } from './columnChoices';

const useStyles = makeStyles({
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  found: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FieldSearchProps {
  /** What the column is called. */
  readonly of: string;
  readonly lang: Lang;
  readonly onChoose: (field: FieldKey) => void;
}

/** Finds a field by any of its names, where the list of all of them is long. */
export function FieldSearch({ of, lang, onChoose }: FieldSearchProps): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState<string>();
  const label = text(lang, 'pane.mapping.field.search');
  if (words === undefined) {
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={labelled(label, of, lang)}
        onClick={() => {
          setWords('');
        }}
      >
        {label}
      </Button>
    );
  }
  const found = fieldsNamed(words);
  return (
    <>
      <Field size="small" label={label}>
        <SearchBox
          size="small"
          autoFocus
          className={styles.search}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <div className={styles.found} role="status">
        {words.trim() !== '' && found.length === 0 && text(lang, 'pane.mapping.field.none')}
        {found.map((field) => (
          <Button
            key={field}
            size="small"
            title={FIELDS[field].synonyms.slice(0, 3).join(' · ')}
            onClick={() => {
              setWords(undefined);
              onChoose(field);
            }}
          >
            {fieldName(field, lang)}
          </Button>
        ))}
      </div>
    </>
  );
}
