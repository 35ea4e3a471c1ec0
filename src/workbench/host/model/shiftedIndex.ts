import type { Shift } from './cellTypes';

/** Where a row or column comes to lie when `count` are inserted or deleted `at`; undefined when it goes. */
export function shiftedIndex(
  index: number,
  kind: Shift['kind'],
  at: number,
  count: number,
): number | undefined {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index < at + count ? undefined : index - count;
}

/** A stretch of rows or columns after the move; undefined when nothing of it is left. */
export function shiftedStretch(
  start: number,
  length: number,
  kind: Shift['kind'],
  at: number,
  count: number,
): { start: number; length: number } | undefined {
  const end = start + length;
  if (kind === 'insert') {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const cut = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (cut === length) return undefined;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - Math.max(0, before), length: length - cut };
}
