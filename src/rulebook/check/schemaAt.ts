import { z } from 'zod';
import type { ProblemPath } from './problem';

const hasType = (schema: unknown): schema is z.ZodType => schema instanceof z.ZodType;

/** A schema without `optional`, `nullable`, `default` and `lazy` around it. */
function bare(schema: z.ZodType): z.ZodType {
  let at: z.ZodType = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodNullable ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodLazy
  ) {
    const inner: unknown = at.unwrap();
    if (!hasType(inner)) return at;
    at = inner;
  }
  return at;
}

const literal = (schema: unknown): string =>
  schema instanceof z.ZodLiteral ? String(schema.value) : '';

/** Of alternatives distinguished by `kind` the one that a value names. */
function chosen(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : '';
  return schema.options.find(
    (option): option is z.ZodObject =>
      option instanceof z.ZodObject && literal(option.shape['kind']) === kind,
  );
}

function childOf(schema: z.ZodType, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

const member = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[step]
    : undefined;

/**
 * The keys allowed at a path of a value: members of an object, keys of a record with a fixed
 * vocabulary, or at the path of a discriminator its words. Empty where any key is allowed.
 */
export function knownKeys(root: z.ZodType, path: ProblemPath, input: unknown): string[] {
  let schema = bare(root);
  let value = input;
  for (const step of path) {
    if (schema instanceof z.ZodDiscriminatedUnion && step === 'kind') {
      return schema.options.flatMap((option) =>
        option instanceof z.ZodObject ? [literal(option.shape['kind'])] : [],
      );
    }
    const parent = chosen(schema, value);
    const child = parent && childOf(parent, step);
    if (!hasType(child)) return [];
    schema = bare(child);
    value = member(value, step);
  }
  const here = chosen(schema, value);
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  if (!(here instanceof z.ZodRecord)) return [];
  return here.keyType instanceof z.ZodEnum ? here.keyType.options.map(String) : [];
}
