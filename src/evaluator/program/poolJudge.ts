import { NA } from '../kleene';
import { has } from '../smallSet';
import { BLOCK, type Frame } from '../frame/frame';
import { wordsFor } from '../frame/wordsFor';
import { planeOf } from '../frame/marketPlanes';
import {
  copyPlanes,
  createPlanes,
  either,
  fillPlanes,
  poolUnderGuard,
  type Planes,
} from './planes';
import { lineIn, type CompiledPool, type Condition, type Program } from './program';
import type { Results } from './results';
import type { TruthTable } from './truthTable';

/**
 * Judges the pools of a block of rows, 32 at a time, from the truths of their conditions. How far a
 * row is from a pool is worked out on demand (see `nearestPools`).
 */
export class PoolJudge {
  /** Planes of the pool being judged, of the rows exempt from all its conditions, and of its guard. */
  private readonly pool = createPlanes(BLOCK);
  private readonly exempt = new Int32Array(wordsFor(BLOCK));
  private readonly guard = createPlanes(BLOCK);
  private readonly premium = createPlanes(BLOCK);
  /** By line: the frame's `visit` when a condition was last judged there. */
  private readonly judged: Float64Array;

  constructor(private readonly program: Program) {
    this.judged = new Float64Array(program.lines.total);
  }

  /** Judges every pool, and premium; conditions that no market decides have been judged before. */
  judge(frame: Frame, results: Results): void {
    const { pools, lines } = this.program;
    this.premium.words.fill(0);
    for (let number = 0; number < pools.length; number++) {
      const compiled = pools[number]!;
      const line = lines.pools + number;
      if (compiled.perMarket) this.judgeMarkets(compiled, frame, results, line);
      else {
        this.judgePool(compiled, frame, results);
        this.keep(frame, results, line);
      }
    }
    unpackPremium(this.premium, frame, results.premium);
  }

  /** A market pool holds a row that it holds for any market. */
  private judgeMarkets(compiled: CompiledPool, frame: Frame, results: Results, line: number): void {
    const { truths } = results;
    const { markets, lines, slots, conditions } = this.program;
    const { stride, words } = truths;
    const at = truths.offset(line, frame.start);
    fillPlanes(words, at, stride, frame.count, NA);
    for (let market = 0; market < markets.length; market++) {
      const own = lines.markets + market;
      if (!has(frame.allTargets, market)) {
        fillPlanes(words, truths.offset(own, frame.start), stride, frame.count, NA);
        continue;
      }
      frame.market = market;
      for (const slot of compiled.marketSlots) slots.loadOne(frame, slot);
      for (const number of compiled.conditions)
        this.judgeInMarket(conditions[number]!, frame, truths);
      this.judgePool(compiled, frame, results);
      exemptOthers(this.pool, frame);
      this.keep(frame, results, own);
      either(words, at, stride, frame.count, this.pool);
    }
    frame.market = -1;
  }

  /**
   * Works out `pool` from its conditions. One unmet condition makes it unmet, else one unknown makes it
   * unknown; a pool of which no condition applies does not apply.
   */
  private judgePool({ conditions, applies }: CompiledPool, frame: Frame, results: Results): void {
    const { words, step } = this.pool;
    const { truths } = results;
    const { stride } = truths;
    const market = Math.max(0, frame.market);
    const count = wordsFor(frame.count);
    // While gathering: high plane for rows with an unmet condition, low for those with an unknown one.
    words.fill(0, 0, 2 * step);
    this.exempt.fill(-1, 0, count);
    for (const number of conditions) {
      const at = truths.offset(lineIn(this.program.conditions[number]!, market), frame.start);
      gather(truths.words, at, stride, count, this.pool, this.exempt);
    }
    for (let w = 0; w < count; w++) {
      const unmet = words[w]!;
      const exempt = this.exempt[w]!;
      words[w] = ~(unmet | words[step + w]!) | exempt;
      words[step + w] = (words[step + w]! & ~unmet) | exempt;
    }
    if (applies === undefined) return;
    applies.run(frame, this.guard.words, 0, this.guard.step);
    poolUnderGuard(words, 0, step, frame.count, this.guard);
  }

  /** Judges a condition in the market of the frame, unless an earlier market with the same limits has done so. */
  private judgeInMarket(condition: Condition, frame: Frame, truths: TruthTable): void {
    if (condition.inMarket === undefined) return;
    const line = lineIn(condition, frame.market);
    if (this.judged[line] === frame.visit) return;
    this.judged[line] = frame.visit;
    condition.node.run(frame, truths.words, truths.offset(line, frame.start), truths.stride);
  }

  /** Copies `pool` to a line of the results, and adds it to premium. */
  private keep(frame: Frame, { truths }: Results, line: number): void {
    const at = truths.offset(line, frame.start);
    copyPlanes(this.pool, truths.words, at, truths.stride, frame.count);
    either(this.premium.words, 0, this.premium.step, frame.count, this.pool);
  }
}

/** Adds one condition's truths to the planes of rows with unmet, with unknown, and with only exempt conditions. */
function gather(
  truths: Int32Array,
  at: number,
  stride: number,
  count: number,
  { words, step }: Planes,
  exempt: Int32Array,
): void {
  for (let w = 0; w < count; w++) {
    const high = truths[at + w]!;
    const low = truths[at + stride + w]!;
    words[w]! |= ~(high | low);
    words[step + w]! |= low & ~high;
    exempt[w]! &= high & low;
  }
}

/** Exempts the rows that do not target the market. */
function exemptOthers({ words, step }: Planes, { byMarket, market, count }: Frame): void {
  const plane = planeOf(byMarket, market);
  for (let w = 0; w < wordsFor(count); w++) {
    // Unstated targets are the set of every market.
    const others = ~byMarket.targets[plane + w]!;
    words[w]! |= others;
    words[step + w]! |= others;
  }
}

function unpackPremium({ words, step }: Planes, { start, count }: Frame, out: Uint8Array): void {
  for (let w = 0, from = 0; from < count; w++, from += 32) {
    const end = Math.min(from + 32, count);
    let high = words[w]!;
    let low = words[step + w]!;
    for (let i = from; i < end; i++, high >>>= 1, low >>>= 1) {
      out[start + i] = ((high & 1) << 1) | (low & 1);
    }
  }
}
