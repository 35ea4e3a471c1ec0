import type { FormatPatch, Scalar } from '../../host/model';
import { CELL, type CellChunk, type OnPiece } from './BookPiece';
import { OpenError } from './OpenError';

/** Cells of a chunk: enough to cost little, few enough for a page to take one between two frames. */
const CHUNK = 16_384;
/** More cells than this are refused. */
const MOST_CELLS = 2e7;

/** Gathers the cells of a book into chunks; each text and each format is sent once. */
export class CellChunks {
  private rows = new Uint32Array(CHUNK);
  private columns = new Uint16Array(CHUNK);
  private types = new Uint8Array(CHUNK);
  private values = new Float64Array(CHUNK);
  private formats = new Uint32Array(CHUNK);
  private texts: string[] = [];
  private formulas: [number, string][] = [];
  private rowFormats: [number, number][] = [];
  private newFormats: FormatPatch[] = [];
  private count = 0;
  private total = 0;
  private knownTexts = new Map<string, number>();
  private textCount = 0;
  private formatCount = 1;

  constructor(
    private readonly onPiece: OnPiece,
    private readonly share: () => number,
  ) {}

  /** Adds a format; returns its index. */
  addFormat(format: FormatPatch): number {
    this.newFormats.push(format);
    this.formatCount += 1;
    return this.formatCount - 1;
  }

  /** Takes the formats that are not sent yet; the caller sends them. */
  takeFormats(): FormatPatch[] {
    const taken = this.newFormats;
    this.newFormats = [];
    return taken;
  }

  /** The format of a whole row; must precede its cells. */
  addRowFormat(row: number, format: number): void {
    this.rowFormats.push([row, format]);
  }

  /** The place of a text that is new. */
  addText(text: string): number {
    this.texts.push(text);
    this.textCount += 1;
    return this.textCount - 1;
  }

  private textPlace(text: string): number {
    const known = this.knownTexts.get(text);
    if (known !== undefined) return known;
    const place = this.addText(text);
    this.knownTexts.set(text, place);
    return place;
  }

  /** Adds a cell; '' is empty. */
  add(row: number, column: number, value: Scalar, format = 0, formula?: string): void {
    if (typeof value === 'number') this.put(row, column, CELL.number, value, format);
    else if (typeof value === 'boolean') this.put(row, column, CELL.truth, value ? 1 : 0, format);
    else if (value === '') this.put(row, column, CELL.empty, 0, format);
    else this.put(row, column, CELL.text, this.textPlace(value), format);
    if (formula !== undefined) this.formulas.push([this.count - 1, formula]);
    if (this.count === CHUNK) this.flush();
  }

  /** Adds a text by its place. */
  addTextAt(row: number, column: number, place: number, format: number): void {
    this.put(row, column, CELL.text, place, format);
    if (this.count === CHUNK) this.flush();
  }

  private put(row: number, column: number, type: number, value: number, format: number): void {
    const at = this.count;
    this.rows[at] = row;
    this.columns[at] = column;
    this.types[at] = type;
    this.values[at] = value;
    this.formats[at] = format;
    this.count = at + 1;
  }

  /** Sends the gathered cells. */
  flush(): void {
    const { count } = this;
    if (count === 0 && this.rowFormats.length === 0) return;
    this.total += count;
    if (this.total > MOST_CELLS) throw new OpenError('tooBig');
    this.onPiece({
      kind: 'cells',
      rows: this.rows.slice(0, count),
      columns: this.columns.slice(0, count),
      types: this.types.slice(0, count),
      values: this.values.slice(0, count),
      formats: this.formats.slice(0, count),
      texts: this.texts,
      formulas: this.formulas,
      rowFormats: this.rowFormats,
      newFormats: this.takeFormats(),
      share: this.share(),
    } satisfies CellChunk);
    this.texts = [];
    this.formulas = [];
    this.rowFormats = [];
    this.count = 0;
  }
}
