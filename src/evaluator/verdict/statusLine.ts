import type { FieldKey } from '../../fields';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Frame } from '../program/frame';
import { lineIn } from '../program/program';
import type { Premium, StatusLine } from '../types';
import { missingFields } from './missingCells';
import type { NearestPool, NearestPools } from './nearestPool';
import { agrees, tierAt } from './platform';
import type { JudgedRow } from './standing';

const PREMIUM: readonly Premium[] = ['no', 'unknown', 'yes'];

export const premiumOf = (byte: number): Premium => PREMIUM[byte]!;

/** What a status line says of a row; `frameAt` gives a frame that stands at the row, of known industry. */
export function statusLine(
  judged: JudgedRow,
  verdict: number,
  near: NearestPools,
  frameAt: () => Frame,
): StatusLine {
  const { program, truths, catalogue, row } = judged;
  const pools = program.pools
    .filter((_, number) => truths.at(program.lines.pools + number, row) === MET)
    .map(({ pool }) => pool);
  const tier = tierAt(catalogue, row);
  const premium = premiumOf(verdict);
  const known = { premium, pools, ...(tier && !agrees(tier, premium) && { tier }) };
  if (verdict === MET) return { ...known, missing: [], untold: 0 };
  const untold = near.untold.length;
  if (verdict === UNMET) return { ...known, ...nearestOf(near.out), missing: [], untold };
  if (near.open) {
    return { ...known, missing: openFields(judged, near.open, frameAt()), untold };
  }
  return { ...known, ...nearestOf(near.out ?? near.known), missing: [], untold };
}

function nearestOf(near: NearestPool | undefined): Pick<StatusLine, 'nearest'> {
  if (near === undefined) return {};
  const { pool, met, unmet, unknown, lacking } = near;
  return { nearest: { pool: pool.pool, met, unmet, unknown, lacking } };
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
