import { FIELD_KEYS, type FieldKey } from '../../fields';
import { countListings } from '../rows/countListings';
import { isOfListing } from '../rows/listingFields';
import type { Catalogue, Column, Columns } from '../types';
import { alignRows, type Alignment } from './alignRows';
import { JoinedCatalogue, sourceOf, type CellSource } from './joinedCatalogue';
import { JoinProblems } from './joinProblems';
import { listingsOf } from './listingsOf';
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

/** Whether a row is the first of its listing that is asked about, with each part; every row where there are none. */
function firstOfListings(
  listing: Int32Array | undefined,
  parts: number,
): (joined: number, part: number) => boolean {
  if (listing === undefined) return () => true;
  const asked = new Set<number>();
  return (joined, part) => {
    const before = asked.size;
    return asked.add(listing[joined]! * parts + part).size > before;
  };
}

function* mergeColumns(
  parts: readonly Part[],
  alignment: Alignment,
  problems: JoinProblems,
): Generator<void, Columns> {
  const columns: Partial<Record<FieldKey, Column>> = {};
  const listing = listingsOf(parts, alignment);
  for (const field of FIELD_KEYS) {
    const isFirst = firstOfListings(isOfListing(field) ? listing : undefined, parts.length);
    const column = mergeField(field, parts, alignment, (joined, part) => {
      if (!isFirst(joined, part)) return;
      problems.addConflict(field, () => conflictAt(parts, alignment, field, { joined, part }));
    });
    if (column) columns[field] = column;
    yield;
  }
  return columns as Columns;
}

/** Listings of the first part that another one has too. */
const matchedListings = ([first]: readonly Part[], { rows: [, ...others] }: Alignment): number =>
  first === undefined
    ? 0
    : countListings(first.catalogue, (row) => others.some((other) => other[row]! >= 0));

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
    matched: matchedListings(joined, alignment),
  };
}

/** The same as `joinInSteps`, at once. */
export function joinCatalogues(...join: Parameters<typeof joinInSteps>): JoinResult {
  const steps = joinInSteps(...join);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
