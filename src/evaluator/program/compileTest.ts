import type { FieldKey, MarketKey } from '../../fields';
import { compilePattern, type NumberKey, type Test, type Threshold } from '../../rulebook';
import { CELL } from '../../catalogue';
import { UNKNOWN } from '../kleene';
import { compareByIndustry, compareUniform, type Comparison, type LimitTable } from './compare';
import { BLOCK } from '../frame/frame';
import { firstAlike, limitTable, tablesByMarket, uniformLimit } from './limits';
import { marketFlag } from './marketFlag';
import type { Node, PlaneNode } from './node';
import {
  both,
  copyPlanes,
  createPlanes,
  either,
  fillPlanes,
  negatePlanes,
  packBytes,
  testUnderGuard,
  type Join,
} from './planes';
import type { Slots } from './slots';
import { patternTest, textTest } from './textTest';
import { titleTest } from './titleTest';

/** What a test is compiled against. */
export interface CompileContext {
  readonly slots: Slots;
  readonly threshold: Threshold | undefined;
  readonly markets: readonly MarketKey[];
  /** Tests shared by several rules, by their JSON. */
  readonly shared: Map<string, PlaneNode>;
}

/** Compiles a test of a rule that has passed the rulebook's checks. */
export function compileTest(test: Test, context: CompileContext): PlaneNode {
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
      return remembered(packed(textTest(test.field, (text) => words.has(text))), context, test);
    }
    case 'matches': {
      const pattern = compilePattern(test.pattern, test.ignoreCase);
      return packed(test.field === 'title' ? titleTest(pattern) : patternTest(test.field, pattern));
    }
    case 'all':
      return combine(
        test.of.map((part) => compileTest(part, context)),
        both,
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
): PlaneNode {
  const slot = slots.of(key);
  const scope = slots.scopeOf(slot);
  const afterAll = scope === 'catalogue';
  if (limit !== undefined || threshold === undefined) {
    return {
      perMarket: scope === 'market',
      afterAll,
      readsTexts: false,
      slots: [slot],
      run: uniform(comparison, slot, limit ?? NaN),
    };
  }
  const byMarket =
    threshold.byMarket !== undefined || threshold.byIndustryMarket !== undefined ? markets : [];
  const outside = limitTable(threshold, comparison, undefined);
  const tables = tablesByMarket(threshold, comparison, byMarket, outside);
  const single = tables.length === 0 ? uniformLimit(outside) : undefined;
  return {
    perMarket: scope === 'market' || tables.length > 0,
    afterAll,
    readsTexts: false,
    slots: [slot],
    ...(scope !== 'market' && tables.length > 0 && { sameAs: firstAlike(tables) }),
    run:
      single === undefined
        ? tabled(comparison, slot, outside, tables)
        : uniform(comparison, slot, single),
  };
}

function uniform(comparison: Comparison, slot: number, limit: number): PlaneNode['run'] {
  return (frame, out, at, step) => {
    const { values, offset, present } = frame.operands[slot]!;
    if (present) compareUniform(comparison, values, offset, frame.count, limit, out, at, step);
    else fillPlanes(out, at, step, frame.count, UNKNOWN);
  };
}

function tabled(
  comparison: Comparison,
  slot: number,
  outside: LimitTable,
  byMarket: readonly LimitTable[],
): PlaneNode['run'] {
  return (frame, out, at, step) => {
    const { values, offset, present } = frame.operands[slot]!;
    const { market, count, industry } = frame;
    // Index -1 of an array costs more than the whole comparison.
    const table = market >= 0 && market < byMarket.length ? byMarket[market]! : outside;
    const known = present ? values : undefined;
    compareByIndustry(comparison, known, offset, count, industry, table, out, at, step);
  };
}

function compileFlag(key: NumberKey, expect: boolean, context: CompileContext): PlaneNode {
  const flag = marketFlag(key);
  if (flag !== undefined) {
    // Explanations need the number.
    context.slots.of(key);
    return expect ? flag : negate(flag);
  }
  return compileComparison(expect ? 'above' : 'atMost', key, 0, context);
}

/** An absent column is unknown; an unreadable cell is filled. */
function filledNode(field: FieldKey): PlaneNode {
  return {
    perMarket: false,
    afterAll: false,
    readsTexts: false,
    slots: [],
    run({ catalogue, start, count }, out, at, step) {
      const state = catalogue.columns[field]?.state;
      if (state === undefined) fillPlanes(out, at, step, count, UNKNOWN);
      else {
        for (let w = 0, from = 0; from < count; w++, from += 32) {
          let filled = 0;
          for (let i = Math.min(from + 32, count) - 1; i >= from; i--) {
            filled = (filled << 1) | +(state[start + i] !== CELL.missing);
          }
          out[at + w] = filled;
          out[at + step + w] = 0;
        }
      }
    },
  };
}

/** A test of words that many rules share (those for one type of product): run once a block. */
function remembered(node: PlaneNode, { shared }: CompileContext, test: Test): PlaneNode {
  const key = JSON.stringify(test);
  const known = shared.get(key);
  if (known !== undefined) return known;
  const planes = createPlanes(BLOCK);
  let visit = -1;
  const made: PlaneNode = {
    ...node,
    run(frame, out, at, step) {
      if (frame.visit !== visit) node.run(frame, planes.words, 0, planes.step);
      visit = frame.visit;
      copyPlanes(planes, out, at, step, frame.count);
    },
  };
  shared.set(key, made);
  return made;
}

/** A test that writes planes from one that writes bytes. */
function packed(node: Node): PlaneNode {
  const bytes = new Uint8Array(BLOCK);
  return {
    ...node,
    run(frame, out, at, step) {
      node.run(frame, bytes, 0);
      packBytes(bytes, out, at, step, frame.count);
    },
  };
}

function combine(parts: readonly PlaneNode[], join: Join): PlaneNode {
  const [first, ...rest] = parts as [PlaneNode, ...PlaneNode[]];
  return rest.reduce((sum, part) => joined(sum, part, join), first);
}

/** Two tests joined. */
function joined(one: PlaneNode, other: PlaneNode, join: Join): PlaneNode {
  const scratch = createPlanes(BLOCK);
  return {
    perMarket: one.perMarket || other.perMarket,
    afterAll: one.afterAll || other.afterAll,
    readsTexts: one.readsTexts || other.readsTexts,
    slots: [...one.slots, ...other.slots],
    run(frame, out, at, step) {
      one.run(frame, out, at, step);
      other.run(frame, scratch.words, 0, scratch.step);
      join(out, at, step, frame.count, scratch);
    },
  };
}

function negate(part: PlaneNode): PlaneNode {
  return {
    ...part,
    run(frame, out, at, step) {
      part.run(frame, out, at, step);
      negatePlanes(out, at, step, frame.count);
    },
  };
}

/** A rule: its test where it applies. Where that is unknown, only a met test is certain. */
export function compileRule(
  { applies, test }: { applies?: Test | undefined; test: Test },
  context: CompileContext,
): PlaneNode {
  const asked = compileTest(test, context);
  return applies === undefined
    ? asked
    : joined(asked, compileTest(applies, context), testUnderGuard);
}
