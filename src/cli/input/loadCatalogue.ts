import { basename, resolve } from 'node:path';
import {
  buildCatalogueInSlices,
  columnLetters,
  columnOf,
  joinCatalogues,
  layoutOf,
  pricesIn,
  rowTexts,
  sourcesOf,
  type Catalogue,
  type HeaderFound,
  type JoinProblem,
  type Layout,
} from '../../catalogue';
import { FIELD_KEYS } from '../../fields';
import { STANDARD_INPUT, readSpreadsheet } from '../../files';
import {
  commaList,
  fileProblemText,
  fileWarningText,
  headerProblemText,
  joinProblemText,
  otherSheetText,
  type JsonSource,
} from '../../report';
import { text, type Lang } from '../../strings';
import { sheetOptions, type SheetOptions } from '../arguments/sheetOptions';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';
import { runSlices } from '../runSlices';
import type { Progress } from '../terminal/progress';
import { SheetSearch, headSheet } from './sheetSearch';

/** What the files hold, and what was made of their headers. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly sources: readonly JsonSource[];
  readonly problems: readonly JoinProblem[];
}

/** Fields that other columns give, with the letters of these. */
function derivedOf({ derived = {} }: Layout): JsonSource['derived'] {
  return Object.entries(derived).map(([field, derivation]) => ({
    field,
    columns: sourcesOf(derivation).map((at) => columnLetters(at + 1)),
  }));
}

/** Says of which columns no cell is filled. */
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

interface Part {
  readonly catalogue: Catalogue;
  readonly source: JsonSource;
}

async function loadPart(
  file: string,
  options: SheetOptions,
  { io, lang }: Context,
  progress: Progress,
): Promise<Part> {
  const { sheet } = options;
  const search = new SheetSearch(options);
  const read = await readSpreadsheet(file === STANDARD_INPUT ? file : resolve(io.cwd, file), {
    ...(sheet !== undefined && { sheet }),
    rank: search.rank,
    onProgress: (done) => {
      progress.report('cli.progress.read', done, file);
    },
  });
  if (!read.ok) throw new CannotRun(fileProblemText({ ...read.error, file }, lang));
  const { header, other } = headSheet(read, options);
  if (header.kind !== 'found') {
    throw new CannotRun(headerProblemText(header, file, lang, search.seen));
  }
  if (other !== undefined) {
    throw new CannotRun(otherSheetText(other, { file, sheet: read.sheet, header }, lang));
  }
  const products = options.productRows.map((row) => rowTexts(read.grid[row - 1] ?? []));
  const layout = { ...layoutOf(header, read, { sheet: read.sheet }), products };
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

/** Names that tell the files apart: their own, or their paths where two have the same. */
function partNames(sources: readonly JsonSource[]): string[] {
  const names = sources.map(({ file }) => basename(file));
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : sources[index]!.file,
  );
}

/** Reads the files of the command and joins them on product id where there are several. */
export async function loadCatalogue(
  context: Context,
  progress: Progress,
): Promise<LoadedCatalogue> {
  const { args, lang } = context;
  if (args.positionals.length === 0) throw new CannotRun(text(lang, 'cli.noFile'));
  const options = sheetOptions(context);
  const parts: Part[] = [];
  // One after the other: two large files in memory as text at once would cost twice as much.
  for (const file of args.positionals) parts.push(await loadPart(file, options, context, progress));
  const sources = parts.map(({ source }) => source);
  const [only] = parts;
  if (only && parts.length === 1) return { catalogue: only.catalogue, sources, problems: [] };
  const joined = joinCatalogues(
    parts.map(({ catalogue }) => catalogue),
    partNames(sources),
  );
  const without = joined.problems.find(({ kind }) => kind === 'noIdColumn');
  if (without) {
    const problem = joinProblemText(without, lang);
    throw new CannotRun(text(lang, 'cli.joinWithoutId', { problem }));
  }
  return { ...joined, sources };
}
