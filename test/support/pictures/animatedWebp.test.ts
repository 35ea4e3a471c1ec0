import { animatedWebp } from './animatedWebp';

/** A picture of one pixel, lossless, as Chromium writes it. */
const PIXEL = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

test('the pictures follow one another, each for its time', () => {
  const webp = animatedWebp({ width: 1, height: 1 }, [
    { picture: PIXEL, delay: 350 },
    { picture: PIXEL, delay: 3000 },
  ]);
  expect(webp.toString('latin1', 0, 4)).toBe('RIFF');
  expect(webp.readUInt32LE(4)).toBe(webp.length - 8);
  expect(webp.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  const frames = [...webp.toString('latin1').matchAll(/ANMF/g)].map(({ index }) => index);
  expect(frames.map((at) => webp.readUIntLE(at + 20, 3))).toEqual([350, 3000]);
  for (const at of frames) {
    const picture = PIXEL.subarray(12);
    expect(webp.subarray(at + 24, at + 24 + picture.length)).toEqual(picture);
    expect(webp.readUInt32LE(at + 4)).toBe(16 + picture.length);
  }
});
