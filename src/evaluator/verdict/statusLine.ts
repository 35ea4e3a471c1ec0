import type { FieldKey } from '../../fields';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Frame } from '../program/frame';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { Premium, StatusLine } from '../types';
import { missingFields } from './missingCells';
import { nearestPool } from './nearestPool';

const PREMIUM: readonly Premium[] = ['no', 'unknown', 'yes'];

export const premiumOf = (byte: number): Premium => PREMIUM[byte]!;

/** What a status line says of a row; `frameAt` gives a frame that stands at the row, of known industry. */
export function statusLine(
  program: Program,
  { truths, premium: verdicts }: Results,
  row: number,
  frameAt: () => Frame,
): StatusLine {
  const premium = premiumOf(verdicts[row]!);
  const pools = program.pools
    .filter((_, number) => truths.at(program.lines.pools + number, row) === MET)
    .map(({ pool }) => pool);
  if (premium === 'yes') return { premium, pools, missing: [] };
  if (premium === 'unknown') {
    return { premium, pools, missing: openFields(program, truths, frameAt()) };
  }
  const nearest = nearestPool(program, truths, row, UNMET);
  if (nearest === undefined) return { premium, pools, missing: [] };
  const { pool, unmet, unknown } = nearest;
  return { premium, pools, nearest: { pool: pool.pool, unmet, unknown }, missing: [] };
}

/** The fields that would settle the undecided pool that wants the fewest, least effort first. */
function openFields(program: Program, truths: Results['truths'], frame: Frame): FieldKey[] {
  const nearest = nearestPool(program, truths, frame.start, UNKNOWN);
  if (nearest === undefined) return [];
  const open = nearest.pool.conditions
    .map((number) => program.conditions[number]!)
    .filter(
      ({ node, line }) =>
        truths.at(node.perMarket ? line + nearest.market : line, frame.start) === UNKNOWN,
    )
    .sort((a, b) => a.rule.effort - b.rule.effort);
  return [...new Set(open.flatMap((condition) => missingFields(frame, condition)))];
}
