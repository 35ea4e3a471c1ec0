import {
  buildCatalogueInSlices,
  columnLetters,
  columnOf,
  layoutOf,
  pricesIn,
  rowTexts,
  sourcesOf,
  type Catalogue,
  type HeaderFound,
  type Layout,
} from '../../catalogue';
import { FIELD_KEYS } from '../../fields';
import type { PickedSheet } from '../../files';
import { commaList, fileWarningText, type JsonSource } from '../../report';
import { text, type Lang } from '../../strings';
import type { Context } from '../context';
import { runSlices } from '../runSlices';
import type { Progress } from '../terminal/progress';

/** One sheet as it is judged, and the reading of its header. */
export interface Part {
  readonly catalogue: Catalogue;
  readonly source: JsonSource;
}

/** Fields that other columns give, with the letters of these. */
function derivedOf({ derived = {} }: Layout): JsonSource['derived'] {
  return Object.entries(derived).map(([field, derivation]) => ({
    field,
    columns: sourcesOf(derivation).map((at) => columnLetters(at + 1)),
  }));
}

/** Names the columns without a filled cell. */
function emptyColumnsText(
  layout: Layout,
  { columns }: HeaderFound,
  catalogue: Catalogue,
  lang: Lang,
): string[] {
  const empty = columns.filter(
    ({ field }) =>
      field !== null &&
      columnOf(layout, field) !== undefined &&
      catalogue.columns[field] === undefined,
  );
  if (empty.length === 0) return [];
  const names = empty.map(({ column, header }) => `${columnLetters(column + 1)} ${header}`);
  return [text(lang, 'cli.emptyColumns', { columns: commaList(names, lang) })];
}

function sourceOf(
  file: string,
  { sheet = '', ...reading }: Layout,
  header: HeaderFound,
  { size, leftOut = [], columns: held }: Catalogue,
): Omit<JsonSource, 'derived' | 'warnings'> {
  const prices = pricesIn(reading);
  const named = header.columns.map((match) => ({
    ...match,
    letters: columnLetters(match.column + 1),
  }));
  return {
    file,
    sheet,
    headerRow: header.headerRow,
    rows: size,
    columns: named.flatMap(({ letters, header: title, field, confidence }) =>
      field === null ? [] : [{ column: letters, header: title, field, confidence }],
    ),
    unmapped: named
      .filter(({ field }) => field === null)
      .map(({ letters, header: title, suggestion }) => ({
        column: letters,
        header: title,
        ...(suggestion && { suggestion }),
      })),
    absent: FIELD_KEYS.filter((field) => held[field] === undefined),
    leftOut: [...leftOut],
    ...(prices && { prices }),
  };
}

/** Builds the catalogue of a sheet whose header was found; `products` are rows (from 1) that are products whatever they look like. */
export async function buildPart(
  file: string,
  read: PickedSheet,
  header: HeaderFound,
  products: readonly number[],
  { lang }: Context,
  progress: Progress,
): Promise<Part> {
  const texts = products.map((row) => rowTexts(read.grid[row - 1] ?? []));
  const layout = { ...layoutOf(header, read, { sheet: read.sheet }), products: texts };
  const catalogue = await runSlices(buildCatalogueInSlices(read.grid, layout), (done) => {
    progress.report('cli.progress.build', done, file);
  });
  const source = {
    ...sourceOf(file, layout, header, catalogue),
    derived: derivedOf(layout),
    warnings: [
      ...(read.warnings ?? []).map((warning) => fileWarningText(warning, lang)),
      ...emptyColumnsText(layout, header, catalogue, lang),
    ],
  };
  return { catalogue, source };
}
