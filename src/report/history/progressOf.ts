import type { Catalogue } from '../../catalogue';
import type { Verdict } from '../../evaluator';
import { cellText } from '../sheet/cellText';

/** A state of a product sheet, judged. */
export interface JudgedSheet {
  readonly catalogue: Catalogue;
  readonly verdict: Verdict;
}

/** A product whose verdict changed. */
export interface ProductMove {
  readonly id: string;
  /** In the later state, from 1. */
  readonly row: number;
}

/** Changes of the products between two states of a sheet, matched by product ID. */
export interface SheetProgress {
  readonly matched: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** Premium now, and not before. */
  readonly gains: readonly ProductMove[];
  /** Premium before, and not now. */
  readonly losses: readonly ProductMove[];
  /** Rules that matched products broke before and not now. */
  readonly solved: number;
  /** Rules that matched products break now and not before, and those that new products break. */
  readonly added: number;
}

const brokenIds = (verdict: Verdict, index: number): Set<string> =>
  new Set(verdict.broken(index).map((rule) => verdict.governance[rule]!.id));

/** Compares two states of a sheet; of rows with one ID the first counts, rows without one are skipped. */
export function progressOf(before: JudgedSheet, after: JudgedSheet): SheetProgress {
  const formerRows = new Map<string, number>();
  for (let index = 0; index < before.catalogue.size; index++) {
    const id = cellText(before.catalogue, 'productId', index);
    if (id !== '' && !formerRows.has(id)) formerRows.set(id, index);
  }
  const gains: ProductMove[] = [];
  const losses: ProductMove[] = [];
  const seen = new Set<string>();
  let [solved, added, onlyAfter] = [0, 0, 0];
  for (let index = 0; index < after.catalogue.size; index++) {
    const id = cellText(after.catalogue, 'productId', index);
    if (id === '' || seen.has(id)) continue;
    seen.add(id);
    const former = formerRows.get(id);
    const is = after.verdict.premium(index);
    const now = brokenIds(after.verdict, index);
    if (former === undefined) {
      onlyAfter++;
      added += now.size;
      continue;
    }
    const was = before.verdict.premium(former);
    const move = { id, row: after.catalogue.rowNumbers[index]! };
    if (is === 'yes' && was !== 'yes') gains.push(move);
    if (was === 'yes' && is !== 'yes') losses.push(move);
    const then = brokenIds(before.verdict, former);
    for (const rule of then) if (!now.has(rule)) solved++;
    for (const rule of now) if (!then.has(rule)) added++;
  }
  const matched = seen.size - onlyAfter;
  return {
    matched,
    onlyBefore: formerRows.size - matched,
    onlyAfter,
    gains,
    losses,
    solved,
    added,
  };
}
