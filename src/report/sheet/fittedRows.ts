import type { Lang } from '../../strings';
import { cutText } from '../marks';
import type { SheetCell } from './cells';
import type { Row } from './parts';

/** A cell whose text fits into it. */
function fitted(cell: SheetCell, lang: Lang): SheetCell {
  return cell.kind === 'text' ? { ...cell, text: cutText(cell.text, lang) } : cell;
}

/** Rows between two yields. */
const SLICE_ROWS = 250;

/** A header over numbers, aligned like them. */
function headed(cell: SheetCell, below: SheetCell | undefined): SheetCell {
  const isOverNumbers = below?.kind === 'number' || below?.kind === 'percent';
  return cell.style === 'tableHeader' && isOverNumbers ? { ...cell, style: 'numberHeader' } : cell;
}

/** Rows with texts cut to fit and headers aligned; yields now and then. */
export function* fittedRows(rows: readonly Row[], lang: Lang): Generator<void, Row[]> {
  const fit: Row[] = [];
  for (const [at, cells] of rows.entries()) {
    if (at % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const below = rows[at + 1];
    fit.push(cells.map((cell, column) => headed(fitted(cell, lang), below?.[column])));
  }
  return fit;
}
