import { mergeClasses } from '../fluent';
import type { ReactElement } from 'react';
import { countText, midSentence, severityText } from '../../report';
import { text, type Lang } from '../../strings';
import type { ProblemGroup } from '../model/problems';
import { BasisTag } from '../rules/parts';
import { useRowStyles } from './useRowStyles';
import type { Shown } from './useShown';

interface GroupLineProps {
  readonly shown: Shown;
  readonly group: ProblemGroup;
  readonly isOpen: boolean;
  readonly lang: Lang;
  readonly onToggle: () => void;
}

/** The heading of a group: a rule or a row, how many problems it has, how many products it moves. */
export function GroupLine({ shown, group, isOpen, lang, onToggle }: GroupLineProps): ReactElement {
  const styles = useRowStyles();
  const meta = [
    text(lang, 'pane.problems.count', { n: countText(group.count) }),
    movesText(shown, group, lang),
  ].filter((part) => part !== '');
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.group)}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <span aria-hidden className={styles.arrow}>
        {isOpen ? '▾' : '▸'}
      </span>
      {titleText(shown, group, lang)}{' '}
      {isAssumed(shown, group) && <BasisTag basis="assumed" lang={lang} />}
      <span className={styles.meta}>
        <span className={styles[group.severity]}>{severityText(group.severity, lang)}</span>
        {` · ${meta.join(' · ')}`}
      </span>
    </button>
  );
}

const isAssumed = ({ index }: Shown, { kind }: ProblemGroup): boolean =>
  kind !== undefined && index.kinds[kind]!.rule.basis === 'assumed';

function titleText({ check, index }: Shown, { kind, row }: ProblemGroup, lang: Lang): string {
  if (kind !== undefined) return index.kinds[kind]!.rule.title[lang];
  const { rowNumbers, columns } = check.catalogue;
  return text(lang, 'pane.problems.rowHead', {
    row: rowNumbers[row ?? 0] ?? 0,
    id: columns.productId?.values[row ?? 0] ?? '',
  });
}

function movesText({ index }: Shown, { kind, moves }: ProblemGroup, lang: Lang): string {
  const pool = kind === undefined ? undefined : index.kinds[kind]!.pool;
  if (pool !== undefined) {
    const name = midSentence(pool.name[lang]);
    return text(lang, 'pane.problems.moves', { n: countText(moves), pool: name });
  }
  return moves > 0 ? text(lang, 'pane.problems.movesRow') : '';
}
