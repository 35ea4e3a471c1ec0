import { drain } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { cutText } from '../marks';
import { aboutRows, notesRows, titleRows } from './aboutRows';
import type { SheetCell } from './cells';
import { charts } from './charts';
import type { BlockId, SheetBlock, SheetDescription } from './description';
import { findingRows } from './findingRows';
import { ignoredRows } from './ignoredRows';
import type { ReportSheetInput } from './input';
import { legendRows } from './legendRows';
import type { Row } from './parts';
import { platformRows } from './platformRows';
import { problemRows, ruleRows } from './problemRows';
import { settlingRows } from './settlingRows';
import { certificateRows, poolRows, totalsRows } from './totalsRows';

/** Rows of a block; of one that looks at all products, in steps. */
type RowsOf = (input: ReportSheetInput) => Row[] | Generator<void, Row[]>;

/** The blocks from top to bottom; the list that can be long comes last. */
const BLOCKS: readonly (readonly [BlockId, RowsOf])[] = [
  ['title', titleRows],
  ['about', aboutRows],
  ['totals', totalsRows],
  ['pools', poolRows],
  ['problems', problemRows],
  ['certificates', certificateRows],
  ['settling', settlingRows],
  ['legend', legendRows],
  ['notes', notesRows],
  ['rules', ruleRows],
  ['platform', platformRows],
  ['ignored', ignoredRows],
  ['findings', findingRows],
];

/** Narrow where numbers and words stand, wide where the long lists have sentences. */
const WIDTHS = [30, 12, 12, 16, 14, 12, 44, 52, 52];

/** A cell whose text fits into it. */
function fitted(cell: SheetCell, lang: Lang): SheetCell {
  return cell.kind === 'text' ? { ...cell, text: cutText(cell.text, lang) } : cell;
}

/** Rows between two yields. */
const SLICE_ROWS = 250;

function* fittedRows(rows: readonly Row[], lang: Lang): Generator<void, Row[]> {
  const fit: Row[] = [];
  for (const [at, cells] of rows.entries()) {
    if (at % SLICE_ROWS === SLICE_ROWS - 1) yield;
    fit.push(cells.map((cell) => fitted(cell, lang)));
  }
  return fit;
}

function* stacked(input: ReportSheetInput): Generator<void, SheetBlock[]> {
  const blocks: SheetBlock[] = [];
  let row = 0;
  for (const [id, rowsOf] of BLOCKS) {
    yield;
    const made = rowsOf(input);
    const rows = Array.isArray(made) ? made : yield* made;
    if (rows.length === 0) continue;
    blocks.push({ id, row, rows: yield* fittedRows(rows, input.lang) });
    row += rows.length + 1;
  }
  return blocks;
}

/**
 * All that the report sheet holds, as plain data: cells in blocks from column A on, the names of their
 * styles (`sheetStyles`), and two charts over them.
 */
export function reportSheet(input: ReportSheetInput): SheetDescription {
  return drain(reportSheetInSteps(input));
}

/** The same, yielding now and then. */
export function* reportSheetInSteps(input: ReportSheetInput): Generator<void, SheetDescription> {
  const blocks = yield* stacked(input);
  const last = blocks[blocks.length - 1]!;
  return {
    name: text(input.lang, 'sheet.tabName'),
    blocks,
    charts: charts(input),
    columnWidths: WIDTHS,
    freezeRows: 1,
    rows: last.row + last.rows.length,
    columns: WIDTHS.length,
  };
}
