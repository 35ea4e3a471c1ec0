import { CELL, type TextColumn } from '../../catalogue';

/**
 * Takes back what like titles say of rows that have models of their own: a price list calls many products
 * the same and tells them apart by the model, and a seller may number copies anew, so that it is unknown.
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
