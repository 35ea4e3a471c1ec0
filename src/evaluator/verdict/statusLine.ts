import type { Catalogue } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Frame } from '../program/frame';
import type { Program } from '../program/program';
import type { Results } from '../program/results';
import type { Runner } from '../program/run';
import type { Premium, StatusLine } from '../types';
import { missingFields } from './missingCells';
import { nearestPool } from './nearestPool';

const PREMIUM: readonly Premium[] = ['no', 'unknown', 'yes'];

export const premiumOf = (byte: number): Premium => PREMIUM[byte]!;

/** What a status line says of a row, from the truths alone. */
export function statusLine(
  program: Program,
  runner: Runner,
  catalogue: Catalogue,
  { truths, premium: verdicts }: Results,
  row: number,
): StatusLine {
  const premium = premiumOf(verdicts[row]!);
  const pools = program.pools
    .filter((_, number) => truths.at(program.lines.pools + number, row) === MET)
    .map(({ pool }) => pool);
  if (premium === 'yes') return { premium, pools, missing: [] };
  if (premium === 'unknown') {
    const frame = runner.standAt(catalogue, row);
    return { premium, pools, missing: openFields(program, truths, frame) };
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
