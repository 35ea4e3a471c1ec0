import type { FieldKey, MarketKey } from '../../fields';
import { compilePattern, type NumberKey, type Test, type Threshold } from '../../rulebook';
import { CELL } from '../../catalogue';
import { MET, NA, UNKNOWN, UNMET } from '../kleene';
import { compareByIndustry, compareUniform, type Comparison, type LimitTable } from './compare';
import { BLOCK } from './frame';
import { limitTable, uniformLimit } from './limits';
import type { Node } from './node';
import type { Slots } from './slots';
import { textTest } from './textTest';

/** What a test is compiled against. */
export interface CompileContext {
  readonly slots: Slots;
  readonly threshold: Threshold | undefined;
  readonly markets: readonly MarketKey[];
}

/** Compiles a test of a rule that has passed the rulebook's checks. */
export function compileTest(test: Test, context: CompileContext): Node {
  switch (test.kind) {
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below':
      return compileComparison(test.kind, test.value, test.limit, context);
    case 'is':
      return compileFlag(test.value, test.expect, context);
    case 'filled':
      return filledNode(test.field);
    case 'oneOf': {
      const words = new Set(test.words);
      return textTest(test.field, (text) => words.has(text));
    }
    case 'matches': {
      const pattern = compilePattern(test.pattern, test.ignoreCase);
      return textTest(test.field, (text) => pattern.ok && pattern.test(text));
    }
    case 'all':
      return combine(
        test.of.map((part) => compileTest(part, context)),
        Math.min,
      );
    case 'any':
      return combine(
        test.of.map((part) => compileTest(part, context)),
        either,
      );
    case 'not':
      return negate(compileTest(test.of, context));
  }
}

function compileComparison(
  comparison: Comparison,
  key: NumberKey,
  limit: number | undefined,
  { slots, threshold, markets }: CompileContext,
): Node {
  const slot = slots.of(key);
  const scope = slots.scopeOf(slot);
  const afterAll = scope === 'catalogue';
  if (limit !== undefined || threshold === undefined) {
    return {
      perMarket: scope === 'market',
      afterAll,
      slots: [slot],
      run: uniform(comparison, slot, limit ?? NaN),
    };
  }
  const byMarket =
    threshold.byMarket !== undefined || threshold.byIndustryMarket !== undefined ? markets : [];
  const outside = limitTable(threshold, comparison, undefined);
  const tables = byMarket.map((market) => limitTable(threshold, comparison, market));
  const single = tables.length === 0 ? uniformLimit(outside) : undefined;
  return {
    perMarket: scope === 'market' || tables.length > 0,
    afterAll,
    slots: [slot],
    run:
      single === undefined
        ? tabled(comparison, slot, outside, tables)
        : uniform(comparison, slot, single),
  };
}

function uniform(comparison: Comparison, slot: number, limit: number): Node['run'] {
  return (frame, out, at) => {
    const { values, offset, present } = frame.operands[slot]!;
    if (present) compareUniform(comparison, values, offset, frame.count, limit, out, at);
    else out.fill(UNKNOWN, at, at + frame.count);
  };
}

function tabled(
  comparison: Comparison,
  slot: number,
  outside: LimitTable,
  byMarket: readonly LimitTable[],
): Node['run'] {
  return (frame, out, at) => {
    const { values, offset, present } = frame.operands[slot]!;
    const table = byMarket[frame.market] ?? outside;
    const known = present ? values : undefined;
    compareByIndustry(comparison, known, offset, frame.count, frame.industry, table, out, at);
  };
}

function compileFlag(key: NumberKey, expect: boolean, context: CompileContext): Node {
  return compileComparison(expect ? 'above' : 'atMost', key, 0, context);
}

/** An absent column can't tell; an unreadable cell does hold something. */
function filledNode(field: FieldKey): Node {
  return {
    perMarket: false,
    afterAll: false,
    slots: [],
    run({ catalogue, start, count }, out, at) {
      const state = catalogue.columns[field]?.state;
      if (state === undefined) out.fill(UNKNOWN, at, at + count);
      else
        for (let i = 0; i < count; i++)
          out[at + i] = state[start + i] === CELL.missing ? UNMET : MET;
    },
  };
}

/** Kleene's `or`, in which what does not apply is neutral too. */
function either(a: number, b: number): number {
  if (a === NA) return b;
  return b === NA ? a : Math.max(a, b);
}

function combine(parts: readonly Node[], join: (a: number, b: number) => number): Node {
  const scratch = new Uint8Array(BLOCK);
  const [first, ...rest] = parts as [Node, ...Node[]];
  return {
    perMarket: parts.some(({ perMarket }) => perMarket),
    afterAll: parts.some(({ afterAll }) => afterAll),
    slots: parts.flatMap(({ slots }) => slots),
    run(frame, out, at) {
      first.run(frame, out, at);
      for (const part of rest) {
        part.run(frame, scratch, 0);
        for (let i = 0; i < frame.count; i++) out[at + i] = join(out[at + i]!, scratch[i]!);
      }
    },
  };
}

function negate(part: Node): Node {
  return {
    ...part,
    run(frame, out, at) {
      part.run(frame, out, at);
      for (let i = at; i < at + frame.count; i++) {
        const byte = out[i]!;
        if (byte !== NA) out[i] = MET - byte;
      }
    },
  };
}

/** A rule: its test where it applies. Where that can't be told, only a met test is certain. */
export function compileRule(
  { applies, test }: { applies?: Test | undefined; test: Test },
  context: CompileContext,
): Node {
  const asked = compileTest(test, context);
  if (applies === undefined) return asked;
  const guard = compileTest(applies, context);
  const scratch = new Uint8Array(BLOCK);
  return {
    perMarket: asked.perMarket || guard.perMarket,
    afterAll: asked.afterAll || guard.afterAll,
    slots: [...asked.slots, ...guard.slots],
    run(frame, out, at) {
      asked.run(frame, out, at);
      guard.run(frame, scratch, 0);
      for (let i = 0; i < frame.count; i++) {
        const byte = scratch[i]!;
        if (byte === UNMET) out[at + i] = NA;
        else if (byte === UNKNOWN && out[at + i] === UNMET) out[at + i] = UNKNOWN;
      }
    },
  };
}
