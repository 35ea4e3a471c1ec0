import { runToEnd } from '../../base/runToEnd';
import { text } from '../../strings';
import { aboutRows, notesRows, titleRows } from './aboutRows';
import { charts, CHARTS_END, PROGRESS_HEIGHT, progressChart } from './charts';
import type { BlockId, SheetBlock, SheetDescription, SheetPrint } from './description';
import { endRows } from './endRows';
import { findingRows } from './findingRows';
import { firstRows } from './firstRows';
import { fittedRows } from './fittedRows';
import { ignoredRows } from './ignoredRows';
import type { ReportSheetInput } from './input';
import { legendRows } from './legendRows';
import { ownerRows } from './ownerRows';
import type { Row } from './parts';
import { platformRows } from './platformRows';
import { problemRows, ruleRows } from './problemRows';
import { progressRows } from './progressRows';
import { PRODUCT_HEAD, productRows } from './productRows';
import { requirementRows } from './requirementRows';
import { settlingRows } from './settlingRows';
import { certificateRows, poolRows, totalsRows } from './totalsRows';

/** Rows of a block; of one that looks at all products, in steps. */
type RowsOf = (input: ReportSheetInput) => Row[] | Generator<void, Row[]>;

/** Whether a block is part of the report for a manager, or of the one for those who mend products. */
type Parts = 'both' | 'summary' | 'rows';

/** The blocks from top to bottom: totals, their explanation, then lists of any length. */
const BLOCKS: readonly (readonly [BlockId, RowsOf, Parts])[] = [
  ['title', titleRows, 'both'],
  ['totals', totalsRows, 'summary'],
  ['problems', problemRows, 'summary'],
  ['first', firstRows, 'both'],
  ['owners', ownerRows, 'summary'],
  ['pools', poolRows, 'summary'],
  ['certificates', certificateRows, 'summary'],
  ['ends', endRows, 'both'],
  ['progress', progressRows, 'summary'],
  ['requirements', requirementRows, 'both'],
  ['settling', settlingRows, 'summary'],
  ['rules', ruleRows, 'rows'],
  ['ignored', ignoredRows, 'rows'],
  ['legend', legendRows, 'rows'],
  ['notes', notesRows, 'both'],
  ['about', aboutRows, 'both'],
  ['products', productRows, 'rows'],
  ['platform', platformRows, 'rows'],
  ['findings', findingRows, 'rows'],
];

/** Blocks that begin a page. */
const ON_NEW_PAGE: readonly BlockId[] = ['pools', 'products'];

/** In characters: narrow for numbers and words, wide for sentences of the long lists. */
const WIDTHS = [24, 10, 11, 12, 12, 11, 22, 34, 66];

function* stacked(input: ReportSheetInput): Generator<void, SheetBlock[]> {
  const { kind = 'all' } = input;
  const blocks: SheetBlock[] = [];
  let row = 0;
  for (const [id, rowsOf, parts] of BLOCKS) {
    if (kind !== 'all' && parts !== 'both' && parts !== kind) continue;
    yield;
    const made = rowsOf(input);
    const rows = Array.isArray(made) ? made : yield* made;
    if (rows.length === 0) continue;
    blocks.push({ id, row, rows: yield* fittedRows(rows, input.lang) });
    row += rows.length + 1;
    if (id === 'problems') row = Math.max(row, CHARTS_END);
    // Its chart lies beside it, and needs more room than a few days do.
    if (id === 'progress') row += Math.max(0, PROGRESS_HEIGHT - rows.length);
  }
  return blocks;
}

/** Blocks for the screen only: on paper the list of products covers them. */
const NOT_PRINTED: readonly BlockId[] = ['platform', 'findings'];

function printOf(blocks: readonly SheetBlock[]): SheetPrint {
  const printed = blocks.filter(({ id }) => !NOT_PRINTED.includes(id));
  const last = printed[printed.length - 1]!;
  const products = printed.find(({ id }) => id === 'products');
  return {
    rows: last.row + last.rows.length,
    breaks: printed.filter(({ id }) => ON_NEW_PAGE.includes(id)).map(({ row }) => row),
    ...(products && { titleRow: products.row + PRODUCT_HEAD - 1 }),
  };
}

/**
 * The report sheet as plain data: cells in blocks from column A on, the names of their styles
 * (`sheetStyles`), and up to three charts over them.
 */
export function reportSheet(input: ReportSheetInput): SheetDescription {
  return runToEnd(reportSheetInSteps(input));
}

/** The same, yielding now and then. */
export function* reportSheetInSteps(input: ReportSheetInput): Generator<void, SheetDescription> {
  const blocks = yield* stacked(input);
  const last = blocks[blocks.length - 1]!;
  return {
    name: text(input.lang, 'sheet.tabName'),
    blocks,
    charts: input.kind === 'rows' ? [] : [...charts(input), ...progressChart(input, blocks)],
    columnWidths: WIDTHS,
    freezeRows: 1,
    print: printOf(blocks),
    rows: last.row + last.rows.length,
    columns: WIDTHS.length,
  };
}
