import { Link } from '../fluent';
import type { ReactElement } from 'react';
import { basisText, countText, isUnpublished, labelled, untoldNote, withNote } from '../../report';
import type { Pool, Rulebook } from '../../rulebook';
import { text } from '../../strings';
import type { PoolLine } from '../model/overview';
import { Section, StackedBar, type Tone } from '../parts';
import { showProblems } from '../problems/kept';
import { BasisTag } from '../parts/BasisTag';
import { usePaneFrame } from '../paneContext';
import { CountLink, showingOf, type Counting } from './CountLink';
import { useListStyles } from '../parts/useListStyles';

interface PoolListProps extends Counting {
  readonly pools: readonly PoolLine[];
}

/** Each pool: how many are in it, and how many are one step away. */
export function PoolList({ pools, ...counting }: PoolListProps): ReactElement {
  const { check, lang } = counting;
  const styles = useListStyles();
  return (
    <Section title={text(lang, 'pane.overview.pools')}>
      <ul className={styles.list}>
        {pools.map((line) => (
          <PoolItem
            key={line.pool.id}
            line={line}
            isAssumed={asksAssumed(line.pool, check.rulebook)}
            {...counting}
          />
        ))}
      </ul>
    </Section>
  );
}

/** Whether anything that a pool asks rests on a number without a published source. */
function asksAssumed({ conditions }: Pool, { rules }: Rulebook): boolean {
  return rules.some(({ id, basis }) => isUnpublished(basis) && conditions.includes(id));
}

/** What is counted of a pool. */
const PARTS = [
  ['in', 'sheet.head.in', (line: PoolLine) => line.in],
  ['out', 'sheet.head.out', (line: PoolLine) => line.out],
  ['unknown', 'sheet.head.unknown', (line: PoolLine) => line.unknown],
  ['n/a', 'pane.overview.notApplicable', (line: PoolLine) => line.rest],
] as const;

/** What the bar of a pool shows. */
const BAR = [
  ['in', 'good'],
  ['out', 'bad'],
  ['unknown', 'open'],
] as const satisfies readonly (readonly [string, Tone])[];

interface PoolItemProps extends Counting {
  readonly line: PoolLine;
  readonly isAssumed: boolean;
}

function PoolItem({ line, isAssumed, ...counting }: PoolItemProps): ReactElement {
  const { lang } = counting;
  const styles = useListStyles();
  const frame = usePaneFrame();
  const { pool, oneStep } = line;
  const name = pool.name[lang];
  const n = countText(oneStep);
  const note = untoldNote(line.told, lang);
  return (
    <li className={styles.item}>
      <div className={styles.strong}>{withNote(name, basisText(pool.basis, lang), lang)}</div>
      <StackedBar
        parts={BAR.map(([is, tone]) => ({
          label: is,
          value: line[is],
          tone,
          onClick: showingOf(counting, { kind: 'pool', pool: pool.id, is }),
        }))}
      />
      <div className={styles.foot}>
        {PARTS.filter(([is, , value]) => is !== 'n/a' || value(line) > 0).map(
          ([is, key, value]) => (
            <CountLink
              key={is}
              {...counting}
              label={text(lang, 'pane.overview.certificates.part', {
                status: text(lang, key),
                n: countText(value(line)),
              })}
              of={name}
              value={value(line)}
              counted={{ kind: 'pool', pool: pool.id, is }}
            />
          ),
        )}
        {note !== undefined && <span>{note}</span>}
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
