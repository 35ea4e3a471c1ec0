import type { RawCell } from '../../catalogue';
import { GridRows, setCell } from '../gridRows';
import { EXCEL_COLUMNS, LIMITS } from '../limits';
import type { MergedArea, SheetContent } from '../types';

/** The most rows and columns that HTML lets a cell span. */
const MOST_ROWS = 65_534;
const MOST_COLUMNS = 1000;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Reads the first table of a web page; what lies in tables inside of its cells is their text. */
export function readHtmlTable(html: string): SheetContent {
  const table = new TableReader();
  for (const [tag, attributes, text] of tagsOf(html)) {
    if (table.isOver) break;
    table.take(tag, attributes);
    table.add(text);
  }
  return table.finish();
}

/** Tags with their attributes and the text that follows each; comments, scripts and styles are passed over. */
function* tagsOf(
  html: string,
): Generator<readonly [tag: string, attributes: string, text: string]> {
  let at = html.indexOf('<');
  while (at >= 0) {
    const isComment = html.startsWith('!--', at + 1);
    const end = isComment ? html.indexOf('-->', at) + 2 : html.indexOf('>', at);
    if (end <= at + 1) return;
    const [, tag = ''] = /^(\/?[a-z][a-z\d]*)/i.exec(html.slice(at + 1, at + 12)) ?? [];
    const attributes = html.slice(at + 1 + tag.length, end);
    let start = end + 1;
    if (/^(script|style)$/i.test(tag)) {
      const close = new RegExp(`</${tag}`, 'gi');
      close.lastIndex = start;
      const found = close.exec(html);
      if (!found) return;
      start = found.index;
    }
    const next = nextTag(html, start);
    yield [tag.toLowerCase(), attributes, html.slice(start, next < 0 ? html.length : next)];
    at = next;
  }
}

/** A `<` that begins a tag or a comment, not one in a text such as `1 < 2`. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at >= 0 && !/[a-z/!?]/i.test(html.charAt(at + 1))) at = html.indexOf('<', at + 1);
  return at;
}

class TableReader {
  isOver = false;
  private readonly rows = new GridRows();
  private readonly merges: MergedArea[] = [];
  /** By column: rows from here on that a cell further up still covers. */
  private readonly covered: number[] = [];
  private depth = 0;
  private row = -1;
  private cells: RawCell[] = [];
  private column = 0;
  /** The text of the cell that is open; undefined between cells. */
  private text: string[] | undefined;
  private columns = 1;

  take(tag: string, attributes: string): void {
    if (tag === 'table') this.depth++;
    else if (tag === '/table') {
      this.depth--;
      if (this.depth === 0) this.isOver = true;
    } else if (tag === 'br') this.text?.push('\n');
    else if (this.depth === 1) this.takePart(tag, attributes);
  }

  add(text: string): void {
    if (text !== '') this.text?.push(decoded(text));
  }

  finish(): SheetContent {
    this.endCell();
    return { grid: this.rows.finish(), merges: this.merges };
  }

  private takePart(tag: string, attributes: string): void {
    if (tag === 'tr') this.beginRow();
    else if (tag === 'td' || tag === 'th') this.beginCell(attributes);
    else if (tag === '/td' || tag === '/th' || tag === '/tr') this.endCell();
  }

  private beginRow(): void {
    this.endCell();
    this.row++;
    this.cells = this.rows.begin(this.row);
    this.column = 0;
  }

  private beginCell(attributes: string): void {
    this.endCell();
    if (this.row < 0) this.beginRow();
    while ((this.covered[this.column] ?? 0) > this.row) this.column++;
    const rows = spanOf(attributes, 'rowspan', MOST_ROWS);
    this.columns = Math.min(spanOf(attributes, 'colspan', MOST_COLUMNS), EXCEL_COLUMNS);
    this.text = [];
    if (rows * this.columns === 1) return;
    const [top, left] = [this.row, this.column];
    const [bottom, right] = [top + rows - 1, left + this.columns - 1];
    if (this.merges.length < LIMITS.merges) this.merges.push({ top, left, bottom, right });
    if (rows === 1 || right >= EXCEL_COLUMNS) return;
    while (this.covered.length <= right) this.covered.push(0);
    this.covered.fill(bottom + 1, left, right + 1);
  }

  private endCell(): void {
    if (this.text === undefined) return;
    const lines = this.text.join('').split('\n');
    const value = lines
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (this.column < EXCEL_COLUMNS) setCell(this.cells, this.column, value);
    this.column += this.columns;
    this.text = undefined;
  }
}

function spanOf(attributes: string, name: string, most: number): number {
  const [, digits = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes) ?? [];
  return Math.min(most, Math.max(1, Number(digits)));
}

/** Text as a page shows it: blanks and line ends as one blank, entities as what they mean. */
function decoded(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? entity;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      if (code === 160) return ' ';
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}
