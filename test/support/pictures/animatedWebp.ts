import type { PixelBox } from './changedBox';

/** A picture of an animation: a WebP of its own, where it lies, from even pixels on, and for how many milliseconds. */
export interface AnimationFrame {
  readonly picture: Buffer;
  readonly box: PixelBox;
  readonly delay: number;
}

/** Parts of a WebP that hold a picture. */
const PICTURE_PARTS = ['ALPH', 'VP8 ', 'VP8L'];

/** Says in a frame that it replaces what was there, rather than lying over it. */
const REPLACES = 2;

/** Says in the head of a file that it moves. */
const MOVES = 2;

/** One WebP of so many pixels, played for ever, each picture over what was there; layout as in Google's WebP container specification. */
export function animatedWebp(
  { width, height }: { readonly width: number; readonly height: number },
  frames: readonly AnimationFrame[],
): Buffer {
  const body = [
    part('VP8X', Buffer.from([MOVES, 0, 0, 0]), uint24(width - 1), uint24(height - 1)),
    // No background, no end.
    part('ANIM', Buffer.alloc(6)),
    ...frames.map(({ picture, box, delay }) =>
      part(
        'ANMF',
        ...[box.x / 2, box.y / 2, box.width - 1, box.height - 1, delay].map(uint24),
        Buffer.from([REPLACES]),
        pictureIn(picture),
      ),
    ),
  ];
  return part('RIFF', Buffer.from('WEBP'), ...body);
}

/** The parts of a WebP that hold its picture. */
function pictureIn(webp: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 12; at < webp.length;) {
    const length = 8 + webp.readUInt32LE(at + 4);
    const end = at + length + (length % 2);
    if (PICTURE_PARTS.includes(webp.toString('latin1', at, at + 4)))
      parts.push(webp.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/** A part of a RIFF file: name, length, content, filled up to an even length. */
function part(name: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8, name, 'latin1');
  const length = content.reduce((sum, { length: one }) => sum + one, 0);
  head.writeUInt32LE(length, 4);
  return Buffer.concat([head, ...content, Buffer.alloc(length % 2)]);
}

function uint24(value: number): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntLE(value, 0, 3);
  return bytes;
}
