import { Field, makeStyles, Select } from '../fluent';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
});

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  readonly hint?: string;
}

/** One of a few, by a list that every keyboard and screen reader knows. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { label, value, options, onChoose, hint } = props;
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      {...(hint !== undefined && { hint })}
    >
      <Select
        size="small"
        value={value}
        className={styles.select}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
