import { Badge, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { ConditionResult, MarketResult, PoolResult, PoolStatus } from '../../evaluator';
import { MARKETS } from '../../fields';
import { text, type Lang } from '../../strings';
import { countByStatus, nearestMarkets, nearestPools } from '../model/row/order';
import { Section } from '../parts';
import { BasisTag } from '../parts/BasisTag';
import { StatusWord, type Tone } from '../parts/StatusWord';
import { ConditionList } from './ConditionList';
import { useRow } from './rowContext';
import { RowFold } from './RowFold';
import { useRowStyles } from './styles';

type Shown = PoolStatus | 'untold';

const TONE: Readonly<Record<Shown, Tone>> = {
  in: 'good',
  out: 'bad',
  unknown: 'open',
  untold: 'open',
  'n/a': 'none',
};

function countsText({ pool, status, conditions, markets }: PoolResult, lang: Lang): string {
  if (status === 'n/a') return '';
  if (pool.scope === 'product') return metText(conditions, lang);
  const inPool = markets.filter((market) => market.status === 'in').length;
  return text(lang, 'pane.row.marketsIn', { in: inPool, n: markets.length });
}

function metText(conditions: readonly ConditionResult[], lang: Lang): string {
  const { met, unmet, unknown } = countByStatus(conditions);
  return text(lang, 'pane.row.metOf', { met, n: met + unmet + unknown });
}

interface PoolHeadProps {
  readonly name: string;
  readonly status: Shown;
  readonly counts: string;
  readonly isNearest?: boolean;
}

/** A pool or market, its status, and how many conditions are met, in a line. */
function PoolHead({ name, status, counts, isNearest = false }: PoolHeadProps): ReactElement {
  const { lang } = useRow();
  const styles = useRowStyles();
  return (
    <span className={styles.summary}>
      <span>{name}</span>
      {isNearest && (
        <Badge appearance="tint" size="small">
          {text(lang, 'pane.row.nearest')}
        </Badge>
      )}
      <span className={styles.status}>
        <StatusWord tone={TONE[status]}>{text(lang, `pane.row.poolShort.${status}`)}</StatusWord>
      </span>
      <span className={`${styles.small} ${styles.counts}`}>{counts}</span>
    </span>
  );
}

function MarketItem({ result }: { readonly result: MarketResult }): ReactElement {
  const { lang, explanation } = useRow();
  const { market, status, conditions } = result;
  const name = MARKETS[market].name[lang];
  const isNearest = explanation.gap?.market === market;
  return (
    <li>
      <RowFold
        name={isNearest ? 'nearestMarket' : `market.${market}`}
        level={4}
        isFlush
        isOpenAtFirst={isNearest}
        summary={<PoolHead name={name} status={status} counts={metText(conditions, lang)} />}
      >
        {() => <ConditionList conditions={conditions} label={name} />}
      </RowFold>
    </li>
  );
}

function PoolPanel({ result }: { readonly result: PoolResult }): ReactElement {
  const { lang } = useRow();
  const styles = useRowStyles();
  const { pool, conditions } = result;
  const markets = nearestMarkets(result);
  return (
    <>
      {pool.scope === 'product' && (
        <ConditionList conditions={conditions} label={pool.name[lang]} />
      )}
      {pool.scope === 'market' && markets.length === 0 && (
        <p className={styles.hint}>{text(lang, 'pane.row.noMarkets')}</p>
      )}
      {markets.length > 0 && (
        <ul className={styles.list} aria-label={pool.name[lang]}>
          {markets.map((market) => (
            <MarketItem key={market.market} result={market} />
          ))}
        </ul>
      )}
      <p className={styles.hint}>
        {pool.why[lang]} <BasisTag basis={pool.basis} lang={lang} />
      </p>
    </>
  );
}

const useStyles = makeStyles({
  pools: { margin: 0, padding: 0, listStyleType: 'none' },
  pool: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  nearest: {
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

function PoolItem({ result }: { readonly result: PoolResult }): ReactElement {
  const { lang, explanation } = useRow();
  const styles = useStyles();
  const { pool, status, untold } = result;
  const { gap, premium } = explanation;
  const isNearest = gap?.pool.id === pool.id;
  const isBestKnown = premium === 'unknown' && (gap?.lacking ?? 0) > 0;
  return (
    <li className={isNearest ? styles.nearest : styles.pool}>
      <RowFold
        name={isNearest ? 'nearest' : `pool.${pool.id}`}
        level={3}
        isFlush
        isOpenAtFirst={isNearest}
        summary={
          <PoolHead
            name={pool.name[lang]}
            status={untold ? 'untold' : status}
            counts={countsText(result, lang)}
            isNearest={isNearest && !isBestKnown}
          />
        }
      >
        {() => <PoolPanel result={result} />}
      </RowFold>
    </li>
  );
}

/** Every pool in a line; the nearest one first and open, with what it lacks. */
export function PoolList(): ReactElement {
  const { lang, explanation } = useRow();
  const styles = useStyles();
  return (
    <Section title={text(lang, 'pane.row.pools')}>
      <ul className={styles.pools}>
        {nearestPools(explanation).map((result) => (
          <PoolItem key={result.pool.id} result={result} />
        ))}
      </ul>
    </Section>
  );
}
