import { MARKET_KEYS, type MarketKey } from '../../fields';
import {
  modelAt,
  rulesInForce,
  type ModelVersion,
  type Pool,
  type Rule,
  type Rulebook,
} from '../../rulebook';
import { CertificateJudge } from '../certificates/certificateJudge';
import { serialOf } from '../dates';
import { createMeasures } from '../measures';
import { CoreParts } from '../measures/coreParts';
import { CertificateReader } from './certificateReader';
import { compileRule, type CompileContext } from './compileTest';
import { EasyReturnReader } from './easyReturn';
import { IndustryReader } from './industryReader';
import { MarketReader } from './marketReader';
import type { PlaneNode } from './node';
import { Slots } from './slots';
import { fieldsOf, mainComparison, type FieldsOfRule, type MainComparison } from './testParts';
import { TextReader } from './textReader';

/** A rule with its test compiled. */
export interface Condition {
  readonly rule: Rule;
  readonly node: PlaneNode;
  /** Its line in the results, or the first of them where markets differ. */
  readonly line: number;
  /** By number of market: offset of its line from the first; markets with the same limits share a line. */
  readonly inMarket: readonly number[] | undefined;
  /** The comparison with its threshold, and the fields that it reads. */
  readonly main: MainComparison | undefined;
  readonly fields: FieldsOfRule;
}

/** The result line of a condition, in a market where markets differ. */
export function lineIn({ line, inMarket }: Condition, market: number): number {
  return inMarket === undefined ? line : line + inMarket[market]!;
}

export interface CompiledPool {
  readonly pool: Pool;
  /** The pool's guard: where unmet, the pool does not apply. */
  readonly applies: PlaneNode | undefined;
  /** Numbers in `Program.conditions`. */
  readonly conditions: readonly number[];
  readonly perMarket: boolean;
  /** The slots of its conditions that depend on the market. */
  readonly marketSlots: readonly number[];
}

/** Lines of the results: of conditions from 0 on, then of pools, then of the market pool by market. */
export interface ResultLines {
  readonly pools: number;
  /** One for each market; none where the model has no market pool. */
  readonly markets: number;
  readonly total: number;
}

/** A rulebook compiled for one date and set of markets. */
export interface Program {
  readonly book: Rulebook;
  readonly isoDate: string;
  readonly asOf: number;
  readonly model: ModelVersion;
  readonly markets: readonly MarketKey[];
  readonly pools: readonly CompiledPool[];
  readonly lines: ResultLines;
  /** Conditions of pools first, then governance; each rule once, or twice where markets differ. */
  readonly conditions: readonly Condition[];
  /** Numbers of the governance rules in `conditions`. */
  readonly governance: readonly number[];
  readonly slots: Slots;
  readonly coreParts: CoreParts;
  readonly easyReturn: EasyReturnReader;
  readonly industries: IndustryReader;
  readonly texts: TextReader;
  readonly targets: MarketReader;
  readonly certificates: CertificateReader;
  readonly judge: CertificateJudge;
}

/**
 * Compiles a book, yielding between its parts; undefined where it has no model for the date. Phrases are
 * compiled by the first run.
 */
export function* compileInSteps(
  book: Rulebook,
  isoDate: string,
  named: readonly MarketKey[] | undefined,
): Generator<void, Program | undefined> {
  const model = modelAt(book, isoDate);
  if (model === undefined) return undefined;
  const asOf = serialOf(isoDate);
  const markets = named ?? MARKET_KEYS;
  const coreParts = new CoreParts(book.certificates.coreParts);
  const slots = new Slots(createMeasures(book, asOf, coreParts));
  yield;
  const judge = new CertificateJudge(book.certificates, markets, asOf, isoDate);
  yield;
  const compiler = new Compiler(rulesInForce(book, isoDate), slots, markets);
  const pools: CompiledPool[] = [];
  for (const id of model.pools) {
    for (const pool of book.pools.filter((each) => each.id === id)) {
      pools.push(compiler.pool(pool));
      yield;
    }
  }
  const governance: number[] = [];
  for (const { rules } of book.governance) {
    governance.push(...compiler.numbersOf(rules, []));
    yield;
  }
  const readers = {
    industries: new IndustryReader(book.industries),
    texts: new TextReader(book),
    targets: new MarketReader(markets, named),
    certificates: new CertificateReader(judge),
  };
  const perMarket = pools.some((pool) => pool.perMarket);
  return {
    book,
    isoDate,
    asOf,
    model,
    markets,
    pools,
    lines: {
      pools: compiler.lines,
      markets: compiler.lines + pools.length,
      total: compiler.lines + pools.length + (perMarket ? markets.length : 0),
    },
    conditions: compiler.conditions,
    governance,
    slots,
    coreParts,
    easyReturn: new EasyReturnReader(book, markets),
    ...readers,
    judge,
  };
}

/** Compiles each rule once, however many pools ask for it (twice where markets differ). */
class Compiler {
  readonly conditions: Condition[] = [];
  /** Lines of the results that the conditions so far take. */
  lines = 0;
  private readonly numbers = new Map<string, number>();
  private readonly shared = new Map<string, PlaneNode>();
  private readonly rules: ReadonlyMap<string, Rule>;

  constructor(
    rules: readonly Rule[],
    private readonly slots: Slots,
    private readonly markets: readonly MarketKey[],
  ) {
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  pool(pool: Pool): CompiledPool {
    const perMarket = pool.scope === 'market';
    const conditions = this.numbersOf(pool.conditions, perMarket ? this.markets : []);
    const slots = new Set(conditions.flatMap((number) => this.conditions[number]!.node.slots));
    return {
      pool,
      applies: pool.applies && compileRule({ test: pool.applies }, this.context(undefined, [])),
      conditions,
      perMarket,
      marketSlots: [...slots].filter((slot) => this.slots.scopeOf(slot) === 'market'),
    };
  }

  /**
   * Numbers of the rules in force on the date. `markets`: those whose limits are looked up; none outside
   * market pools.
   */
  numbersOf(ids: readonly string[], markets: readonly MarketKey[]): number[] {
    return ids.flatMap((id) => {
      const rule = this.rules.get(id);
      return rule === undefined ? [] : [this.numberOf(rule, markets)];
    });
  }

  /** A rule with limits by market is one condition inside market pools, another outside. */
  private numberOf(rule: Rule, markets: readonly MarketKey[]): number {
    const { byMarket, byIndustryMarket } = rule.threshold ?? {};
    const differs = byMarket !== undefined || byIndustryMarket !== undefined;
    const key = differs && markets.length > 0 ? `${rule.id} in markets` : rule.id;
    let number = this.numbers.get(key);
    if (number === undefined) {
      const node = compileRule(rule, this.context(rule.threshold, markets));
      const inMarket = node.perMarket ? this.linesOf(node) : undefined;
      number =
        this.conditions.push({
          rule,
          node,
          line: this.lines,
          inMarket,
          main: mainComparison(rule),
          fields: fieldsOf(rule),
        }) - 1;
      this.lines += inMarket === undefined ? 1 : 1 + Math.max(...inMarket);
      this.numbers.set(key, number);
    }
    return number;
  }

  /** By number of market, the line of a node among those that it needs. */
  private linesOf({ sameAs }: PlaneNode): number[] {
    const lines: number[] = [];
    let count = 0;
    this.markets.forEach((_, market) => {
      const first = sameAs?.[market] ?? market;
      lines.push(first < market ? lines[first]! : count++);
    });
    return lines;
  }

  private context(threshold: Rule['threshold'], markets: readonly MarketKey[]): CompileContext {
    return { slots: this.slots, threshold, markets, shared: this.shared };
  }
}
