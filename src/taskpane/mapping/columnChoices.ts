import {
  columnLetters,
  findHeader,
  type ColumnMatch,
  type MatchReason,
  type Suggestion,
} from '../../catalogue';
import { rowText } from '../../excel/mapping/rememberedRow';
import type { Correction, SheetMapping } from '../../excel/mapping/types';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../fields';
import type { SheetHead } from '../../excel/session/types';
import { exampleText } from './exampleText';

/** One column, what it is taken for and why, and what a person makes of it. */
export interface ColumnChoice {
  /** 0-based, of the sheet. */
  readonly column: number;
  readonly letters: string;
  readonly header: string;
  /** The first cell below the header that is not blank. */
  readonly example: string;
  readonly why: MatchReason;
  readonly found: FieldKey | null;
  /** Whether it gives its field together with other columns, or by what can be counted in it. */
  readonly isPart: boolean;
  /** What it was not taken for, and why. */
  readonly suggestion?: Suggestion;
  readonly field: FieldKey | null;
}

/** Rows that are looked through for an example. */
const EXAMPLE_ROWS = 10;

/** The row of the header as Excel numbers it: the one found, else the first with several texts. */
export function likelyHeaderRow(head: SheetHead): number {
  const { grid, merges, firstRow, firstColumn } = head;
  const found = findHeader(grid, { merges, rowOffset: firstRow, columnOffset: firstColumn });
  if (found.kind === 'found') return found.headerRow;
  const texts = grid.findIndex(
    (row) => row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length > 1,
  );
  return firstRow + 1 + Math.max(0, texts);
}

/** What the columns mean if the header ends in a row, counted as Excel counts. */
export function choicesFor(head: SheetHead, headerRow: number): ColumnChoice[] {
  const { grid, merges, firstRow, firstColumn } = head;
  const options = { headerRow, merges, rowOffset: firstRow, columnOffset: firstColumn };
  const found = findHeader(grid, options);
  return found.kind === 'found' ? choicesOf(head, headerRow, found.columns) : [];
}

/** The columns as a check took them. */
export function choicesOf(
  { grid, firstRow, firstColumn, from1904 }: SheetHead,
  headerRow: number,
  columns: readonly ColumnMatch[],
): ColumnChoice[] {
  const first = headerRow - firstRow;
  const below = grid.slice(first, first + EXAMPLE_ROWS);
  return columns.map(({ column, header, field, why, part, suggestion }) => ({
    column: firstColumn + column,
    letters: columnLetters(firstColumn + column + 1),
    header,
    example: exampleText(
      below.find((row) => (row[column] ?? '') !== '')?.[column] ?? '',
      field,
      from1904,
    ),
    why,
    found: field,
    field,
    isPart: part !== undefined,
    ...(suggestion && { suggestion }),
  }));
}

const folded = (words: string): string => words.normalize('NFKC').toLowerCase();

/** Whether a person should look at what a column was taken for; what is chosen meanwhile does not matter. */
export const isDoubtful = ({ why, suggestion }: ColumnChoice): boolean =>
  suggestion !== undefined || why === 'loose' || why === 'duplicate' || why === 'unknown';

/** Whether a column's letters, header or example have the words that are looked for, or the name of its field. */
export function isSought(
  { letters, header, example, field }: ColumnChoice,
  words: string,
  nameOf: (field: FieldKey) => string,
): boolean {
  const said = [header, example, field === null ? '' : nameOf(field)].join('\n');
  const wanted = folded(words.trim());
  return letters.toLowerCase() === wanted || folded(said).includes(wanted);
}

/** More fields than these are no answer to a search. */
const MOST_FOUND = 8;

/** Fields of which a name in either language, or a synonym, has the words: those named so first. */
export function fieldsNamed(words: string): FieldKey[] {
  const wanted = folded(words.trim());
  if (wanted === '') return [];
  const named = FIELD_KEYS.filter((key) =>
    Object.values(FIELDS[key].name).some((name) => folded(name).includes(wanted)),
  );
  const known = FIELD_KEYS.filter((key) =>
    FIELDS[key].synonyms.some((name) => folded(name).includes(wanted)),
  );
  return [...new Set([...named, ...known])].slice(0, MOST_FOUND);
}

/** The choices with another field for one column. */
export function withChoice(
  choices: readonly ColumnChoice[],
  column: number,
  field: FieldKey | null,
): ColumnChoice[] {
  return choices.map((choice) => (choice.column === column ? { ...choice, field } : choice));
}

/** Fields that are given to more than one column, with the letters of those; parts of a field share it. */
export function clashesOf(
  choices: readonly ColumnChoice[],
): readonly { readonly field: FieldKey; readonly columns: readonly string[] }[] {
  return FIELD_KEYS.map((field) => ({
    field,
    columns: choices
      .filter((choice) => choice.field === field && !(choice.isPart && choice.found === field))
      .map(({ letters }) => letters),
  })).filter(({ columns }) => columns.length > 1);
}

/**
 * What is to be remembered: the header row by its text, whatever a person said of a column now or
 * before, and what was said of columns that are not in the sheet any more (`dormant`).
 */
export function mappingOf(
  head: SheetHead,
  headerRow: number,
  choices: readonly ColumnChoice[],
  dormant: readonly Correction[] = [],
): SheetMapping {
  const said = choices
    .filter(({ field, found, why }) => field !== found || why === 'caller')
    .map(({ header, column, field }): Correction => ({ header, column, field }));
  const text = rowText(head.grid[headerRow - 1 - head.firstRow]);
  return { corrections: [...dormant, ...said], header: { row: headerRow, text } };
}
