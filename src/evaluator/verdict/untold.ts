import { CELL, type Catalogue } from '../../catalogue';
import { FIELD_KEYS, type FieldKey } from '../../fields';
import { UNKNOWN } from '../kleene';
import { lineIn, type CompiledPool, type Program } from '../program/program';
import type { Results } from '../program/results';
import { bitCount, rowsOf, type TruthTable } from '../program/truthTable';
import type { PoolTotals, Settling } from '../types';
import type { Lack, Lacks } from './lacks';

type Plane = Int32Array;

/** What the columns of a sheet leave undecided, over all rows. */
export interface Untold {
  /** By number of the pool. */
  readonly pools: readonly Pick<PoolTotals, 'told' | 'absent'>[];
  readonly settling: readonly Settling[];
}

/** Of one pool: the rows that need each absent field, and the rows that none of their cells settles. */
interface Waiting {
  readonly byField: Map<FieldKey, Plane>;
  readonly untold: Plane;
  /** A column is missing without which no row can be in. */
  readonly neverIn: boolean;
}

/** Counts undecided rows, 32 at a time; yields after each pool. */
export function* countUntold(
  program: Program,
  catalogue: Catalogue,
  results: Results,
  lacks: Lacks,
): Generator<void, Untold> {
  const { truths, size } = results;
  const undetermined = planeOf(size, (row) => results.premium[row] === UNKNOWN);
  const fields = new Map<FieldKey, { rows: Plane; pools: string[]; weight: number }>();
  const pools: Pick<PoolTotals, 'told' | 'absent'>[] = [];
  for (const [number, pool] of program.pools.entries()) {
    if (!pool.conditions.some((at) => lacks[at] !== undefined)) {
      pools.push({ told: 'yes', absent: [] });
      continue;
    }
    const { byField, untold, neverIn } = waitingFor(
      program,
      pool,
      number,
      catalogue,
      truths,
      lacks,
    );
    const [out, unknown, inside] = truths.count(program.lines.pools + number);
    const absent = FIELD_KEYS.filter((field) => byField.has(field));
    const waiting = countRows(untold, size);
    const isTold = waiting === 0 && !neverIn;
    const isUntold = out + inside === 0 && waiting === unknown;
    pools.push(isTold ? { told: 'yes', absent: [] } : { told: isUntold ? 'no' : 'part', absent });
    for (const [field, plane] of byField) {
      const rows = both(both(plane, undetermined), untold);
      const count = countRows(rows, size);
      if (count === 0) continue;
      const known = fields.get(field) ?? {
        rows: new Int32Array(rows.length),
        pools: [],
        weight: 0,
      };
      addTo(known.rows, rows);
      known.pools.push(pool.pool.id);
      // A pool that may not concern the rows at all comes last.
      if (pool.applies === undefined) known.weight += count / absent.length;
      fields.set(field, known);
    }
    yield;
  }
  const settling = [...fields]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([field, own]) => ({ field, rows: countRows(own.rows, size), pools: own.pools }));
  return { pools, settling };
}

/** In a market pool a row waits only if each of its undecided markets lacks a column. */
function waitingFor(
  { markets, lines, conditions }: Program,
  pool: CompiledPool,
  number: number,
  catalogue: Catalogue,
  truths: TruthTable,
  lacks: Lacks,
): Waiting {
  const byField = new Map<FieldKey, Plane>();
  const open = new Int32Array(truths.stride);
  let neverIn = false;
  const read = new Map<Lack, Plane | undefined>();
  for (
    let market = pool.perMarket ? 0 : -1;
    market < (pool.perMarket ? markets.length : 0);
    market++
  ) {
    const undecided = unknownRows(
      truths,
      market < 0 ? lines.pools + number : lines.markets + market,
    );
    const stuck = new Int32Array(truths.stride);
    for (const at of pool.conditions) {
      const lack = lacks[at];
      if (lack === undefined) continue;
      if (!read.has(lack)) read.set(lack, readRows(lack, catalogue));
      const unknown = unknownRows(truths, lineIn(conditions[at]!, market));
      const own = read.get(lack);
      const rows = own === undefined ? unknown : both(unknown, own);
      addTo(stuck, rows);
      if (countRows(rows, catalogue.size) === 0) continue;
      neverIn ||= lack.always;
      for (const field of lack.absent) {
        const known = byField.get(field) ?? new Int32Array(rows.length);
        addTo(known, rows);
        byField.set(field, known);
      }
    }
    addTo(open, without(undecided, stuck));
  }
  const untold = without(unknownRows(truths, lines.pools + number), open);
  return { byField, untold, neverIn };
}

/** The rows with all `present` cells of a lack read; undefined where it needs none. */
function readRows({ always, present }: Lack, { size, columns }: Catalogue): Plane | undefined {
  if (always) return undefined;
  const states = present.map((field) => columns[field]!.state);
  return planeOf(size, (row) => states.every((state) => state[row] === CELL.ok));
}

function planeOf(size: number, holds: (row: number) => boolean): Plane {
  const plane = new Int32Array((size + 31) >>> 5);
  for (let row = 0; row < size; row++) if (holds(row)) plane[row >>> 5]! |= 1 << row;
  return plane;
}

function unknownRows({ words, stride }: TruthTable, line: number): Plane {
  const at = 2 * stride * line;
  const rows = words.slice(at + stride, at + 2 * stride);
  for (let w = 0; w < stride; w++) rows[w]! &= ~words[at + w]!;
  return rows;
}

function both(a: Plane, b: Plane): Plane {
  const rows = a.slice();
  for (let w = 0; w < rows.length; w++) rows[w]! &= b[w]!;
  return rows;
}

function without(a: Plane, b: Plane): Plane {
  const rows = a.slice();
  for (let w = 0; w < rows.length; w++) rows[w]! &= ~b[w]!;
  return rows;
}

function addTo(sum: Plane, rows: Plane): void {
  for (let w = 0; w < sum.length; w++) sum[w]! |= rows[w]!;
}

function countRows(plane: Plane, size: number): number {
  let rows = 0;
  for (let w = 0; w < plane.length; w++) rows += bitCount(plane[w]! & rowsOf(w, size));
  return rows;
}
