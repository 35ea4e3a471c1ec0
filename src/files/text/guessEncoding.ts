/** Encodings in which sellers' tools write, UTF-16 apart; the last holds for any bytes. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'windows-1252';

/** How well bytes fit an encoding: of what is beyond ASCII, the share that is usual in it. */
interface Tally {
  usual: number;
  all: number;
}

const ASCII_END = 0x80;

const between = (byte: number, first: number, last: number): boolean =>
  byte >= first && byte <= last;

/** Bytes that UTF-8 wants behind a first one; -1 where it can't be a first one. */
function followers(first: number): number {
  if (between(first, 0xc2, 0xdf)) return 1;
  if (between(first, 0xe0, 0xef)) return 2;
  return between(first, 0xf0, 0xf4) ? 3 : -1;
}

/** Takes one character beyond ASCII into the tally; answers how many bytes it is. */
type Step = (bytes: Uint8Array, at: number, tally: Tally) => number;

const stepUtf8: Step = (bytes, at, tally) => {
  const wanted = followers(bytes[at]!);
  let length = 1;
  while (length <= wanted && between(bytes[at + length] ?? 0, 0x80, 0xbf)) length++;
  tally.all++;
  if (length === wanted + 1) tally.usual++;
  return length;
};

/**
 * A character of two bytes. Frequent ones lie together in both encodings; few others come in a text that
 * is Chinese, but most of those that a wrong reading makes.
 */
const stepPair =
  (isUsual: (lead: number, trail: number) => boolean): Step =>
  (bytes, at, tally) => {
    const lead = bytes[at]!;
    const trail = bytes[at + 1] ?? 0;
    tally.all++;
    if (isUsual(lead, trail)) tally.usual++;
    return between(lead, 0x81, 0xfe) && trail >= 0x40 && trail !== 0x7f ? 2 : 1;
  };

/** Punctuation and full-width letters, and the characters of the first level of GB 2312. */
const stepGb = stepPair(
  (lead, trail) => trail >= 0xa1 && (between(lead, 0xa1, 0xa3) || between(lead, 0xb0, 0xd7)),
);

/** The same of Big5: its symbols, and its frequently used characters. */
const stepBig5 = stepPair(
  (lead, trail) =>
    between(lead, 0xa1, 0xc6) && (between(trail, 0x40, 0x7e) || between(trail, 0xa1, 0xfe)),
);

function fitOf(bytes: Uint8Array, step: Step): number {
  const tally: Tally = { usual: 0, all: 0 };
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < ASCII_END) at++;
    else at += step(bytes, at, tally);
  }
  return tally.usual / Math.max(1, tally.all);
}

/** Half of a text in any other encoding would look like one of these by chance. */
const LEAST_FIT = 0.6;

/**
 * The encoding that bytes fit best which are not all UTF-8: that with a few broken characters, GB18030 of
 * the mainland, Big5 of Taiwan and Hong Kong, else Windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const steps = { 'utf-8': stepUtf8, gb18030: stepGb, big5: stepBig5 } as const;
  let best: Encoding = 'windows-1252';
  let bestFit = LEAST_FIT;
  for (const encoding of ['utf-8', 'gb18030', 'big5'] as const) {
    const fit = fitOf(bytes, steps[encoding]);
    if (fit > bestFit) [best, bestFit] = [encoding, fit];
  }
  return best;
}
