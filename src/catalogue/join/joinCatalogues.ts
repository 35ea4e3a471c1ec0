import { FIELD_KEYS, type FieldKey } from '../../fields';
import type { Catalogue, Column, Columns } from '../types';
import { alignRows, type Alignment } from './alignRows';
import { JoinedCatalogue, sourceOf, type CellSource } from './joinedCatalogue';
import { JoinProblems } from './joinProblems';
import { mergeField } from './mergeField';
import type { JoinedValue, JoinOptions, JoinProblem, JoinResult, Part } from './types';

const hasIds = ({ catalogue }: Part): boolean => catalogue.columns.productId !== undefined;

function valueAt(parts: readonly Part[], field: FieldKey, { part, row }: CellSource): JoinedValue {
  const { name, catalogue } = parts[part]!;
  return { part: name, row: catalogue.rowNumbers[row]!, raw: catalogue.raw(field, row) };
}

function conflictAt(
  parts: readonly Part[],
  alignment: Alignment,
  field: FieldKey,
  { joined, part }: { readonly joined: number; readonly part: number },
): Extract<JoinProblem, { kind: 'conflict' }> {
  const kept = sourceOf(parts, alignment, field, joined)!;
  const other = { part, row: alignment.rows[part]![joined]! };
  return {
    kind: 'conflict',
    field,
    id: parts[part]!.catalogue.columns.productId!.values[other.row]!,
    kept: valueAt(parts, field, kept),
    other: valueAt(parts, field, other),
  };
}

function* mergeColumns(
  parts: readonly Part[],
  alignment: Alignment,
  problems: JoinProblems,
): Generator<void, Columns> {
  const columns: Partial<Record<FieldKey, Column>> = {};
  for (const field of FIELD_KEYS) {
    const column = mergeField(field, parts, alignment, (joined, part) => {
      problems.addConflict(field, () => conflictAt(parts, alignment, field, { joined, part }));
    });
    if (column) columns[field] = column;
    yield;
  }
  return columns as Columns;
}

/** Rows of the first part that another one has too. */
function matchedRows({ rows: [, ...others], origin }: Alignment): number {
  let matched = 0;
  for (let row = 0; row < origin.length && origin[row] === 0; row++)
    if (others.some((other) => other[row]! >= 0)) matched++;
  return matched;
}

/**
 * Joins catalogues on product id. The first part leads the order of the rows; rows of later parts
 * with ids that it lacks follow, and nothing is dropped but repetitions of an id in a later part.
 * Of a field of several parts the first readable value wins. A part without ids is left out;
 * if none has any, the result is the first part.
 *
 * Work in steps, so that a caller can yield in between.
 *
 * @param names what each part is called in problems and places, such as its file name
 */
export function* joinInSteps(
  parts: readonly Catalogue[],
  names: readonly string[],
  options: JoinOptions = {},
): Generator<void, JoinResult> {
  const named = parts.map((catalogue, index): Part => ({ name: names[index] ?? '', catalogue }));
  const withIds = named.filter(hasIds);
  const joined = withIds.length > 0 ? withIds : named.slice(0, 1);
  const leftOut = named.length > 1 ? named.filter((part) => !hasIds(part)) : [];
  const problems = new JoinProblems(options.keep);
  for (const { name } of leftOut)
    problems.add('noIdColumn', () => ({ kind: 'noIdColumn', part: name }));
  const alignment = yield* alignRows(joined, problems, options);
  const columns = yield* mergeColumns(joined, alignment, problems);
  return {
    catalogue: new JoinedCatalogue(columns, joined, alignment),
    problems: problems.kept,
    counts: problems.counts,
    conflicts: problems.conflicts,
    matched: matchedRows(alignment),
  };
}

/** The same as `joinInSteps`, at once. */
export function joinCatalogues(...join: Parameters<typeof joinInSteps>): JoinResult {
  const steps = joinInSteps(...join);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
