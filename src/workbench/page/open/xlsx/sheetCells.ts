import { translateFormula } from '../../../host/model/formula/references';
import type { Scalar } from '../../../host/model';
import type { LineSpec } from '../BookPiece';
import type { CellChunks } from '../CellChunks';
import { OpenError } from '../OpenError';
import { readableFormula } from './functionNames';
import { isoSerial } from './isoSerial';
import { richText } from './sharedTexts';
import { unescapeCellText, unescapeXml } from './xmlText';
import { parseBox } from '../../../host/model';
import type { Box } from '../../../host/model';

const QUOTES = [34, 39];

/** What reading the cells of a sheet needs of the book. */
export interface CellContext {
  readonly chunks: CellChunks;
  readonly shared: readonly string[];
  /** Places of shared texts among those that were told; -1: not told yet. */
  readonly told: Int32Array;
  /** Place of a cell's style among the formats that were told. */
  readonly formatOf: (style: number) => number;
  /** Days between the calendar of the file and Excel's usual one, for numbers shown as dates. */
  readonly dateShift: (style: number) => number;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads rows of `<sheetData>` into chunks; what rows have of their own is kept. */
export class SheetCells {
  readonly rows: LineSpec[] = [];
  private readonly formulas = new Map<string, SharedFormula>();
  /** Cells that the result of a formula fills: they hold nothing of their own. */
  private spills: Box[] = [];
  private row = -1;
  private column = -1;

  constructor(private readonly context: CellContext) {}

  /** Takes the whole rows off the front of the XML; the answer is what is left. */
  take(xml: string): string {
    const end = xml.lastIndexOf('</row>');
    const whole = end < 0 ? 0 : end + 6;
    let at = 0;
    while (at < whole) {
      const start = xml.indexOf('<', at);
      if (start < 0 || start >= whole) break;
      const tagEnd = xml.indexOf('>', start);
      const code = xml.charCodeAt(start + 1);
      if (code === 99) at = this.cell(xml, start, tagEnd);
      else {
        if (code === 114) this.beginRow(xml.slice(start, tagEnd));
        at = tagEnd + 1;
      }
    }
    return xml.slice(whole);
  }

  private beginRow(tag: string): void {
    const number = attribute(tag, 'r');
    this.row = number === '' ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < 1_048_576)) throw new OpenError('damaged');
    const height =
      attribute(tag, 'customHeight') === '1' ? Number(attribute(tag, 'ht')) : Number.NaN;
    const hidden = attribute(tag, 'hidden') === '1';
    const style = attribute(tag, 'customFormat') === '1' ? Number(attribute(tag, 's')) : 0;
    const format = this.context.formatOf(style);
    if (format !== 0) this.context.chunks.addRowFormat(this.row, format);
    if (Number.isNaN(height) && !hidden) return;
    this.rows.push({
      from: this.row,
      count: 1,
      ...(Number.isNaN(height) ? {} : { size: height }),
      ...(hidden ? { hidden } : {}),
    });
  }

  /** Reads the cell whose tag begins at `start`; the answer is where it ends. */
  private cell(xml: string, start: number, tagEnd: number): number {
    let [type, style] = ['n', 0];
    let column = this.column + 1;
    for (let at = start + 2; at < tagEnd; at++) {
      if (xml.charCodeAt(at) !== 61) continue;
      const quote = xml.charCodeAt(at + 1);
      const close = xml.indexOf(QUOTES.includes(quote) ? String.fromCharCode(quote) : '"', at + 2);
      const name = xml.charCodeAt(at - 1);
      if (xml.charCodeAt(at - 2) === 32) {
        if (name === 114) column = columnAt(xml, at + 2, close);
        else if (name === 115) style = Number(xml.slice(at + 2, close));
        else if (name === 116) type = xml.slice(at + 2, close);
      }
      at = close;
    }
    if (column >= 16_384) throw new OpenError('damaged');
    this.column = column;
    if (xml.charCodeAt(tagEnd - 1) === 47) {
      this.blank(column, style);
      return tagEnd + 1;
    }
    const end = xml.indexOf('</c>', tagEnd);
    if (end < 0) throw new OpenError('damaged');
    this.filled(xml.slice(tagEnd + 1, end), column, type, style);
    return end + 4;
  }

  private blank(column: number, style: number): void {
    const format = this.context.formatOf(style);
    this.context.chunks.add(this.row, column, '', format);
  }

  private filled(inner: string, column: number, type: string, style: number): void {
    const { chunks, formatOf } = this.context;
    const format = formatOf(style);
    const formula = inner.startsWith('<f') ? this.formula(inner, column) : undefined;
    if (formula === undefined && this.isSpilled(column)) {
      this.blank(column, style);
      return;
    }
    if (type === 's' && formula === undefined) {
      const place = Number(between(inner, 'v'));
      const told = this.textPlace(place);
      if (told < 0) this.blank(column, style);
      else chunks.addTextAt(this.row, column, told, format);
      return;
    }
    chunks.add(this.row, column, this.value(inner, type, style), format, formula);
  }

  private isSpilled(column: number): boolean {
    const { row } = this;
    return (
      this.spills.length > 0 &&
      this.spills.some(
        (box) =>
          row >= box.row &&
          row < box.row + box.rows &&
          column >= box.column &&
          column < box.column + box.columns,
      )
    );
  }

  /** The told place of a shared text; -1 for an empty one. */
  private textPlace(place: number): number {
    const { shared, told, chunks } = this.context;
    const text = shared[place];
    if (text === undefined) throw new OpenError('damaged');
    if (text === '') return -1;
    if (told[place]! < 0) told[place] = chunks.addText(text);
    return told[place]!;
  }

  private value(inner: string, type: string, style: number): Scalar {
    if (type === 'inlineStr') return richText(inner.slice(inner.indexOf('<is>') + 4));
    const text = between(inner, 'v');
    if (text === '') return '';
    switch (type) {
      case 's':
        return this.context.shared[Number(text)] ?? '';
      case 'b':
        return text === '1' || text === 'true';
      case 'str':
        return unescapeCellText(text);
      case 'e':
        return unescapeXml(text);
      case 'd':
        return isoSerial(text) ?? text;
      default: {
        const number = Number(text);
        if (Number.isNaN(number)) throw new OpenError('damaged');
        return number + this.context.dateShift(style);
      }
    }
  }

  private formula(inner: string, column: number): string | undefined {
    const tagEnd = inner.indexOf('>');
    const tag = inner.slice(0, tagEnd);
    const empty = tag.endsWith('/');
    const text = empty ? '' : unescapeXml(inner.slice(tagEnd + 1, inner.indexOf('</f>')));
    const kind = attribute(tag, 't');
    if (kind === 'shared') return this.sharedFormula(attribute(tag, 'si'), text, column);
    if (text === '') return undefined;
    const box = kind === 'array' ? parseBox(attribute(tag, 'ref')) : undefined;
    if (box && box.rows * box.columns > 1) this.spills.push(box);
    // Spills above this row are behind.
    this.spills = this.spills.filter((one) => one.row + one.rows > this.row);
    return `=${readableFormula(text)}`;
  }

  private sharedFormula(id: string, text: string, column: number): string | undefined {
    if (text !== '') {
      const formula = `=${readableFormula(text)}`;
      this.formulas.set(id, { formula, row: this.row, column });
      return formula;
    }
    const first = this.formulas.get(id);
    return first && translateFormula(first.formula, this.row - first.row, column - first.column);
  }
}

/** An attribute of a tag; '' where it is missing. */
function attribute(tag: string, name: string): string {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return '';
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf(tag.charAt(start - 1), start));
}

function between(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  const from = start < 0 ? afterTag(xml, name) : start + name.length + 2;
  return from < 0 ? '' : xml.slice(from, xml.indexOf(`</${name}>`, from));
}

/** `<v xml:space="preserve">` */
function afterTag(xml: string, name: string): number {
  const start = xml.indexOf(`<${name} `);
  return start < 0 || xml.charAt(xml.indexOf('>', start) - 1) === '/'
    ? -1
    : xml.indexOf('>', start) + 1;
}

/** The column of a reference such as `AB12`, counted from 0. */
function columnAt(xml: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  if (column === 0) throw new OpenError('damaged');
  return column - 1;
}
