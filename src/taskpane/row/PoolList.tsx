import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MarketResult, PoolResult, PoolStatus } from '../../evaluator';
import { MARKETS } from '../../fields';
import { text, type Lang } from '../../strings';
import { countByStatus, nearestMarkets, nearestPools } from '../model/row/order';
import { Section } from '../parts';
import { BasisTag, Disclosure, StatusWord, type Stand } from '../rules/parts';
import { ConditionList } from './ConditionList';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const STAND: Readonly<Record<PoolStatus, Stand>> = {
  in: 'good',
  out: 'bad',
  unknown: 'open',
  'n/a': 'none',
};

function countsText({ pool, status, conditions, markets }: PoolResult, lang: Lang): string {
  if (status === 'n/a') return '';
  if (pool.scope === 'product') return text(lang, 'pane.row.counts', countByStatus(conditions));
  return text(lang, 'pane.row.marketCounts', {
    n: markets.length,
    in: markets.filter((market) => market.status === 'in').length,
  });
}

function MarketItem({ result }: { readonly result: MarketResult }): ReactElement {
  const { lang, explanation } = useRow();
  const styles = useRowStyles();
  const { market, status, conditions } = result;
  const name = MARKETS[market].name[lang];
  return (
    <li>
      <Disclosure
        level={4}
        isOpenAtFirst={explanation.gap?.market === market}
        summary={
          <span className={styles.line}>
            <span>{name}</span>
            <StatusWord stand={STAND[status]}>{text(lang, `pane.row.pool.${status}`)}</StatusWord>
            <span className={styles.small}>
              {text(lang, 'pane.row.counts', countByStatus(conditions))}
            </span>
          </span>
        }
      >
        {() => <ConditionList conditions={conditions} label={name} />}
      </Disclosure>
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
      <p className={styles.hint}>
        {pool.why[lang]} <BasisTag basis={pool.basis} lang={lang} />
      </p>
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
    </>
  );
}

function PoolItem({ result, isFirst }: { readonly result: PoolResult; readonly isFirst: boolean }) {
  const { lang, explanation } = useRow();
  const styles = useRowStyles();
  const { pool, status } = result;
  const isNearest = explanation.gap?.pool.id === pool.id;
  return (
    <li>
      <Disclosure
        level={3}
        isOpenAtFirst={isFirst}
        summary={
          <span className={styles.line}>
            <span>{pool.name[lang]}</span>
            <StatusWord stand={STAND[status]}>{text(lang, `pane.row.pool.${status}`)}</StatusWord>
            {isNearest && (
              <Badge appearance="outline" size="small">
                {text(lang, 'pane.row.nearest')}
              </Badge>
            )}
            <span className={styles.small}>{countsText(result, lang)}</span>
          </span>
        }
      >
        {() => <PoolPanel result={result} />}
      </Disclosure>
    </li>
  );
}

/** Every pool with its conditions, the nearest one first and open. */
export function PoolList(): ReactElement {
  const { lang, explanation } = useRow();
  const styles = useRowStyles();
  return (
    <Section title={text(lang, 'pane.row.pools')}>
      <p className={styles.hint}>{text(lang, 'pane.row.pools.hint')}</p>
      <ul className={styles.list}>
        {nearestPools(explanation).map((result, at) => (
          <PoolItem key={result.pool.id} result={result} isFirst={at === 0} />
        ))}
      </ul>
    </Section>
  );
}
