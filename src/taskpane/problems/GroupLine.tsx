import { mergeClasses } from '../fluent';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import {
  commaList,
  countText,
  fieldName,
  isUnpublished,
  labelled,
  midSentence,
  tierName,
  urgencyText,
  type NumberBasis,
} from '../../report';
import type { TierKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { PART_FIELDS, type ProblemGroup } from '../model/problems';
import { BasisTag } from '../parts/BasisTag';
import { useRowStyles } from './useRowStyles';
import type { Shown } from './useShown';

interface GroupLineProps {
  readonly id: string;
  readonly shown: Shown;
  readonly group: ProblemGroup;
  readonly isOpen: boolean;
  readonly lang: Lang;
}

/** The heading of a group: a rule, a row or a part of the products, how many problems it has, and what mending them brings. */
export function GroupLine({ id, shown, group, isOpen, lang }: GroupLineProps): ReactElement {
  const styles = useRowStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div id={id} data-line className={mergeClasses(styles.line, styles.group)}>
      <Chevron aria-hidden className={styles.arrow} />
      {titleText(shown, group, lang)}{' '}
      {unpublished(shown, group).map((basis) => (
        <BasisTag key={basis} basis={basis} lang={lang} />
      ))}
      <span className={styles.meta}>
        <span className={styles[group.urgency]}>{urgencyText(group.urgency, lang)}</span>
        {` · ${countsText(shown, group, lang)}`}
      </span>
    </div>
  );
}

/** The bases of a group's rules whose numbers neither platform nor law publishes, each once. */
const unpublished = ({ index }: Shown, { kinds }: ProblemGroup): NumberBasis[] =>
  [...new Set(kinds.map((kind) => index.kinds[kind]!.rule.basis))].filter(isUnpublished);

/** What a group is found by when it is typed: its heading, a row's product ID. */
export function typedName(shown: Shown, group: ProblemGroup, lang: Lang): string {
  const { productId } = shown.check.catalogue.columns;
  const isRow = group.kinds.length === 0 && group.part === undefined;
  return isRow ? (productId?.values[group.row ?? 0] ?? '') : titleText(shown, group, lang);
}

function titleText({ check, index }: Shown, group: ProblemGroup, lang: Lang): string {
  const { kinds, row, part, key } = group;
  const [kind] = kinds;
  if (kind !== undefined) return index.kinds[kind]!.rule.title[lang];
  if (part !== undefined) {
    const field = PART_FIELDS.find((each) => key.startsWith(each))!;
    const name = field === 'tier' && part !== '' ? tierName(part as TierKey, lang) : part;
    return labelled(fieldName(field, lang), name === '' ? text(lang, 'value.empty') : name, lang);
  }
  const { rowNumbers, columns } = check.catalogue;
  return text(lang, 'pane.problems.rowHead', {
    row: rowNumbers[row ?? 0] ?? 0,
    id: columns.productId?.values[row ?? 0] ?? '',
  });
}

/** Problems, and products that become premium: two things, each counted by itself. */
export function problemsAndGains(problems: number, gains: number, lang: Lang): string {
  const said = text(lang, 'pane.problems.count', { n: countText(problems) });
  if (gains === 0) return said;
  const more = text(lang, 'pane.problems.gains', { n: countText(gains) });
  return problems === 0 ? more : text(lang, 'pane.problems.both', { problems: said, gains: more });
}

function countsText(shown: Shown, group: ProblemGroup, lang: Lang): string {
  const { kinds, count, moves } = group;
  if (kinds.length === 0 || moves === 0) return problemsAndGains(count - moves, moves, lang);
  // The urgency before it says what these products become.
  const gains = commaList(poolParts(shown, group, lang), lang);
  return count === moves ? gains : `${problemsAndGains(count - moves, 0, lang)} · ${gains}`;
}

/** How many of the products come into which pool. */
function poolParts({ index, grouped }: Shown, group: ProblemGroup, lang: Lang): string[] {
  const counts = new Map<string, number>();
  for (const problem of grouped.order.subarray(group.start, group.start + group.count)) {
    const { pool } = index.kinds[index.kindOf[problem]!]!;
    if (pool) counts.set(pool.id, (counts.get(pool.id) ?? 0) + 1);
  }
  return index.pools
    .filter(({ id }) => counts.has(id))
    .map(({ id, name }) =>
      text(lang, 'pane.problems.poolPart', {
        n: countText(counts.get(id)!),
        pool: midSentence(name[lang]),
      }),
    );
}
