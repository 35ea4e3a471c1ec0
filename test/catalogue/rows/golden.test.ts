import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildCatalogue,
  findHeader,
  layoutOf,
  rowTexts,
  type Grid,
  type HeaderMapping,
  type LeftOutWhy,
  type MergedRange,
} from '../../../src/catalogue';

/** A sheet whose header is its first row, and which of its rows (as Excel numbers them) are no products. */
interface Case {
  readonly name: string;
  readonly grid: Grid;
  readonly merges?: readonly MergedRange[];
  /** Columns that a person names. */
  readonly mapping?: HeaderMapping;
  readonly leftOut: Readonly<Record<string, LeftOutWhy>>;
}

const FOLDER = join(__dirname, '../../golden/rows');
const FILES = readdirSync(FOLDER);

const CASES = FILES.flatMap((file) => {
  const golden = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<
    'zh' | 'en',
    readonly Case[]
  >;
  return Object.values(golden).flatMap((cases) =>
    cases.map((golden) => ({ ...golden, name: `${file.replace('.json', '')}: ${golden.name}` })),
  );
});

const laid = ({ grid, merges = [], mapping = {} }: Case) => {
  const header = findHeader(grid, { headerRow: 1, merges, mapping });
  if (header.kind !== 'found') throw new Error('a golden sheet has a header');
  return layoutOf(header, { grid, merges });
};

test.each(CASES)('$name', (golden) => {
  const { rowNumbers, leftOut = [] } = buildCatalogue(golden.grid, laid(golden));
  expect(Object.fromEntries(leftOut.map(({ row, why }) => [row, why]))).toEqual(golden.leftOut);
  const filled = golden.grid.flatMap((row, at) =>
    at > 0 && row.some((cell) => cell !== '') ? [at + 1] : [],
  );
  expect([...rowNumbers]).toEqual(filled.filter((row) => !(row in golden.leftOut)));
});

test.each(CASES)('$name: each row is a product once a person says so', (golden) => {
  const products = Object.keys(golden.leftOut).map((row) => rowTexts(golden.grid[+row - 1]!));
  const catalogue = buildCatalogue(golden.grid, { ...laid(golden), products });
  const isNamed = (row: number) => rowTexts(golden.grid[row - 1]!).length > 0;
  const stillOut = catalogue.leftOut ?? [];
  // A number alone has no text by which it would be known again.
  expect(stillOut.filter(({ row }) => isNamed(row))).toEqual([]);
});
