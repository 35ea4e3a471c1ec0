import type { Catalogue } from '../../../catalogue';
import type { Slice } from '../../../excel/gateway/runSlices';
import { cellText } from '../../../report';
import { problemKey } from './baseline';
import type { Ignoring } from './ignoring';
import { IntList } from './intList';
import { PART_FIELDS } from './types';
import type { FilteredProblems, ProblemFilter, ProblemIndex } from './types';

/** Problems between two looks at the clock. */
const SLICE = 1_000;

export interface FilterInput {
  readonly index: ProblemIndex;
  readonly catalogue: Catalogue;
  readonly ignoring: Ignoring;
  readonly filter: ProblemFilter;
  /** Keys of the problems of the baseline, if there is one. */
  readonly known?: ReadonlySet<number> | undefined;
}

/** What tells by what its product is whether a row is wanted. */
export type RowFilter = Pick<FilterInput, 'index' | 'catalogue' | 'filter'>;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The problems that a filter lets through; work in slices. */
export function* filterProblems(input: FilterInput): Generator<Slice, FilteredProblems> {
  const { index, ignoring, filter } = input;
  const kinds = kindTest(input);
  const rowTest = rowTestOf(input);
  const textTest = textTestOf(input);
  const isFresh = freshTest(input);
  const kept = new IntList();
  const counts = { gain: 0, blocker: 0, warning: 0, advice: 0 };
  for (let number = 0; number < index.size; number++) {
    if (number % SLICE === SLICE - 1) yield { done: number, total: index.size };
    const kind = index.kindOf[number]!;
    const row = index.rows[number]!;
    if (!kinds[kind] || !rowTest(row) || !textTest(kind, row) || !isFresh(number)) continue;
    const isIgnored = ignoring.entry(index.kinds[kind]!.rule.id, row) !== undefined;
    if (isIgnored !== (filter.ignored ?? false)) continue;
    const { urgency } = index.kinds[kind]!;
    counts[urgency]++;
    if (filter.urgency === undefined || filter.urgency === urgency) kept.push(number);
  }
  return { shown: kept.toArray(), counts };
}

function kindTest({ index, filter: { field, pool } }: FilterInput): readonly boolean[] {
  return index.kinds.map(
    (kind) =>
      (field === undefined || kind.rule.fields[0] === field) &&
      (pool === undefined || kind.pool === undefined || kind.pool.id === pool),
  );
}

function freshTest({ index, catalogue, filter, known }: FilterInput) {
  if (filter.fresh !== true || known === undefined) return () => true;
  const keyOf = problemKey(index, { catalogue });
  return (problem: number): boolean => !known.has(keyOf(problem));
}

/** Every row of the catalogue that the filter lets through by what its product is, with problems or without. */
export function matchingRows(input: RowFilter): number[] {
  const isWanted = rowTestOf(input);
  const rows: number[] = [];
  for (let row = 0; row < input.catalogue.size; row++) if (isWanted(row)) rows.push(row);
  return rows;
}

function rowTestOf({ index, catalogue, filter }: RowFilter): (row: number) => boolean {
  const { pool, market } = filter;
  const wanted = index.pools.findIndex(({ id }) => id === pool);
  const markets = catalogue.columns.markets;
  const aimed = markets?.entries.map((codes) => market !== undefined && codes.includes(market));
  const parts = PART_FIELDS.filter((field) => filter[field] !== undefined);
  return (row) =>
    parts.every((field) => cellText(catalogue, field, row) === filter[field]) &&
    (pool === undefined || index.nearest[row] === wanted) &&
    (market === undefined || (aimed?.[markets?.codes[row] ?? -1] ?? false));
}

/** Texts of a row are folded once for all of its problems, which follow each other. */
function textTestOf({ index, catalogue, filter }: FilterInput) {
  const wanted = folded(filter.text?.trim() ?? '');
  if (wanted === '') return () => true;
  const inKind = index.kinds.map(({ rule }) =>
    folded(`${rule.id}\n${rule.title.zh}\n${rule.title.en}`).includes(wanted),
  );
  const { productId, title } = catalogue.columns;
  let lastRow = -1;
  let inLastRow = false;
  return (kind: number, row: number): boolean => {
    if (inKind[kind]) return true;
    if (row !== lastRow) {
      lastRow = row;
      inLastRow = folded(`${productId?.values[row] ?? ''}\n${title?.values[row] ?? ''}`).includes(
        wanted,
      );
    }
    return inLastRow;
  };
}
