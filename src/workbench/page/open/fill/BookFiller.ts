import type { Sheet, Workbook } from '../../../host/model';
import type { BookEnd, BookPiece, CellChunk, NameSpec, SheetParts, SheetStart } from '../BookPiece';
import { fillCells } from './fillCells';
import { fillColumns, fillParts } from './fillParts';
import { FormatBook } from './FormatBook';
import { unlessRefused } from './unlessRefused';

/** Fills a workbook with the pieces of a reader; its one initial sheet goes once the file's are there. */
export class BookFiller {
  private readonly texts: string[] = [];
  private readonly formats = new FormatBook();
  private readonly placeholder: Sheet;
  private readonly sheets: {
    readonly sheet: Sheet;
    readonly start: SheetStart;
    parts?: SheetParts;
  }[] = [];
  private hasBase = false;

  constructor(private readonly workbook: Workbook) {
    this.placeholder = workbook.sheets[0]!;
  }

  take(piece: BookPiece): void {
    switch (piece.kind) {
      case 'sheet':
        this.begin(piece);
        break;
      case 'cells':
        this.cells(piece);
        break;
      case 'parts':
        this.formats.add(piece.newFormats);
        this.sheets.at(-1)!.parts = piece;
        break;
      case 'end':
        this.end(piece);
        break;
    }
  }

  private begin(start: SheetStart): void {
    const sheet = this.workbook.addSheet(start.name, start.id);
    this.formats.add(start.newFormats);
    this.sheets.push({ sheet, start });
    fillColumns(sheet, start.columns, this.formats);
    this.hasBase = start.columns.some(({ format }) => format !== undefined);
  }

  private cells(chunk: CellChunk): void {
    for (const text of chunk.texts) this.texts.push(text);
    this.formats.add(chunk.newFormats);
    this.hasBase ||= chunk.rowFormats.length > 0;
    const book = { texts: this.texts, format: (place: number) => this.formats.format(place) };
    fillCells(this.sheets.at(-1)!.sheet, chunk, book, this.hasBase);
  }

  /** Parts wait until all sheets are there: a chart or a name may show cells of any of them. */
  private end({ names, customXml, settings, activeSheet, manual, lockedStructure }: BookEnd): void {
    const { workbook } = this;
    if (manual) workbook.calculationMode = 'Manual';
    for (const { sheet, parts } of this.sheets) if (parts) fillParts(sheet, parts);
    for (const name of names)
      unlessRefused(() => {
        addName(workbook, name);
      });
    for (const xml of customXml)
      unlessRefused(() => {
        workbook.addCustomXmlPart(xml);
      });
    for (const [key, value] of settings) workbook.setSetting(key, value);
    this.show(activeSheet);
    this.protect(lockedStructure);
  }

  /** Last, since protected sheets take no changes. */
  private protect(structure: boolean): void {
    for (const { sheet, parts } of this.sheets)
      if (parts?.protection) sheet.protection.protect(parts.protection);
    if (structure) this.workbook.protectStructure();
  }

  private show(active: number): void {
    const visible = this.sheets.filter(({ start }) => start.visibility === 'Visible');
    const shown = this.sheets[active];
    (shown && visible.includes(shown) ? shown : (visible[0] ?? this.sheets[0]))?.sheet.activate();
    this.placeholder.delete();
    if (visible.length > 0)
      for (const { sheet, start } of this.sheets) sheet.visibility = start.visibility;
  }
}

function addName(workbook: Workbook, { name, formula, sheet, comment, visible }: NameSpec): void {
  const home = sheet === undefined ? undefined : workbook.sheet(sheet);
  if (sheet !== undefined && !home) return;
  workbook.addName(name, formula, { ...(home ? { sheet: home } : {}), comment, visible });
}
