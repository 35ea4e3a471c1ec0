import { Field, makeStyles, Select } from '../fluent';
import { Fragment, type ReactElement } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
});

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Name of the group that it is under, with those beside it of the same group. */
  readonly group?: string;
}

/** Options one after the other that are of one group, or of none. */
function inGroups<T extends string>(options: readonly Option<T>[]): Option<T>[][] {
  const groups: Option<T>[][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last[0]!.group === option.group) last.push(option);
    else groups.push([option]);
  }
  return groups;
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
        {inGroups(options).map((group) => {
          const { group: name } = group[0]!;
          const items = group.map(({ value: each, label: said }) => (
            <option key={each} value={each}>
              {said}
            </option>
          ));
          return name === undefined ? (
            <Fragment key="">{items}</Fragment>
          ) : (
            <optgroup key={name} label={name}>
              {items}
            </optgroup>
          );
        })}
      </Select>
    </Field>
  );
}
