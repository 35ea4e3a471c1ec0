import type { PNG } from 'pngjs';

/** A rectangle of pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a picture differs from the one before it; of the first, all. It begins at even pixels, as frames of WebP do. */
export function changedBox(after: PNG, before?: PNG): PixelBox {
  const { width, height } = after;
  if (!before) return { x: 0, y: 0, width, height };
  let [left, top, right, bottom] = [width - 2, height - 2, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (after.data.readUInt32LE(at) === before.data.readUInt32LE(at)) continue;
      left = Math.min(left, x - (x % 2));
      top = Math.min(top, y - (y % 2));
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return {
    x: left,
    y: top,
    width: Math.max(1, right - left + 1),
    height: Math.max(1, bottom - top + 1),
  };
}
