import type { RawCell } from '../../catalogue';
import { from1904, serialOfIsoDate } from '../dateSystem';
import { damaged } from '../fileFailure';
import { GridRows, setCell } from '../gridRows';
import { EXCEL_COLUMNS, LIMITS } from '../limits';
import type { MergedArea, SheetContent } from '../types';
import { parseArea } from './parseArea';
import { TextCollector } from './textCollector';
import type { XmlListener } from './xmlScanner';
import type { XmlTag } from './xmlTag';
import { decodeEscapes, decodeXml } from './xmlText';

/** What a sheet's cells refer to outside of the sheet. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** In a 1904 workbook: whether a cell style shows a date. Absent in all others, whose numbers stay as they are. */
  readonly isDateStyle1904?: (style: number) => boolean;
}

/** Texts written inside of cells repeat (`Y`, a unit, a country); equal ones are kept once. */
const LONGEST_INTERNED = 40;
const MOST_INTERNED = 50_000;

/** Listens to a worksheet part and builds its grid; formulas are their cached values. */
export class Worksheet implements XmlListener {
  private readonly rows = new GridRows();
  private readonly merges: MergedArea[] = [];
  private readonly inline = new TextCollector();
  private readonly interned = new Map<string, string>();

  private inData = false;
  private inValue = false;
  private row: RawCell[] = [];
  private rowIndex = -1;
  private column = -1;
  private type = '';
  private style = -1;
  private value = '';

  constructor(private readonly context: CellContext) {}

  open(tag: XmlTag): void {
    switch (tag.name) {
      case 'c':
        if (this.inData) this.startCell(tag);
        break;
      case 'v':
        this.inValue = this.inData;
        break;
      case 'row':
        if (this.inData) this.startRow(tag);
        break;
      case 'sheetData':
        this.inData = true;
        break;
      case 'mergeCell':
        this.addMerge(tag.attribute('ref'));
        break;
      default:
        if (this.type === 'inlineStr') this.inline.open(tag);
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        if (this.inData) this.endCell();
        break;
      case 'v':
        this.inValue = false;
        break;
      case 'row':
        if (this.inData) this.rows.put(this.rowIndex, this.row);
        break;
      case 'sheetData':
        this.inData = false;
        break;
      default:
        if (this.type === 'inlineStr') this.inline.close(name);
    }
  }

  text(bytes: Buffer, start: number, end: number, isRaw: boolean): void {
    if (this.inValue) this.value += decodeXml(bytes, start, end, isRaw);
    else if (this.type === 'inlineStr') this.inline.text(bytes, start, end, isRaw);
  }

  /** The sheet, once all of its part has passed. */
  finish(): SheetContent {
    return { grid: this.rows.finish(), merges: this.merges };
  }

  private startRow(tag: XmlTag): void {
    const number = tag.number('r');
    this.rowIndex = Number.isNaN(number) ? this.rowIndex + 1 : number - 1;
    this.row = [];
    this.column = -1;
  }

  private startCell(tag: XmlTag): void {
    this.column = tag.find('r') ? columnOf(tag) : this.column + 1;
    if (!(this.column >= 0 && this.column < EXCEL_COLUMNS)) throw damaged();
    this.type = tag.attribute('t') ?? 'n';
    this.style = this.context.isDateStyle1904 === undefined ? -1 : tag.number('s');
    this.value = '';
    if (this.type === 'inlineStr') this.inline.start();
  }

  private endCell(): void {
    const value = this.readValue();
    if (value !== '') setCell(this.row, this.column, value);
    this.type = '';
  }

  private readValue(): RawCell {
    const { value } = this;
    switch (this.type) {
      case 's':
        return value === '' ? '' : (this.context.sharedStrings[Number(value)] ?? '');
      case 'inlineStr':
        return this.intern(this.inline.finish());
      case 'str':
        return this.intern(decodeEscapes(value));
      case 'b':
        return value === '' ? '' : value === '1' || value === 'true';
      case 'e':
        return value;
      case 'd':
        return serialOfIsoDate(value) ?? value;
      default:
        return this.readNumber(value);
    }
  }

  private readNumber(text: string): RawCell {
    if (text === '') return '';
    const number = Number(text);
    if (Number.isNaN(number)) return text;
    return this.context.isDateStyle1904?.(this.style) ? from1904(number) : number;
  }

  private intern(text: string): string {
    if (text.length > LONGEST_INTERNED) return text;
    const known = this.interned.get(text);
    if (known !== undefined) return known;
    if (this.interned.size >= MOST_INTERNED) this.interned.clear();
    this.interned.set(text, text);
    return text;
  }

  private addMerge(reference: string | undefined): void {
    const area = reference === undefined ? undefined : parseArea(reference);
    if (area && this.merges.length < LIMITS.merges) this.merges.push(area);
  }
}

/** The column, from 0, of the reference that `tag.find('r')` has framed; -1 without letters. */
function columnOf(tag: XmlTag): number {
  let column = 0;
  for (let at = tag.valueStart; at < tag.valueEnd; at++) {
    const letter = (tag.byte(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
