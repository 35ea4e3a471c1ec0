import { PNG } from 'pngjs';
import { animatedWebp } from './animatedWebp';
import { changedBox } from './changedBox';

/** A picture of one pixel, lossless, as Chromium writes it. */
const PIXEL = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

test('the pictures follow one another, each for its time', () => {
  const webp = animatedWebp({ width: 5, height: 3 }, [
    { picture: PIXEL, box: { x: 0, y: 0, width: 1, height: 1 }, delay: 350 },
    { picture: PIXEL, box: { x: 4, y: 2, width: 1, height: 1 }, delay: 3000 },
  ]);
  expect(webp.toString('latin1', 0, 4)).toBe('RIFF');
  expect(webp.readUInt32LE(4)).toBe(webp.length - 8);
  expect(webp.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  const frames = [...webp.toString('latin1').matchAll(/ANMF/g)].map(({ index }) => index);
  expect(frames.map((at) => webp.readUIntLE(at + 20, 3))).toEqual([350, 3000]);
  expect(frames.map((at) => webp.readUIntLE(at + 8, 3) * 2)).toEqual([0, 4]);
  expect(frames.map((at) => webp.readUIntLE(at + 11, 3) * 2)).toEqual([0, 2]);
  for (const at of frames) {
    const picture = PIXEL.subarray(12);
    expect(webp.subarray(at + 24, at + 24 + picture.length)).toEqual(picture);
    expect(webp.readUInt32LE(at + 4)).toBe(16 + picture.length);
  }
});

test('only what has changed of a picture is kept, from even pixels on', () => {
  const before = new PNG({ width: 9, height: 7 });
  const after = PNG.sync.read(PNG.sync.write(before));
  for (const [x, y] of [
    [3, 5],
    [6, 6],
  ] as const)
    after.data[(y * 9 + x) * 4] = 200;
  expect(changedBox(after)).toEqual({ x: 0, y: 0, width: 9, height: 7 });
  expect(changedBox(after, before)).toEqual({ x: 2, y: 4, width: 5, height: 3 });
  expect(changedBox(before, before)).toMatchObject({ width: 1, height: 1 });
});
