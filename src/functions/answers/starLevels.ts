import { readNumber } from '../../catalogue/cells/readNumber';
import {
  basisText,
  commaList,
  semicolonList,
  starLimitTexts,
  starText,
  withNote,
} from '../../report';
import { starLevel, starVersionAt, type Rulebook, type StarKind } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { dateArgument } from '../arguments/dateArgument';
import { kindArgument } from '../arguments/kindArgument';
import { isBlankRow, rawRows, type RawRow } from '../cells/rawRows';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import { Refusal } from '../runtime/refusal';
import { parseAddress } from '../runtime/parseAddress';
import type { RowsArguments } from '../rows/readRequest';
import { mayHideBlanks, withBlanks } from '../rows/withBlanks';

/** Where the arguments are, as Excel gives it. */
type Addresses = RowsArguments['addresses'];

interface Asked {
  readonly kind: StarKind;
  readonly asOf: string;
}

/** Names of the capabilities, in the order of the scores. */
const namesOf = ({ star }: Rulebook, lang: Lang): string[] =>
  star.capabilities.map(({ name }) => name[lang]);

/** Scores in one column are one store's; otherwise each row is one. */
function storesOf(rows: readonly RawRow[]): readonly RawRow[] {
  const isColumn = rows.length > 1 && rows.every((row) => row.length === 1);
  return isColumn ? [rows.map((row) => row[0] ?? '')] : rows;
}

function scoresOf(book: Rulebook, row: RawRow, lang: Lang): number[] {
  const names = namesOf(book, lang);
  if (row.length !== names.length) {
    const said = { given: row.length, n: names.length, names: commaList(names, lang) };
    throw new Refusal('value', text(lang, 'functions.scoreCount', said));
  }
  return row.map((cell, index) => {
    const read = readNumber(cell);
    if (read.state === 'ok' && read.value >= 0 && read.value <= 100) return read.value;
    const said = { value: String(cell), capability: names[index] ?? '' };
    throw new Refusal('value', text(lang, 'functions.badStarScore', said));
  });
}

/** Names of the capabilities that a row has no score for. */
function missingOf(book: Rulebook, row: RawRow, lang: Lang): string[] {
  return namesOf(book, lang).filter((_, index) => readNumber(row[index] ?? '').state === 'missing');
}

function levelText(book: Rulebook, row: RawRow, asked: Asked, lang: Lang): string {
  const missing = missingOf(book, row, lang);
  if (missing.length > 0 && row.length === book.star.capabilities.length)
    return text(lang, 'functions.starUnknown', { names: commaList(missing, lang) });
  const scores = scoresOf(book, row, lang);
  const level = starLevel(book.star, scores, asked);
  if (!level.ok) throw noVersion(asked, lang);
  const stars = withNote(starText(level, lang), basisText(level.version.basis, lang), lang);
  const limits = starLimitTexts(book, level, scores, lang);
  if (limits.length === 0) return stars;
  return text(lang, 'functions.starLimits', { stars, limits: semicolonList(limits, lang) });
}

const noVersion = ({ asOf }: Asked, lang: Lang): Refusal =>
  new Refusal('notFound', text(lang, 'cli.noStarVersion', { date: asOf }));

/** The text of one of many rows: what is wrong with it is said in its own cell. */
function rowText(book: Rulebook, row: RawRow, asked: Asked, lang: Lang): string {
  if (isBlankRow(row)) return '';
  try {
    return levelText(book, row, asked, lang);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** The scores; a 0 may stand for an empty cell, but not where it was written into the formula. */
async function scoreRows(
  { host }: FunctionsRuntime,
  scores: unknown,
  addresses: Addresses,
): Promise<readonly RawRow[]> {
  const rows = rawRows(scores) ?? [];
  const range = parseAddress(addresses?.[0]);
  const isWritten = addresses !== undefined && range === undefined;
  return isWritten || !mayHideBlanks(rows) ? rows : withBlanks(host.emptyCells, rows, range);
}

/**
 * The store star of four scores in a row or a column, or of each of many rows of four, with what
 * keeps it from the next star; unknown where a score is missing.
 *
 * @throws Refusal where the date or the kind can't be used, or the scores of a single store
 */
export async function starLevels(
  runtime: FunctionsRuntime,
  scores: unknown,
  asOfArgument: unknown,
  kindOf: unknown,
  addresses: Addresses,
): Promise<string[][]> {
  const { host } = runtime;
  const lang = host.lang();
  const { book, datesFrom1904: from1904 } = await runtime.rules();
  const asOf = dateArgument(asOfArgument, { today: host.today, from1904, lang });
  const asked = { kind: kindArgument(kindOf, lang), asOf };
  const stores = storesOf(await scoreRows(runtime, scores, addresses));
  if (stores.every(isBlankRow)) {
    const names = namesOf(book, lang);
    const said = { n: names.length, names: commaList(names, lang) };
    throw new Refusal('value', text(lang, 'functions.noScores', said));
  }
  if (!starVersionAt(book.star, asked.kind, asked.asOf)) throw noVersion(asked, lang);
  const [only] = stores;
  if (only && stores.length === 1) return [[levelText(book, only, asked, lang)]];
  return stores.map((row) => [rowText(book, row, asked, lang)]);
}
