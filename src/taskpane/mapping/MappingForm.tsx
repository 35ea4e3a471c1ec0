import { Button, Field, makeStyles, SearchBox, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import type { Correction, SheetMapping } from '../../excel/mapping/types';
import { rowText } from '../../excel/mapping/rememberedRow';
import { commaList, fieldName } from '../../report';
import { text, type Lang } from '../../strings';
import { Choice, Disclosure, LOW, Notice } from '../parts';
import {
  choicesFor,
  clashesOf,
  isDoubtful,
  isSought,
  mappingOf,
  withChoice,
  type ColumnChoice,
} from './columnChoices';
import { ColumnRow } from './ColumnRow';
import type { SheetHead } from '../../excel/session/types';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  actions: {
    position: 'sticky',
    [LOW]: { position: 'static' },
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A row is shown by its first texts only. */
const ROW_LENGTH = 40;

interface MappingFormProps {
  readonly head: SheetHead;
  readonly headerRow: number;
  readonly columns: readonly ColumnChoice[];
  readonly dormant: readonly Correction[];
  readonly lang: Lang;
  readonly onSave: (mapping: SheetMapping) => void;
  readonly onClose: () => void;
}

/** Names the header row, and the field of each column. */
export function MappingForm(props: MappingFormProps): ReactElement {
  const { head, dormant, lang, onSave, onClose } = props;
  const styles = useStyles();
  const [headerRow, setHeaderRow] = useState(props.headerRow);
  const [choices, setChoices] = useState(props.columns);
  const clashes = clashesOf(choices);
  const known = choices.filter(({ field }) => field !== null).length;
  const rows = head.grid.map((cells, index) => {
    const row = head.firstRow + index + 1;
    const cellText = rowText(cells).slice(0, ROW_LENGTH);
    const shown = cellText === '' ? text(lang, 'pane.mapping.empty') : cellText;
    return {
      value: String(row),
      label: text(lang, 'pane.mapping.row.option', { row, text: shown }),
    };
  });
  return (
    <>
      <Choice
        label={text(lang, 'pane.mapping.row')}
        value={String(headerRow)}
        options={rows}
        onChoose={(row) => {
          setHeaderRow(Number(row));
          setChoices(choicesFor(head, Number(row)));
        }}
        hint={text(lang, 'pane.mapping.found', { known, all: choices.length })}
      />
      <Columns choices={choices} lang={lang} onChange={setChoices} />
      {clashes.map(({ field, columns }) => (
        <Notice key={field} tone="problem" isAlert>
          {text(lang, 'pane.mapping.taken', {
            field: fieldName(field, lang),
            columns: commaList(columns, lang),
          })}
        </Notice>
      ))}
      <p>{text(lang, 'pane.mapping.remembered')}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={clashes.length > 0 || known === 0}
          onClick={() => {
            onSave(mappingOf(head, headerRow, choices, dormant));
          }}
        >
          {text(lang, 'pane.mapping.save')}
        </Button>
        <Button onClick={onClose}>{text(lang, 'pane.cancel')}</Button>
      </div>
    </>
  );
}

interface ColumnsProps {
  readonly choices: readonly ColumnChoice[];
  readonly lang: Lang;
  readonly onChange: (choices: readonly ColumnChoice[]) => void;
}

/** The columns: those to be looked at first, the others in a fold; while something is sought, those that have it. */
function Columns({ choices, lang, onChange }: ColumnsProps): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const rows = (some: readonly ColumnChoice[]): ReactElement => (
    <ul className={styles.list}>
      {some.map((choice) => (
        <ColumnRow
          key={choice.column}
          choice={choice}
          lang={lang}
          onChoose={(field) => {
            onChange(withChoice(choices, choice.column, field));
          }}
        />
      ))}
    </ul>
  );
  const isSeeking = words.trim() !== '';
  const found = choices.filter((each) => isSought(each, words, (field) => fieldName(field, lang)));
  const doubtful = choices.filter(isDoubtful);
  const sure = choices.filter((choice) => !isDoubtful(choice));
  return (
    <>
      <Field size="small" label={text(lang, 'pane.mapping.search')}>
        <SearchBox
          size="small"
          className={styles.search}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      {isSeeking && found.length === 0 && (
        <p role="status">{text(lang, 'pane.mapping.search.none')}</p>
      )}
      {isSeeking && rows(found)}
      {!isSeeking && (
        <>
          <p>
            {doubtful.length === 0
              ? text(lang, 'pane.mapping.allSure')
              : text(lang, 'pane.mapping.doubtful', { n: doubtful.length })}
          </p>
          {rows(doubtful)}
          {sure.length > 0 && (
            <Disclosure isLink summary={text(lang, 'pane.mapping.surely', { n: sure.length })}>
              {rows(sure)}
            </Disclosure>
          )}
        </>
      )}
    </>
  );
}
