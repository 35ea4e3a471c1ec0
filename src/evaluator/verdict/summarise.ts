import { countListings, type Catalogue } from '../../catalogue';
import type { MarketKey } from '../../fields';
import { CERTIFICATE_STATUSES } from '../certificates/judge';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { CertificateStatus, Summary } from '../types';
import { LackReader } from './lacks';
import { countOneStep } from './oneStep';
import { comparePlatform } from './platform';
import { countUntold, type Untold } from './untold';

/** Totals over all rows; yields now and then. */
export function* summarise(
  program: Program,
  catalogue: Catalogue,
  results: Results,
): Generator<void, Summary> {
  const { size } = results;
  const premium = countBytes(results.premium);
  yield;
  const lacks = new LackReader(program).of(catalogue);
  const untold = yield* countUntold(program, catalogue, results, lacks);
  const oneStep = yield* countOneStep(program, catalogue, results, lacks);
  yield;
  const findings = findingTotals(program, results);
  yield;
  return {
    rows: size,
    listings: countListings(catalogue),
    premium: premium[MET]!,
    notPremium: premium[UNMET]!,
    undetermined: premium[UNKNOWN]!,
    pools: poolTotals(program, results, untold, oneStep),
    settling: untold.settling,
    ...comparePlatform(catalogue, results.premium),
    findings,
    ...certificateTotals(program, results),
    dutiesByMarket: totalsByMarket(program, results.duties),
    uncheckable: uncheckable(program, catalogue, results),
  };
}

function countBytes(bytes: Uint8Array): number[] {
  const totals = [0, 0, 0, 0];
  for (const byte of bytes) totals[byte]!++;
  return totals;
}

function poolTotals(
  program: Program,
  results: Results,
  untold: Untold,
  oneStep: readonly number[],
): Summary['pools'] {
  return Object.fromEntries(
    program.pools.map(({ pool }, number) => {
      const totals = results.truths.count(program.lines.pools + number);
      return [
        pool.id,
        {
          in: totals[MET],
          out: totals[UNMET],
          unknown: totals[UNKNOWN],
          oneStep: oneStep[number]!,
          ...untold.pools[number]!,
        },
      ];
    }),
  );
}

function findingTotals({ governance, conditions }: Program, results: Results): Summary['findings'] {
  return Object.fromEntries(
    governance.map((number) => [
      conditions[number]!.rule.id,
      results.truths.count(conditions[number]!.line)[UNMET],
    ]),
  );
}

function certificateTotals(
  program: Program,
  { certificates }: Results,
): Pick<Summary, 'certificates' | 'certificatesByMarket'> {
  const byMarket = totalsByMarket(program, certificates);
  const all = emptyTotals();
  for (const own of Object.values(byMarket)) {
    for (const status of CERTIFICATE_STATUSES) all[status] += own[status];
  }
  return { certificates: all, certificatesByMarket: byMarket };
}

function totalsByMarket({ markets }: Program, counts: Int32Array): Summary['certificatesByMarket'] {
  const byMarket: Partial<Record<MarketKey, Record<CertificateStatus, number>>> = {};
  markets.forEach((market, number) => {
    const own = emptyTotals();
    CERTIFICATE_STATUSES.forEach((status, at) => {
      own[status] = counts[number * CERTIFICATE_STATUSES.length + at]!;
    });
    if (Object.values(own).some((count) => count > 0)) byMarket[market] = own;
  });
  return byMarket;
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
    const { rule, fields, line } = conditions[number]!;
    const totals = results.truths.count(line);
    if (totals[UNKNOWN] < results.size || results.size === 0) return [];
    const absent = fields.required.filter((field) => columns[field] === undefined);
    return absent.length > 0 ? [{ rule, absent }] : [];
  });
}
