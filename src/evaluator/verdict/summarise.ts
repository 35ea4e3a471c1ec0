import type { Catalogue } from '../../catalogue';
import type { MarketKey } from '../../fields';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Program } from '../program/program';
import { NO_POOL, type Results } from '../program/results';
import type { CertificateStatus, Summary } from '../types';

/** Totals over all rows. */
export function summarise(program: Program, catalogue: Catalogue, results: Results): Summary {
  const { size } = results;
  const premium = countBytes(results.premium, 0, size);
  return {
    rows: size,
    premium: premium[MET]!,
    notPremium: premium[UNMET]!,
    undetermined: premium[UNKNOWN]!,
    pools: poolTotals(program, results),
    findings: findingTotals(program, results),
    ...certificateTotals(program, results),
    uncheckable: uncheckable(program, catalogue, results),
  };
}

function countBytes(bytes: Uint8Array, at: number, count: number): number[] {
  const totals = [0, 0, 0, 0];
  for (let i = at; i < at + count; i++) totals[bytes[i]!]!++;
  return totals;
}

function poolTotals({ pools }: Program, results: Results): Summary['pools'] {
  const oneStep = pools.map(() => 0);
  results.nearest.forEach((pool, row) => {
    const near =
      pool !== NO_POOL && results.nearestUnmet[row] === 1 && results.nearestUnknown[row] === 0;
    if (near && results.premium[row] === UNMET) oneStep[pool]!++;
  });
  return Object.fromEntries(
    pools.map(({ pool }, number) => {
      const totals = countBytes(results.pools, number * results.size, results.size);
      return [
        pool.id,
        {
          in: totals[MET]!,
          out: totals[UNMET]!,
          unknown: totals[UNKNOWN]!,
          oneStep: oneStep[number]!,
        },
      ];
    }),
  );
}

function findingTotals({ governance, conditions }: Program, results: Results): Summary['findings'] {
  return Object.fromEntries(
    governance.map((number) => [
      conditions[number]!.rule.id,
      countBytes(results.bytes, number * results.stride, results.size)[UNMET]!,
    ]),
  );
}

function certificateTotals(
  { markets }: Program,
  { certificates }: Results,
): Pick<Summary, 'certificates' | 'certificatesByMarket'> {
  const all = emptyTotals();
  const byMarket: Partial<Record<MarketKey, Record<CertificateStatus, number>>> = {};
  markets.forEach((market, number) => {
    const own = emptyTotals();
    CERTIFICATE_STATUSES.forEach((status, at) => {
      own[status] = certificates[number * CERTIFICATE_STATUSES.length + at]!;
      all[status] += own[status];
    });
    if (Object.values(own).some((count) => count > 0)) byMarket[market] = own;
  });
  return { certificates: all, certificatesByMarket: byMarket };
}

function emptyTotals(): Record<CertificateStatus, number> {
  return { held: 0, missing: 0, expired: 0, expiring: 0, unknown: 0 };
}

/** Governance checks that no row could answer because the sheet lacks columns. */
function uncheckable(
  { governance, conditions }: Program,
  { columns }: Catalogue,
  results: Results,
): Summary['uncheckable'] {
  return governance.flatMap((number) => {
    const { rule, fields } = conditions[number]!;
    const totals = countBytes(results.bytes, number * results.stride, results.size);
    if (totals[UNKNOWN]! < results.size || results.size === 0) return [];
    const absent = fields.required.filter((field) => columns[field] === undefined);
    return absent.length > 0 ? [{ rule, absent }] : [];
  });
}
