import { Checkbox, Field, Input, makeStyles, tokens } from '../fluent';
import { useMemo, type ReactElement } from 'react';
import type { Catalogue } from '../../catalogue';
import { MARKETS, MARKET_KEYS, type TierKey } from '../../fields';
import { cellText, fieldLabel, fieldName, startOfSentence, tierName } from '../../report';
import { text, type Lang } from '../../strings';
import {
  PART_FIELDS,
  type GroupBy,
  type PartField,
  type ProblemFilter,
  type SortBy,
} from '../model/problems';
import { Choice, Disclosure, NARROW, type Option } from '../parts';
import type { Listed } from './useCheckWork';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // Beside a list with its label above: no taller than its own words.
  box: { alignSelf: 'end' },
  input: { minWidth: 0, width: '100%' },
});

const ALL = '';

/** Value of the option for cells that say so; for all cells: `ALL`, which no text has. */
const optionOf = (said: string | undefined): string => (said === undefined ? ALL : `=${said}`);

interface FilterBarProps {
  readonly listed: Listed;
  readonly lang: Lang;
  readonly filter: ProblemFilter;
  readonly groupBy: GroupBy;
  readonly sort: SortBy;
  readonly onFilter: (filter: ProblemFilter) => void;
  readonly onGroupBy: (groupBy: GroupBy) => void;
  readonly onSort: (sort: SortBy) => void;
}

/** What is shown of the problems, and in which order. */
export function FilterBar(props: FilterBarProps): ReactElement {
  const { lang, filter, onFilter } = props;
  const styles = useStyles();
  const active = Object.values(filter).filter((value) => value !== undefined);
  return (
    <>
      <Field label={text(lang, 'pane.problems.search')} size="small">
        <Input
          type="search"
          size="small"
          className={styles.input}
          value={filter.text ?? ''}
          placeholder={text(lang, 'pane.problems.search.hint')}
          onChange={(_, { value }) => {
            onFilter({ ...filter, text: value === '' ? undefined : value });
          }}
        />
      </Field>
      <Disclosure
        isLink
        summary={
          active.length === 0
            ? text(lang, 'pane.problems.filters')
            : text(lang, 'pane.problems.filtersOn', { n: active.length })
        }
      >
        <Orders {...props} />
        <Filters {...props} />
      </Disclosure>
    </>
  );
}

function Orders({ listed, lang, groupBy, sort, onGroupBy, onSort }: FilterBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      <Choice
        label={text(lang, 'pane.problems.group')}
        value={groupBy}
        options={[
          ...(['rule', 'row'] as const).map((value) => ({
            value,
            label: text(lang, `pane.problems.group.${value}`),
          })),
          ...partFieldsOf(listed).map((value) => ({
            value,
            label: text(lang, 'pane.problems.group.part', { field: fieldName(value, lang) }),
          })),
        ]}
        onChoose={onGroupBy}
      />
      <Choice
        label={text(lang, 'pane.problems.sort')}
        value={sort}
        options={(['moves', 'severity', 'count'] as const).map((value) => ({
          value,
          label: text(lang, `pane.problems.sort.${value}`),
        }))}
        onChoose={onSort}
      />
    </div>
  );
}

function Filters({ listed, lang, filter, onFilter }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const withAll = <T extends string>(options: readonly Option<T>[]): Option<T | typeof ALL>[] => [
    { value: ALL, label: text(lang, 'pane.problems.all') },
    ...options,
  ];
  const { markets, fields, pools, parts } = useMemo(() => optionsOf(listed, lang), [listed, lang]);
  return (
    <div className={styles.grid}>
      <Choice
        label={text(lang, 'pane.problems.pool')}
        value={filter.pool ?? ALL}
        options={withAll(pools)}
        onChoose={(value) => {
          onFilter({ ...filter, pool: value === ALL ? undefined : value });
        }}
      />
      {markets.length > 0 && (
        <Choice
          label={text(lang, 'pane.problems.market')}
          value={filter.market ?? ALL}
          options={withAll(markets)}
          onChoose={(value) => {
            onFilter({ ...filter, market: value === ALL ? undefined : value });
          }}
        />
      )}
      <Choice
        label={text(lang, 'pane.problems.field')}
        value={filter.field ?? ALL}
        options={withAll(fields)}
        onChoose={(value) => {
          onFilter({ ...filter, field: value === ALL ? undefined : value });
        }}
      />
      {parts.map(({ field, options }) => (
        <Choice
          key={field}
          label={fieldLabel(field, lang)}
          value={optionOf(filter[field])}
          options={withAll(options)}
          onChoose={(value) => {
            onFilter({ ...filter, [field]: value === ALL ? undefined : value.slice(1) });
          }}
        />
      ))}
      <Checkbox
        className={styles.box}
        label={text(lang, 'pane.problems.showIgnored')}
        checked={filter.ignored ?? false}
        onChange={(_, { checked }) => {
          onFilter({ ...filter, ignored: checked === true ? true : undefined });
        }}
      />
    </div>
  );
}

/** Markets, columns and pools that a check can be filtered by. */
function optionsOf({ check, index }: Listed, lang: Lang) {
  const aimed = new Set(check.catalogue.columns.markets?.entries.flat());
  const fields = new Set(index.used.map((kind) => index.kinds[kind]!.rule.fields[0]!));
  return {
    markets: MARKET_KEYS.filter((market) => aimed.has(market)).map((value) => ({
      value,
      label: MARKETS[value].name[lang],
    })),
    fields: [...fields].map((value) => ({ value, label: fieldLabel(value, lang) })),
    pools: index.pools.map(({ id, name }) => ({ value: id, label: startOfSentence(name[lang]) })),
    parts: partFieldsOf({ check }).map((field) => ({
      field,
      options: valuesOf(check.catalogue, field).map((value) => ({
        value: optionOf(value),
        label: labelOf(field, value, lang),
      })),
    })),
  };
}

/** Fields to filter by (owner, category and the like) that the sheet has. */
const partFieldsOf = ({ check }: Pick<Listed, 'check'>): PartField[] =>
  PART_FIELDS.filter((field) => check.catalogue.columns[field] !== undefined);

function labelOf(field: PartField, value: string, lang: Lang): string {
  if (value === '') return startOfSentence(text(lang, 'value.empty'));
  return field === 'tier' ? startOfSentence(tierName(value as TierKey, lang)) : value;
}

/** More values than these are looked for by words. */
const MOST_VALUES = 200;

function valuesOf(catalogue: Catalogue, field: PartField): string[] {
  const values = new Set<string>();
  for (let row = 0; row < catalogue.size && values.size < MOST_VALUES; row++) {
    values.add(cellText(catalogue, field, row));
  }
  return [...values].sort((a, b) => a.localeCompare(b));
}
