import { Link, makeStyles, tokens } from '../fluent';
import { useMemo, type ReactElement } from 'react';
import { ignoredFindings } from '../../excel/rules/ignoredFindings';
import type { CheckResult } from '../../excel/check/types';
import { MARKETS, type MarketKey, type TierKey } from '../../fields';
import {
  countText,
  fieldLabel,
  type GroupField,
  groupTotals,
  type GroupTotals,
  tierName,
} from '../../report';
import { text, type Lang } from '../../strings';
import type { ProblemFilter } from '../model/problems';
import { CAPITAL, Choice, NARROW, Section, useSliced } from '../parts';
import { showProblems } from '../problems/kept';
import { useKept, usePaneFrame } from '../paneContext';
import type { ViewProps } from '../view';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'end',
      verticalAlign: 'baseline',
      [NARROW]: { paddingInline: 0, overflowWrap: 'anywhere' },
    },
    '& th:first-child': { textAlign: 'start', overflowWrap: 'anywhere' },
    '& thead th': CAPITAL,
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  link: { fontSize: 'inherit', minHeight: '24px', textAlign: 'start' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FIELDS: readonly GroupField[] = ['owner', 'markets', 'category', 'tier'];

/** More groups than these are not compared at a glance. */
const SHOWN = 12;

function nameOf(field: GroupField, key: string, lang: Lang): string {
  if (key === '') return text(lang, 'value.empty');
  if (field === 'markets') return MARKETS[key as MarketKey].name[lang];
  return field === 'tier' ? tierName(key as TierKey, lang) : key;
}

const filterFor = (field: GroupField, key: string): ProblemFilter =>
  field === 'markets' ? { market: key as MarketKey } : { [field]: key };

interface GroupPartProps extends ViewProps {
  readonly check: CheckResult;
}

/** What the products of each person, market, category or tier come to; each leads to its problems. */
export function GroupPart({ check, state, lang }: GroupPartProps): ReactElement | null {
  const styles = useStyles();
  const { ignored, byDefault } = state;
  const fields = FIELDS.filter((field) => check.catalogue.columns[field] !== undefined);
  const [chosen, choose] = useKept<GroupField>('overview.group', 'owner');
  const field = fields.includes(chosen) ? chosen : fields[0];
  const make = useMemo(() => {
    if (field === undefined) return undefined;
    const left = byDefault ? [] : ignoredFindings(ignored, check.catalogue);
    return function* () {
      return { field, groups: yield* groupTotals(check, field, left) };
    };
  }, [check, field, ignored, byDefault]);
  const made = useSliced(make);
  if (field === undefined || made === undefined) return null;
  const more = made.groups.length - SHOWN;
  const bySku = made.groups.some(({ products, rows }) => products < rows);
  return (
    <Section title={text(lang, 'pane.groups')}>
      <Choice
        label={text(lang, 'pane.groups.by')}
        value={field}
        options={fields.map((value) => ({ value, label: fieldLabel(value, lang) }))}
        onChoose={choose}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{fieldLabel(made.field, lang)}</th>
            <th scope="col">{text(lang, 'sheet.head.products')}</th>
            {bySku && <th scope="col">{text(lang, 'sheet.head.rows')}</th>}
            <th scope="col">{text(lang, 'sheet.head.premium')}</th>
            <th scope="col">{text(lang, 'sheet.head.issues')}</th>
          </tr>
        </thead>
        <tbody>
          {made.groups.slice(0, SHOWN).map((group) => (
            <GroupRow key={group.key} field={made.field} group={group} bySku={bySku} lang={lang} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className={styles.small}>{text(lang, 'pane.groups.more', { n: countText(more) })}</p>
      )}
    </Section>
  );
}

interface GroupRowProps {
  readonly field: GroupField;
  readonly group: GroupTotals;
  /** Some listing has several rows, so that rows are counted too. */
  readonly bySku: boolean;
  readonly lang: Lang;
}

function GroupRow({ field, group, bySku, lang }: GroupRowProps): ReactElement {
  const styles = useStyles();
  const frame = usePaneFrame();
  const { key, products, rows, premium, findings } = group;
  const name = nameOf(field, key, lang);
  return (
    <tr>
      <th scope="row">
        {field === 'markets' && key === '' ? (
          name
        ) : (
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              showProblems(frame, filterFor(field, key));
            }}
          >
            {name}
          </Link>
        )}
      </th>
      <td>{countText(products)}</td>
      {bySku && <td>{countText(rows)}</td>}
      <td>{countText(premium)}</td>
      <td>{countText(findings)}</td>
    </tr>
  );
}
