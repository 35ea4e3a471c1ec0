/** Columns of so many rows or more take shared memory. */
const SHARED_FROM = 2 ** 17;

/**
 * Space for large columns.
 *
 * V8 counts the bytes of buffers, and collects its whole heap, raw cells and all, each time that they have grown by
 * 64 MB (`kExternalAllocationSoftLimit` in https://github.com/v8/v8/blob/main/src/heap/heap.h): at a million rows that
 * took a third of the time. It does not count shared memory. Excel's pages have none, as they are not isolated from
 * pages of other origins (https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated).
 */
const Space = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

/** A column of numbers, `size` long, all 0. */
export function float64Column(size: number): Float64Array {
  return size < SHARED_FROM ? new Float64Array(size) : new Float64Array(new Space(8 * size));
}

/** A column of whole numbers of 32 bits, `size` long, all 0. */
export function int32Column(size: number): Int32Array {
  return size < SHARED_FROM ? new Int32Array(size) : new Int32Array(new Space(4 * size));
}

/** A column of bytes, `size` long, all 0. */
export function byteColumn(size: number): Uint8Array {
  return size < SHARED_FROM ? new Uint8Array(size) : new Uint8Array(new Space(size));
}
