import type { FieldKey } from '../../fields';
import type { Grid } from '../types';
import { readHeader } from './readHeader';
import { headerText, rowEvidence, scoreOf, type RowEvidence } from './rowEvidence';

/** Fields that identify a header of one or two columns; others also occur in forms and notes. */
const IDENTIFYING: readonly FieldKey[] = ['productId', 'title'];

/** Least number of resembling names where none is certain. */
const LEAST_LOOSE = 3;

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * A form lists its labels one below the other (产品ID, 标题, 价格 …); the first of them is no header.
 */
function labelsGoDown(grid: Grid, row: number): boolean {
  const column = grid[row]!.findIndex((cell) => headerText(cell) !== '');
  const below = grid.slice(row + 1).find((cells) => cells.some((cell) => headerText(cell) !== ''));
  const text = headerText(below?.[column]);
  return text !== '' && readHeader(text).known;
}

function canBeHeader(grid: Grid, row: number, evidence: RowEvidence): boolean {
  const { filled, fields, others, named, loose, contrary } = evidence;
  if (contrary > fields.size + others + named) return false;
  if (fields.size + named >= 2) return true;
  if (contrary > 0) return false;
  if (named > 0 || fields.size + loose.size >= LEAST_LOOSE) return true;
  const isIdentified =
    IDENTIFYING.some((field) => fields.has(field)) && (others > 0 || filled <= 2);
  return isIdentified && !labelsGoDown(grid, row);
}

/** The row of the first `rows` that looks most like a header, and the first of equals; -1 if none does. */
export function findRow(grid: Grid, rows: number, named: ReadonlySet<string> = NO_KEYS): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let row = 0; row < rows; row++) {
    const evidence = rowEvidence(grid[row]!, named);
    const score = scoreOf(evidence);
    if (evidence.filled === 0 || score <= bestScore || !canBeHeader(grid, row, evidence)) continue;
    best = row;
    bestScore = score;
  }
  return best;
}
