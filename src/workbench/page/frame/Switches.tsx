import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Switch } from '@fluentui/react-switch';
import type { ReactElement } from 'react';
import { LANGUAGE_NAMES, stringsFor } from '../../strings';
import { type BenchChoices, EXCELS, LOCALES, THEMES } from '../benchOptions';
import type { FrameProps } from './FrameState';

/** Menu of the gear: the simulated Excel, and obstacles for the add-in. */
export function Switches({ state, actions }: FrameProps): ReactElement {
  const { choices, isEditing, isProtected } = state;
  const words = stringsFor(choices.locale).frame;
  const choose = (change: Partial<BenchChoices>): void => {
    actions.choose({ ...choices, ...change });
  };
  return (
    <>
      <Button
        appearance="transparent"
        icon={<span>⚙︎</span>}
        aria-label={words.switches}
        title={words.switches}
        popoverTarget="switches"
      />
      <div id="switches" popover="auto" role="group" aria-label={words.switches}>
        <Choice
          name={words.excel}
          entries={EXCELS.map(([, excel]) => [excel, words.excels[excel]] as const)}
          chosen={choices.excel}
          onChosen={(excel) => {
            choose({ excel });
          }}
        />
        <Choice
          name={words.theme}
          entries={THEMES.map((theme) => [theme, words.themes[theme]] as const)}
          chosen={choices.theme}
          onChosen={(theme) => {
            choose({ theme });
          }}
        />
        <Choice
          name={words.language}
          entries={LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale] ?? locale] as const)}
          chosen={choices.locale}
          onChosen={(locale) => {
            choose({ locale });
          }}
        />
        <Switch
          label={words.editing}
          checked={isEditing}
          onChange={(_, { checked }) => {
            actions.edit(checked);
          }}
        />
        <Switch
          label={words.protected}
          checked={isProtected}
          onChange={(_, { checked }) => {
            actions.protect(checked);
          }}
        />
        <Button
          onClick={() => {
            actions.fail({});
          }}
        >
          {words.failBefore}
        </Button>
        <Button
          onClick={() => {
            actions.fail({ when: 'after', code: 'Timeout' });
          }}
        >
          {words.failAfter}
        </Button>
      </div>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly entries: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChosen: (value: T) => void;
}

function Choice<T extends string>({
  name,
  entries,
  chosen,
  onChosen,
}: ChoiceProps<T>): ReactElement {
  return (
    <Field label={name}>
      <Select
        value={chosen}
        onChange={(event) => {
          const entry = entries[event.target.selectedIndex];
          if (entry) onChosen(entry[0]);
        }}
      >
        {entries.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
