import type { Paint } from '../../../host/model';
import type { CellChunks } from '../CellChunks';
import type { SheetParts, TellPiece } from '../BookPiece';
import { boxesOf } from './boxes';
import type { ColorOf } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import { readFilter } from './filters';
import { readLinks } from './links';
import { readProtection } from './protection';
import { relationshipsOf } from './relationships';
import { SheetCells } from './sheetCells';
import { readColumns } from './sheetLines';
import { readSheetCompanions } from './sheetCompanions';
import { withoutPrefixes } from './sharedTexts';
import type { StyleTable } from './StyleTable';
import { readValidations } from './validations';
import type { SheetEntry } from './workbookPart';
import { childAt, childrenOf, flagOf, numberOf, parseXml, type XmlNode } from './xmlTree';
import type { ZipFile } from './ZipFile';

/** What sheets share. */
export interface BookContext {
  readonly zip: ZipFile;
  readonly chunks: CellChunks;
  readonly styles: StyleTable;
  readonly paints: readonly Paint[];
  readonly colorOf: ColorOf;
  readonly shared: readonly string[];
  /** Places of shared texts among those that were told; -1: not told yet. */
  readonly told: Int32Array;
  readonly tell: TellPiece;
}

const START = /<sheetData\s*(\/?)>/;
const END = '</sheetData>';
const UID = /<worksheet\s[^>]*\sxr\d*:uid="([^"]+)"/;

/** Tells a sheet: its start, its cells, its parts. */
export async function readSheet(entry: SheetEntry, book: BookContext): Promise<void> {
  const { zip, chunks, styles, shared, told } = book;
  const cells = new SheetCells({
    chunks,
    shared,
    told,
    formatOf: styles.formatOf,
    dateShift: styles.dateShift,
  });
  let [head, tail]: (string | undefined)[] = [undefined, undefined];
  let rest = '';
  for await (const piece of zip.pieces(entry.part)) {
    if (tail !== undefined) {
      tail += piece;
      continue;
    }
    rest = withoutPrefixes(rest + piece);
    if (head === undefined) {
      const start = START.exec(rest);
      if (!start) continue;
      head = rest.slice(0, start.index);
      rest = rest.slice(start.index + start[0].length);
      begin(entry, head, book);
      if (start[1] === '/') {
        tail = rest;
        continue;
      }
    }
    const end = rest.indexOf(END);
    if (end >= 0) {
      cells.take(rest.slice(0, end));
      tail = rest.slice(end + END.length);
    } else rest = cells.take(rest);
  }
  chunks.flush();
  const root = parseXml((head ?? rest) + (tail ?? ''));
  if (head === undefined) begin(entry, rest, book);
  book.tell(await partsOf(root, cells, entry, book));
}

function begin(entry: SheetEntry, head: string, { styles, chunks, tell }: BookContext): void {
  const [cols] = /<cols[\s>][\s\S]*?<\/cols>/.exec(head) ?? [];
  const sheet: XmlNode = {
    name: '',
    attributes: {},
    text: '',
    children: cols === undefined ? [] : [parseXml(cols)],
  };
  const columns = readColumns(sheet, styles.formatOf);
  const { name, visibility } = entry;
  const [, id] = UID.exec(head) ?? [];
  const start = { kind: 'sheet', name, visibility, columns } as const;
  tell({ ...start, ...(id === undefined ? {} : { id }), newFormats: chunks.takeFormats() });
}

async function partsOf(
  root: XmlNode,
  cells: SheetCells,
  entry: SheetEntry,
  book: BookContext,
): Promise<SheetParts> {
  const relationships = await relationshipsOf(book.zip, entry.part);
  const view = childAt(root, 'sheetViews', 'sheetView');
  const filter = readFilter(childAt(root, 'autoFilter'));
  const protection = readProtection(childAt(root, 'sheetProtection'));
  return {
    kind: 'parts',
    newFormats: book.chunks.takeFormats(),
    rows: cells.rows,
    merges: childrenOf(childAt(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
      boxesOf(attributes['ref']),
    ),
    frozen: frozenOf(childAt(view, 'pane')),
    tabColor: book.colorOf(childAt(root, 'sheetPr', 'tabColor')) ?? '',
    showGridlines: flagOf(view, 'showGridLines', true),
    showHeadings: flagOf(view, 'showRowColHeaders', true),
    conditional: readConditionalFormats(root, book.paints),
    links: readLinks(root, relationships),
    validations: readValidations(root),
    ...(filter ? { filter } : {}),
    ...(protection ? { protection } : {}),
    ...(await readSheetCompanions(book.zip, relationships, {
      rows: cells.rows,
      columns: readColumns(root, () => 0),
    })),
  };
}

function frozenOf(pane: XmlNode | undefined): SheetParts['frozen'] {
  const state = pane?.attributes['state'] ?? 'split';
  if (!state.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}
