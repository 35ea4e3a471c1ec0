import { type ListedSheet, type Package, readRelations, scanWholeSheet } from '../../../../ooxml';
import type { Paint, Visibility } from '../../../host/model';
import type { SheetParts, OnPiece } from '../BookPiece';
import type { CellChunks } from '../CellChunks';
import { boxesOf } from './boxes';
import type { ColorOf } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import { readFilter } from './filters';
import { readLinks } from './links';
import { readProtection } from './protection';
import { SheetCells } from './sheetCells';
import { readSheetCompanions } from './sheetCompanions';
import { readColumns } from './sheetLines';
import type { StyleTable } from './StyleTable';
import { readValidations } from './validations';
import { childAt, childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';

/** Context of a book's sheets. */
export interface BookContext {
  readonly file: Package;
  readonly chunks: CellChunks;
  readonly styles: StyleTable;
  readonly paints: readonly Paint[];
  readonly colorOf: ColorOf;
  readonly shared: readonly string[];
  /** Indices of shared texts among those sent; -1: not sent yet. */
  readonly textPlaces: Int32Array;
  readonly onPiece: OnPiece;
}

const VISIBILITIES: Readonly<Record<ListedSheet['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Reads a sheet: its start, its cells, its parts. */
export async function readSheet(
  sheet: ListedSheet,
  book: BookContext,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const { file, chunks, styles, shared, textPlaces } = book;
  const { formatOf, dateShift } = styles;
  const cells = new SheetCells({ chunks, textPlaces, formatOf, dateShift });
  const onCells = (before: XmlNode): void => {
    begin(sheet, before, book);
  };
  const root = await scanWholeSheet(file, sheet.entry, shared, cells, onCells, onProgress);
  chunks.flush();
  book.onPiece(await partsOf(root, cells, sheet, book));
}

function begin(
  sheet: ListedSheet,
  before: XmlNode,
  { styles, chunks, onPiece }: BookContext,
): void {
  const { name } = sheet;
  const visibility = VISIBILITIES[sheet.visibility];
  const columns = readColumns(before, styles.formatOf);
  const id = before.attributes['uid'];
  const start = { kind: 'sheet', name, visibility, columns } as const;
  onPiece({ ...start, ...(id === undefined ? {} : { id }), newFormats: chunks.takeFormats() });
}

async function partsOf(
  root: XmlNode,
  cells: SheetCells,
  { part }: ListedSheet,
  book: BookContext,
): Promise<SheetParts> {
  const relations = await readRelations(book.file, part);
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
    links: readLinks(root, relations),
    validations: readValidations(root),
    ...(filter ? { filter } : {}),
    ...(protection ? { protection } : {}),
    ...(await readSheetCompanions(book.file, relations, {
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
