import {
  buildCatalogue,
  findHeader,
  joinCatalogues,
  layoutOf,
  type Catalogue,
  type Grid,
  type JoinProblem,
  type JoinResult,
} from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';

/** A catalogue of a sheet whose first row is the header; the sheet lies at C11 of its workbook. */
export function sheet(name: string, grid: Grid): Catalogue {
  const header = findHeader(grid, { headerRow: 1 });
  if (header.kind !== 'found') throw new Error('expected a header');
  return buildCatalogue(
    grid,
    layoutOf(header, { grid }, { sheet: name, rowOffset: 10, columnOffset: 2 }),
  );
}

/** Joins sheets called A, B, C …, each in a file of its own (`A.xlsx` …). */
export function join(...grids: Grid[]): JoinResult {
  const names = grids.map((_, index) => String.fromCharCode(65 + index));
  return joinCatalogues(
    grids.map((grid, index) => sheet(names[index]!, grid)),
    names.map((name) => `${name}.xlsx`),
  );
}

/** The raw cells of a field, row by row. */
export const cells = ({ catalogue }: JoinResult, field: FieldKey): unknown[] =>
  Array.from({ length: catalogue.size }, (_, index) => catalogue.raw(field, index));

export const problemsOf = <K extends JoinProblem['kind']>(
  { problems }: JoinResult,
  kind: K,
): Extract<JoinProblem, { kind: K }>[] =>
  problems.filter((problem): problem is Extract<JoinProblem, { kind: K }> => problem.kind === kind);

/** A product id out of a small number. */
export const id = (number: number): string => String(1_600_000_000_000 + number);
