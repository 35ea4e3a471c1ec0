import { z } from 'zod';
import type { ThresholdChange } from '../check/conditionTests';
import {
  code,
  isoDate,
  poolChange,
  requirement,
  test,
  threshold,
  type OwnRulebook,
  type Requirement,
  type Rule,
  type Test,
  type Threshold,
} from '../schema';

/**
 * The parts of an own book that can be read one by one, so that a mistake in one part does not hide
 * those of the others. A part that its schema refuses is left out here; the schema has named it.
 */
export interface OwnParts {
  readonly rules: readonly RulePart[];
  readonly addRules: readonly AddRulePart[];
  readonly pools: readonly PoolPart[];
  readonly industries: readonly (readonly [string, readonly string[]])[];
  readonly names: readonly NamePart[];
  readonly requirements: readonly string[];
  readonly addRequirements: readonly RequirementPart[];
}

export interface RulePart {
  readonly id: string;
  readonly off: boolean;
  readonly threshold: ThresholdChange | undefined;
}

export interface AddRulePart {
  readonly id: string | undefined;
  readonly item: string | undefined;
  readonly test: Test | undefined;
  readonly applies: Test | undefined;
  readonly threshold: Threshold | undefined;
  /** There is a threshold, readable or not. */
  readonly hasThreshold: boolean;
  readonly effectiveFrom: Rule['effectiveFrom'];
  readonly effectiveUntil: Rule['effectiveUntil'];
}

export interface PoolPart {
  readonly id: string;
  readonly off: boolean;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Whether the whole entry could be read. */
  readonly sound: boolean;
}

export interface NamePart {
  readonly id: string | undefined;
  readonly hasName: boolean;
  readonly aliases: readonly string[];
}

export interface RequirementPart {
  readonly id: string | undefined;
  readonly shownBy: Requirement['shownBy'];
  readonly when: Requirement['when'];
  readonly effectiveFrom: Requirement['effectiveFrom'];
  readonly effectiveUntil: Requirement['effectiveUntil'];
}

/** Schemas of the parts that are read one by one. */
const PART = {
  code,
  codes: z.array(code),
  words: z.array(z.string().min(1)),
  isoDate,
  test,
  threshold,
  thresholdChange: threshold.partial(),
  poolChange,
  shownBy: requirement.shape.shownBy,
  when: requirement.shape.when,
};

const members = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const elements = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function read<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

function rulePart([id, value]: [string, unknown]): RulePart {
  const { off, threshold } = members(value);
  return { id, off: off === true, threshold: read(PART.thresholdChange, threshold) };
}

function addRulePart(value: unknown): AddRulePart {
  const rule = members(value);
  return {
    id: read(PART.code, rule['id']),
    item: read(PART.code, rule['item']),
    test: read(PART.test, rule['test']),
    applies: read(PART.test, rule['applies']),
    threshold: read(PART.threshold, rule['threshold']),
    hasThreshold: rule['threshold'] !== undefined,
    effectiveFrom: read(PART.isoDate, rule['effectiveFrom']),
    effectiveUntil: read(PART.isoDate, rule['effectiveUntil']),
  };
}

function poolPart([id, value]: [string, unknown]): PoolPart {
  const change = read(PART.poolChange, value);
  const { off, add, remove } = members(value);
  return {
    id,
    off: off === true,
    add: read(PART.codes, add) ?? [],
    remove: read(PART.codes, remove) ?? [],
    sound: change !== undefined,
  };
}

function namePart(value: unknown): NamePart {
  const name = members(value);
  return {
    id: read(PART.code, name['id']),
    hasName: name['name'] !== undefined,
    aliases: read(PART.words, name['aliases']) ?? [],
  };
}

function requirementPart(value: unknown): RequirementPart {
  const requirement = members(value);
  return {
    id: read(PART.code, requirement['id']),
    shownBy: read(PART.shownBy, requirement['shownBy']) ?? [],
    when: read(PART.when, requirement['when']) ?? {},
    effectiveFrom: read(PART.isoDate, requirement['effectiveFrom']),
    effectiveUntil: read(PART.isoDate, requirement['effectiveUntil']),
  };
}

/** Takes an own book apart; never throws, whatever the value. */
export function ownParts(input: unknown): OwnParts {
  const book: Partial<Record<keyof OwnRulebook, unknown>> = members(input);
  const certificates = members(book.certificates);
  return {
    rules: Object.entries(members(book.rules)).map(rulePart),
    addRules: elements(book.addRules).map(addRulePart),
    pools: Object.entries(members(book.pools)).map(poolPart),
    industries: Object.entries(members(book.industries)).map(([industry, words]) => [
      industry,
      read(PART.words, words) ?? [],
    ]),
    names: elements(certificates['names']).map(namePart),
    requirements: Object.keys(members(certificates['requirements'])),
    addRequirements: elements(certificates['addRequirements']).map(requirementPart),
  };
}
