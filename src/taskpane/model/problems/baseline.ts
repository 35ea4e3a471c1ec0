import type { CheckResult } from '../../../excel/check/types';
import type { ProblemIndex } from './types';

/** More problems than these are not remembered one by one: 4 bytes each, 107 kB as text. */
export const BASELINE_LIMIT = 20_000;

/** FNV-1a, 32 bits: of 20,000 keys a new one is taken for a known one once in 200,000 times. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** What tells problems of a check from each other, also after rows have been sorted: rule, pool and product. */
export function problemKey(
  index: Pick<ProblemIndex, 'kinds' | 'kindOf' | 'rows'>,
  { catalogue: { columns, rowNumbers } }: Pick<CheckResult, 'catalogue'>,
): (problem: number) => number {
  return (problem) => {
    const row = index.rows[problem]!;
    const { rule, pool } = index.kinds[index.kindOf[problem]!]!;
    const product =
      columns.productId?.values[row] || columns.title?.values[row] || `row ${rowNumbers[row]!}`;
    return hashOf(`${rule.id}\n${pool?.id ?? ''}\n${product}`);
  };
}

/** Keys as a text for the workbook: 32-bit numbers, little-endian, in base 64. */
export function packKeys(keys: readonly number[]): string {
  const bytes = new Uint8Array(Uint32Array.from(new Set(keys)).buffer);
  let said = '';
  for (const byte of bytes) said += String.fromCharCode(byte);
  return btoa(said);
}

/** The keys again; none of a text that is none of `packKeys`. */
export function unpackKeys(packed: string): ReadonlySet<number> {
  try {
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    return new Set(new Uint32Array(bytes.buffer, 0, bytes.length >> 2));
  } catch {
    return new Set();
  }
}
