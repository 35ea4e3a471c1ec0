import { Link } from '../fluent';
import type { ReactElement } from 'react';
import { basisText, countText, isUnpublished, labelled, toldNote, withNote } from '../../report';
import type { Pool, Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import type { PoolLine } from '../model/overview';
import { Section, StackedBar } from '../parts';
import { showProblems } from '../problems/kept';
import { BasisTag } from '../rules/parts/BasisTag';
import { usePaneFrame } from '../shell/paneContext';
import { useListStyles } from './useListStyles';

interface PoolListProps {
  readonly pools: readonly PoolLine[];
  /** Of the check. */
  readonly book: Rulebook;
  readonly lang: Lang;
}

/** Each pool: how many are in it, and how many are one step away. */
export function PoolList({ pools, book, lang }: PoolListProps): ReactElement {
  const styles = useListStyles();
  return (
    <Section title={text(lang, 'pane.overview.pools')}>
      <ul className={styles.list}>
        {pools.map((line) => (
          <PoolItem
            key={line.pool.id}
            line={line}
            isAssumed={asksAssumed(line.pool, book)}
            lang={lang}
          />
        ))}
      </ul>
    </Section>
  );
}

/** Whether anything that a pool asks rests on a number that nobody has published. */
function asksAssumed({ conditions }: Pool, { rules }: Rulebook): boolean {
  return rules.some(({ id, basis }) => isUnpublished(basis) && conditions.includes(id));
}

interface PoolItemProps {
  readonly line: PoolLine;
  readonly isAssumed: boolean;
  readonly lang: Lang;
}

function PoolItem({ line, isAssumed, lang }: PoolItemProps): ReactElement {
  const styles = useListStyles();
  const frame = usePaneFrame();
  const { pool, oneStep, rest } = line;
  const name = pool.name[lang];
  const counts = text(lang, 'pane.overview.poolLine', {
    in: countText(line.in),
    out: countText(line.out),
    unknown: countText(line.unknown),
  });
  const n = countText(oneStep);
  const told = toldNote(line.told, lang);
  return (
    <li className={styles.item}>
      <div className={styles.strong}>{withNote(name, basisText(pool.basis, lang), lang)}</div>
      <StackedBar
        parts={[
          { label: 'in', value: line.in, tone: 'good' },
          { label: 'out', value: line.out, tone: 'bad' },
          { label: 'unknown', value: line.unknown, tone: 'open' },
        ]}
      />
      <div className={styles.foot}>
        <span>
          {rest === 0
            ? counts
            : text(lang, 'pane.overview.poolRest', { counts, n: countText(rest) })}
        </span>
        {told !== undefined && <span>{told}</span>}
        {isAssumed && (
          <BasisTag basis="assumed" lang={lang}>
            {text(lang, 'pane.overview.assumed')}
          </BasisTag>
        )}
        {oneStep > 0 && (
          <Link
            as="button"
            className={styles.link}
            aria-label={labelled(text(lang, 'pane.overview.oneStep', { n }), name, lang)}
            onClick={() => {
              showProblems(frame, { pool: pool.id, urgency: 'gain' });
            }}
          >
            {text(lang, 'pane.overview.oneStep', { n })}
          </Link>
        )}
      </div>
    </li>
  );
}
