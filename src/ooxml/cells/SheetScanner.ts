import { PackageError } from '../PackageError';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../limits';
import { CellText } from '../xml/CellText';
import { Names } from '../xml/Names';
import type { Tag } from '../xml/Tag';
import type { XmlHandler } from '../xml/XmlReader';
import { type Place, areaOf, readReference } from './references';
import type { Cell, CellFormula, SheetListener, SheetRow } from './types';
import { unescapeText } from './unescapeText';

const LIST = [
  ...(['c', 'v', 'f', 'is', 't', 'rPh', 'row', 'sheetData', 'mergeCell', 'col'] as const),
  ...(['worksheet', 'r', 's', 'hidden', 'ref', 'min', 'max', 'si'] as const),
  ...(['ht', 'customHeight', 'customFormat'] as const),
];
const nameOf = (name: (typeof LIST)[number]): number => LIST.indexOf(name) + 1;
const CELL = nameOf('c');
const VALUE = nameOf('v');
const FORMULA = nameOf('f');
const INLINE = nameOf('is');
/** The text of a run, and a cell's type. */
const TEXT = nameOf('t');
const PHONETIC = nameOf('rPh');
const ROW = nameOf('row');
export const DATA = nameOf('sheetData');
const MERGE = nameOf('mergeCell');
const COLUMNS = nameOf('col');
const WORKSHEET = nameOf('worksheet');
const REFERENCE = nameOf('r');
const STYLE = nameOf('s');
const HIDDEN = nameOf('hidden');
const AREA = nameOf('ref');
const FIRST = nameOf('min');
const LAST = nameOf('max');
const GROUP = nameOf('si');
const HEIGHT = nameOf('ht');
const HAS_HEIGHT = nameOf('customHeight');
const HAS_STYLE = nameOf('customFormat');

/** The names that a sheet is read by, in the order of their numbers. */
export const SHEET_NAME_LIST: readonly string[] = LIST;
export const SHEET_NAMES = new Names(LIST);

/** Cells' types as a part writes them, by their letters; 0 for `str` and `inlineStr`. */
const NUMBER_TYPE = 110;
const SHARED_TYPE = 115;
const BOOLEAN_TYPE = 98;
const ERROR_TYPE = 101;
const DATE_TYPE = 100;
const TEXT_TYPE = 0;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** SAX handler of a worksheet's part: passes each cell to a listener at its end. */
export class SheetScanner implements XmlHandler {
  /** Whether this is a worksheet at all. */
  isWorksheet = false;
  private readonly cell: Writable<Cell> = {
    row: -1,
    column: -1,
    type: 'blank',
    style: 0,
    number: Number.NaN,
    text: '',
    shared: -1,
    hasFormula: false,
    formula: undefined,
    isUncalculated: false,
  };
  private readonly row: Writable<SheetRow> = {
    index: -1,
    isHidden: false,
    height: Number.NaN,
    style: 0,
  };
  private type = NUMBER_TYPE;
  private hasValue = false;
  /** Whether the cell holds its text inline, which then is the value. */
  private isInline = false;
  private readonly value = new CellText();
  private formula: Pick<CellFormula, 'group' | 'area'> | undefined;
  private readonly formulaText = new CellText();
  private inFormula = false;
  private readonly place: Place = { row: -1, column: -1 };
  private inData = false;
  private inCell = false;
  private inPhonetic = false;
  /** Whether the next text belongs to the value. */
  private isTaken = false;

  constructor(
    private readonly shared: readonly string[],
    private readonly listener: SheetListener,
  ) {}

  open(name: number, tag: Tag): void {
    if (this.inCell) this.openInCell(name, tag);
    else if (name === CELL && this.inData) this.beginCell(tag);
    else if (name === ROW && this.inData) this.beginRow(tag);
    else if (name === DATA) this.inData = true;
    else if (name === WORKSHEET) this.isWorksheet = true;
    else if (name === MERGE) this.merge(tag);
    else if (name === COLUMNS) this.columns(tag);
  }

  close(name: number): void {
    if (name === CELL) {
      if (this.inCell) this.endCell();
    } else if (name === VALUE || name === TEXT) this.isTaken = false;
    else if (name === FORMULA) this.inFormula = false;
    else if (name === PHONETIC) this.inPhonetic = false;
    else if (name === DATA) this.inData = false;
  }

  text(bytes: Uint8Array, start: number, end: number, isRaw: boolean): void {
    if (this.isTaken) this.value.append(bytes, start, end, isRaw);
    else if (this.inFormula) this.formulaText.append(bytes, start, end, isRaw);
  }

  private openInCell(name: number, tag: Tag): void {
    if (name === VALUE) {
      this.isTaken = !this.isInline;
      this.hasValue = true;
    } else if (name === FORMULA) {
      this.cell.hasFormula = true;
      if (this.listener.wantsFormulas === true) this.beginFormula(tag);
    } else if (name === INLINE) {
      this.type = TEXT_TYPE;
      this.hasValue = true;
      this.isInline = true;
      this.value.clear();
    } else if (name === PHONETIC) this.inPhonetic = true;
    else if (name === TEXT) this.isTaken = !this.inPhonetic;
  }

  private beginFormula(tag: Tag): void {
    this.inFormula = true;
    this.formulaText.clear();
    const type = tag.text(TEXT);
    this.formula = {
      group: type === 'shared' ? tag.text(GROUP) : undefined,
      area: type === 'array' ? areaOf(tag.text(AREA) ?? '') : undefined,
    };
  }

  private beginRow(tag: Tag): void {
    const { cell, row } = this;
    const number = tag.number(REFERENCE);
    cell.row = number === -1 ? cell.row + 1 : number - 1;
    cell.column = -1;
    if (!(cell.row >= 0 && cell.row < EXCEL_ROWS)) throw new PackageError('damaged');
    if (!this.listener.row) return;
    row.index = cell.row;
    row.isHidden = tag.flag(HIDDEN);
    row.height = tag.flag(HAS_HEIGHT) ? Number(tag.text(HEIGHT) ?? Number.NaN) : Number.NaN;
    row.style = tag.flag(HAS_STYLE) ? Math.max(0, tag.number(STYLE)) : 0;
    this.listener.row(row);
  }

  private beginCell(tag: Tag): void {
    const { cell } = this;
    const reference = tag.find(REFERENCE);
    if (reference < 0) cell.column++;
    else this.takeReference(tag.bytes, tag.startOf(reference), tag.endOf(reference));
    // A cell outside of any row, or one more than a row holds.
    if (cell.row < 0 || cell.column >= EXCEL_COLUMNS) throw new PackageError('damaged');
    const style = tag.number(STYLE);
    cell.style = style > 0 ? style : 0;
    const type = tag.find(TEXT);
    this.type = type < 0 ? NUMBER_TYPE : typeAt(tag.bytes, tag.startOf(type), tag.endOf(type));
    cell.hasFormula = false;
    this.formula = undefined;
    this.inFormula = false;
    this.hasValue = false;
    this.isInline = false;
    this.inCell = true;
    this.isTaken = false;
    this.inPhonetic = false;
    this.value.clear();
  }

  /** Takes the column only: the row number comes from the row. */
  private takeReference(bytes: Uint8Array, start: number, end: number): void {
    const { cell, place } = this;
    readReference(bytes, start, end, place);
    if (place.column < 0 || place.row < 0) throw new PackageError('damaged');
    cell.column = place.column;
  }

  private endCell(): void {
    const { cell, value } = this;
    this.inCell = false;
    cell.type = 'blank';
    cell.number = Number.NaN;
    cell.text = '';
    cell.shared = -1;
    const isBlank = value.length === 0;
    if (!isBlank) this.takeValue();
    const isNothing = this.type === TEXT_TYPE && this.hasValue;
    cell.formula = this.formula && { ...this.formula, text: this.formulaText.text() };
    cell.isUncalculated = cell.hasFormula && isBlank && !isNothing;
    this.listener.cell(cell);
  }

  private takeValue(): void {
    const { cell, value } = this;
    switch (this.type) {
      case NUMBER_TYPE:
        this.takeNumber();
        return;
      case SHARED_TYPE:
        this.takeShared();
        return;
      case BOOLEAN_TYPE: {
        const text = value.text().trim();
        if (text === '') return;
        cell.type = 'boolean';
        cell.number = text === '1' || text === 'true' ? 1 : 0;
        return;
      }
      case TEXT_TYPE:
        cell.text = unescapeText(value.text());
        cell.type = 'text';
        return;
      default:
        cell.text = value.text().trim();
        cell.type = cell.text === '' ? 'blank' : this.type === DATE_TYPE ? 'date' : 'error';
    }
  }

  private takeShared(): void {
    const { cell, value } = this;
    const number = value.number();
    const text = number < this.shared.length ? this.shared[number] : undefined;
    if (text === '' || value.isBlank) return;
    cell.type = text === undefined ? 'lost' : 'text';
    if (text === undefined) return;
    cell.text = text;
    cell.shared = number;
  }

  /** A number, or a text where the value is none. */
  private takeNumber(): void {
    const { cell, value } = this;
    cell.number = value.number();
    if (!Number.isNaN(cell.number)) cell.type = 'number';
    else if (!value.isBlank) {
      cell.type = 'text';
      cell.text = unescapeText(value.text());
    }
  }

  private merge(tag: Tag): void {
    const area = areaOf(tag.text(AREA) ?? '');
    if (area) this.listener.merged?.(area);
  }

  private columns(tag: Tag): void {
    const [first, last] = [tag.number(FIRST), tag.number(LAST)];
    if (first >= 1 && last >= first) this.listener.columns?.(first - 1, last - 1, tag.flag(HIDDEN));
  }
}

/** `str` and `inlineStr` are texts, `s` is the number of a shared one. */
function typeAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 1) return TEXT_TYPE;
  const type = bytes[start];
  return type === SHARED_TYPE || type === BOOLEAN_TYPE || type === ERROR_TYPE || type === DATE_TYPE
    ? type
    : NUMBER_TYPE;
}
