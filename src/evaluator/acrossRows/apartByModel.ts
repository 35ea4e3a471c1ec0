import { CELL, type TextColumn } from '../../catalogue';

/**
 * Drops the duplicates of rows with different models: a price list may give many products one title and
 * distinguish them by model. A seller may also renumber copies, so that the fact becomes unknown.
 *
 * @param titles fingerprints of title and category, by row
 * @param others how many other rows have the same fingerprint; counted anew among rows of one model
 */
export function apartByModel(model: TextColumn, titles: Float64Array, others: Float64Array): void {
  const sizes = new Map<string, number>();
  const keyed: [row: number, key: string][] = [];
  for (let row = 0; row < others.length; row++) {
    if (!(others[row]! > 0) || model.state[row] !== CELL.ok) continue;
    const key = `${titles[row]} ${model.values[row]}`;
    keyed.push([row, key]);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  for (const [row, key] of keyed) others[row] = sizes.get(key)! - 1 || NaN;
}
