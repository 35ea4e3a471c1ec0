import { FIELDS, type FieldKey, type FieldType } from '../../fields';
import { isBlankCell, type Row } from '../blankRow';
import { foldText } from '../cells/foldText';
import { readField } from '../readField';
import { quickRange } from '../cells/quick/quickRange';
import { readRange } from '../cells/readRange';
import type { RawCell, SheetReading } from '../types';
import { filledCells, type FilledCell } from './filledCells';
import { isValue } from '../header/rowEvidence';
import { isOtherHeader, shareOfHeader, type FieldAt } from './headerLike';
import { isProductId } from './productId';
import { leavesOutMost, listingColumns } from './listingFields';
import * as words from './rowWords';
import { isAmong } from './rowTexts';
import type { LeftOutWhy } from './types';

/** Types whose cells may hold any text: a word in them proves nothing. */
const ANY_TEXT: ReadonlySet<FieldType> = new Set<FieldType>(['id', 'text', 'word', 'list']);

/** Fields in which the SKUs of a listing differ. */
const OF_SKU: ReadonlySet<FieldKey> = new Set<FieldKey>(['price', 'stock', 'model', 'weight']);

/** Fields in whose columns, where they come first, the titles of sections are. */
const OF_SECTION: ReadonlySet<FieldKey> = new Set<FieldKey>(['productId', 'category']);

/** A lone text that is longer is a sentence. */
const LONGEST_NAME = 40;

/** Whether a cell is a price; `up to 2 decimals` says how to write one. */
function isAmount(cell: RawCell | undefined): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number' && cell > 0;
  if (quickRange(cell) !== undefined) return true;
  return /\d/.test(cell) && readRange(cell).state === 'ok' && !words.isInstruction(cell);
}

/** Finds the rows below a header that are no products, each from its own cells. */
export class RowSorter {
  readonly idAt: number;
  readonly titleAt: number;
  private readonly priceAt: number;
  /** Leftmost column that has a field. */
  private readonly firstAt: number;
  private readonly fieldAt: FieldAt;
  private readonly named: SheetReading['named'];
  private readonly products: readonly (readonly string[])[];
  /** Columns of what holds for a listing as a whole, ID and title aside. */
  private readonly shared: readonly number[];

  constructor(reading: SheetReading) {
    const { columns, products = [] } = reading;
    this.named = reading.named;
    this.idAt = columns.productId ?? -1;
    this.titleAt = columns.title ?? -1;
    this.priceAt = columns.price ?? -1;
    this.products = products;
    const fieldAt: (FieldKey | undefined)[] = [];
    for (const [field, at] of Object.entries(columns) as [FieldKey, number][]) fieldAt[at] = field;
    this.fieldAt = fieldAt;
    this.firstAt = Math.min(...Object.values(columns));
    const named = [this.idAt, this.titleAt];
    this.shared = listingColumns(reading).filter((at) => !named.includes(at));
  }

  /**
   * Why a row that is not blank is no product; undefined where it is one, or may be. A row with an ID is one;
   * of the others only those with words that no product has are examined.
   *
   * @param isMerged whether one of its cells is merged with cells to its right
   */
  why(row: Row, isMerged = false): LeftOutWhy | undefined {
    if (this.isPlain(row)) return undefined;
    const why = this.sort(row, filledCells(row), isMerged);
    return why !== undefined && this.isMarked(row) ? undefined : why;
  }

  /** Whether a row has an ID, or a title and a price. */
  isPlain(row: Row): boolean {
    if (isProductId(row[this.idAt])) return true;
    const title = row[this.titleAt];
    if (typeof title !== 'string' || isBlankCell(title) || !isAmount(row[this.priceAt]))
      return false;
    return title.length > LONGEST_NAME || !words.isTotal(foldText(title).trim());
  }

  /** Whether a row has a title and a price in place, which other tables hardly have. */
  isPriced(row: Row): boolean {
    const title = row[this.titleAt];
    return (
      typeof title === 'string' &&
      !isValue(title) &&
      this.isPlain(row) &&
      isAmount(row[this.priceAt])
    );
  }

  /**
   * Whether a product row may continue the listing above it: it has no title, has cells of a SKU, and leaves
   * most cells of a listing empty.
   */
  mayGoOn(row: Row): boolean {
    const { idAt, titleAt } = this;
    if (titleAt < 0 && idAt < 0) return false;
    if (titleAt >= 0 && !isBlankCell(row[titleAt])) return false;
    if (!this.isOfSku(row)) return false;
    const hasId = idAt >= 0 && !isBlankCell(row[idAt]);
    const empty = this.shared.filter((at) => isBlankCell(row[at])).length;
    return hasId ? empty * 2 > this.shared.length : leavesOutMost(empty, this.shared.length);
  }

  /** Whether a row has what SKUs differ in: a price, a stock, a model, or something that no field holds. */
  isOfSku(row: Row): boolean {
    for (let at = 0; at < row.length; at++) {
      const field = this.fieldAt[at];
      if ((field === undefined || OF_SKU.has(field)) && !isBlankCell(row[at])) return true;
    }
    return false;
  }

  /** Whether a column of the grid has a field. */
  hasField(at: number): boolean {
    return this.fieldAt[at] !== undefined;
  }

  /** Whether a row is empty in every column that has a field. */
  isBeside(row: Row): boolean {
    return row.every((cell, at) => !this.hasField(at) || isBlankCell(cell));
  }

  /** Whether a row has a single cell, which is neither an ID nor a title. */
  isLone(row: Row): boolean {
    const [first, second] = filledCells(row);
    return first !== undefined && second === undefined && !this.isNaming(first.at);
  }

  /** Whether a person marked the row as a product. */
  isMarked(row: Row): boolean {
    return isAmong(row, this.products);
  }

  /** Whether a row is the header of another table; certain only after a gap. */
  isOtherHeader(row: Row): boolean {
    return !isAmount(row[this.priceAt]) && isOtherHeader(filledCells(row), this.fieldAt);
  }

  private sort(row: Row, cells: readonly FilledCell[], isMerged: boolean): LeftOutWhy | undefined {
    if (cells.length === 0) return undefined;
    const title = this.titleOf(cells);
    if (title === undefined && cells.some(({ text }) => words.isTotal(text))) return 'total';
    if (isAmount(row[this.priceAt])) return undefined;
    if (this.areAll(cells, words.isRequired, words.isRequiredLabel)) return 'required';
    if (this.areUnits(cells)) return 'units';
    const named = shareOfHeader(cells, this.fieldAt, this.named);
    // Headers may say how to fill their column; instructions may name what they are for.
    if (named > 1 / 2) return 'header';
    if (this.areInstructions(cells)) return 'instruction';
    if (named > 0) return 'header';
    if (this.isNote(cells, title)) return 'note';
    return this.sortFew(cells, title, isMerged);
  }

  /** The title of the row, unless it is a word of other kinds of rows. */
  private titleOf(cells: readonly FilledCell[]): string | undefined {
    const text = cells.find(({ at }) => at === this.titleAt)?.text;
    if (text === undefined) return undefined;
    const { isTotal, isNote, isUnit, isRequired } = words;
    return [isTotal, isNote, isUnit, isRequired].some((is) => is(text)) ? undefined : text;
  }

  /** Whether all cells pass, except for a first one that labels the others. */
  private areAll(
    cells: readonly FilledCell[],
    passes: (text: string) => boolean,
    isLabel: (text: string) => boolean,
  ): boolean {
    const rest = isLabel(cells[0]!.text) ? cells.slice(1) : cells;
    return rest.length > 0 && rest.every(({ text }) => passes(text));
  }

  private areUnits(cells: readonly FilledCell[]): boolean {
    if (!this.areAll(cells, words.isUnit, words.isUnitsLabel)) return false;
    return cells.some(({ at }) => this.asksFor(at));
  }

  /** Whether the cells are instructions, one of them in a column that asks for more than text. */
  private areInstructions(cells: readonly FilledCell[]): boolean {
    const says = ({ text }: FilledCell): boolean =>
      words.isInstruction(text) || words.isCellType(text) || words.isUnit(text);
    const saying = cells.filter(says);
    if (cells.some((cell) => !says(cell) && this.canRead(cell))) return false;
    if (words.isInstructionsLabel(cells[0]!.text) && cells.length > 1) return true;
    return (
      saying.length >= 2 &&
      saying.length * 2 >= cells.length &&
      saying.some(({ at }) => this.asksFor(at))
    );
  }

  private isNote(cells: readonly FilledCell[], title: string | undefined): boolean {
    const [first] = cells;
    const isLabel = cells.length === 2 && first!.at < this.titleAt && first!.text.endsWith(':');
    if ((title === undefined || isLabel) && words.isNote(first!.text)) return true;
    if (cells.some(({ at, text }) => at === this.titleAt && words.isNote(text))) return true;
    if (cells.length > 1) return false;
    return words.isNoteSentence(first!.text) || /\S[。!]$/u.test(first!.text);
  }

  /** Rows of one or two cells: titles of sections, lines, numbers that were filled down. */
  private sortFew(
    cells: readonly FilledCell[],
    title: string | undefined,
    isMerged: boolean,
  ): LeftOutWhy | undefined {
    const [first, second] = cells as [FilledCell, FilledCell?];
    if (cells.every(({ text }) => words.isRuledLine(text))) return 'section';
    if (cells.length === 1 && first.at < this.firstAt && /^\d+\.?$/.test(first.text))
      return 'empty';
    if (second !== undefined) {
      const isNumbered = words.isSectionNumber(first.text) && first.at < this.titleAt;
      return cells.length === 2 && (isNumbered || words.isSectionLabel(first.text))
        ? 'section'
        : undefined;
    }
    if (typeof first.raw !== 'string') return undefined;
    const isName = first.text.length <= LONGEST_NAME;
    if (isMerged || words.isSection(first.text)) return isName ? 'section' : 'note';
    const isNaming = this.idAt >= 0 || this.titleAt >= 0;
    if (!isNaming || title !== undefined) return undefined;
    if (this.asksFor(first.at) && !this.canRead(first)) return 'note';
    const field = this.fieldAt[first.at];
    const isInFront = first.at <= this.firstAt && (field === undefined || OF_SECTION.has(field));
    if (!isInFront) return undefined;
    return isName ? 'section' : 'note';
  }

  private isNaming(at: number): boolean {
    return at === this.idAt || at === this.titleAt;
  }

  /** Whether the field of a column wants more than any text. */
  private asksFor(at: number): boolean {
    const field = this.fieldAt[at];
    return field !== undefined && !ANY_TEXT.has(FIELDS[field].type);
  }

  private canRead({ at, raw }: FilledCell): boolean {
    const field = this.fieldAt[at];
    return field !== undefined && this.asksFor(at) && readField(field, raw).state === 'ok';
  }
}
