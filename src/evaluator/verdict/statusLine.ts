import type { FieldKey } from '../../fields';
import type { Pool } from '../../rulebook';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Frame } from '../frame/frame';
import { lineIn } from '../program/program';
import type { Premium, StatusLine } from '../types';
import { missingFields } from './missingCells';
import type { NearestPool, NearestPools } from './nearestPool';
import { agrees, tierAt } from './platform';
import type { JudgedRow } from './poolCounts';

const PREMIUM: readonly Premium[] = ['no', 'unknown', 'yes'];

export const premiumOf = (byte: number): Premium => PREMIUM[byte]!;

type Draft = { -readonly [K in keyof StatusLine]: StatusLine[K] };

/** The status line of a row; `frameAt` gives a frame at the row, with its industry loaded. */
export function statusLine(
  judged: JudgedRow,
  verdict: number,
  nearestPools: () => NearestPools,
  frameAt: () => Frame,
): StatusLine {
  const { program, truths, catalogue, row } = judged;
  const premium = premiumOf(verdict);
  const pools: Pool[] = [];
  for (let number = 0; number < program.pools.length; number++) {
    const isIn = truths.at(program.lines.pools + number, row) === MET;
    if (isIn) pools.push(program.pools[number]!.pool);
  }
  const line: Draft = { premium, pools, missing: [], untold: 0 };
  const tier = tierAt(catalogue, row);
  if (tier !== undefined && !agrees(tier, premium)) line.tier = tier;
  if (verdict === MET) return line;
  const near = nearestPools();
  line.untold = near.untold.length;
  if (verdict !== UNMET && near.open) line.missing = openFields(judged, near.open, frameAt());
  if (line.missing.length > 0) return line;
  const nearest = nearestOf(verdict === UNMET ? near.out : (near.open ?? near.out ?? near.known));
  if (nearest !== undefined) line.nearest = nearest;
  return line;
}

function nearestOf(near: NearestPool | undefined): StatusLine['nearest'] {
  if (near === undefined) return undefined;
  const { pool, met, unmet, unknown, lacking } = near;
  return { pool: pool.pool, met, unmet, unknown, lacking };
}

/** The fields that would settle an undecided pool, least effort first. */
function openFields(
  { program, truths, row }: JudgedRow,
  { pool, market }: NearestPool,
  frame: Frame,
): FieldKey[] {
  const open = pool.conditions
    .map((number) => program.conditions[number]!)
    .filter((condition) => truths.at(lineIn(condition, market), row) === UNKNOWN)
    .sort((a, b) => a.rule.effort - b.rule.effort);
  return [...new Set(open.flatMap((condition) => missingFields(frame, condition)))];
}
