import type { CertificateStatus, PoolStatus, Premium, Verdict } from '../../../evaluator';
import type { MarketKey } from '../../../fields';

/** What a number of the overview counts. */
export type Counted =
  | { readonly kind: 'premium'; readonly is: Premium }
  /** `pool`: its id. */
  | { readonly kind: 'pool'; readonly pool: string; readonly is: PoolStatus }
  | {
      readonly kind: 'certificates' | 'duties';
      readonly market: MarketKey;
      readonly is: CertificateStatus;
    }
  | { readonly kind: 'rows'; readonly rows: readonly number[] };

/** From the one that asks for most work; of those of a row the first counts. */
const WORST_FIRST = ['missing', 'expired', 'unknown', 'expiring', 'held'] as const;

function worstOf(
  verdict: Verdict,
  index: number,
  { kind, market }: Extract<Counted, { readonly market: MarketKey }>,
): CertificateStatus | undefined {
  const statuses = verdict
    .certificates(index)
    .filter((each) => each.market === market)
    .filter(
      ({ requirement }) => (requirement.force === 'certificate') === (kind === 'certificates'),
    )
    .map(({ status }) => status);
  return WORST_FIRST.find((status) => statuses.includes(status));
}

function testOf(
  verdict: Verdict,
  counted: Exclude<Counted, { readonly kind: 'rows' }>,
): (index: number) => boolean {
  switch (counted.kind) {
    case 'premium':
      return (index) => verdict.premium(index) === counted.is;
    case 'pool': {
      const number = verdict.pools.findIndex(({ id }) => id === counted.pool);
      return (index) => verdict.pool(index, number) === counted.is;
    }
    default:
      return (index) => worstOf(verdict, index, counted) === counted.is;
  }
}

/** Rows of the catalogue that a number of the overview counts. */
export function countedRows(verdict: Verdict, counted: Counted): readonly number[] {
  if (counted.kind === 'rows') return counted.rows;
  const isCounted = testOf(verdict, counted);
  const rows: number[] = [];
  for (let index = 0; index < verdict.size; index++) if (isCounted(index)) rows.push(index);
  return rows;
}
