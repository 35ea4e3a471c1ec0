export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];

/**
 * How linear RGB is seen: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency” (2009), severity 1.0.
 */
const SEEN: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const VISIONS = Object.keys(SEEN) as Vision[];

function linear(colour: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (row: Triple, [r, g, b]: Triple): number => row[0] * r + row[1] * g + row[2] * b;

const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722];

/** CIELAB under D65. */
function lab(rgb: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = f(dot(LUMINANCE, rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two colours in CIELAB (about 2 is just noticeable) as people see them. */
export function distance(a: string, b: string, vision: Vision): number {
  const seen = (colour: string): Triple => {
    const rgb = linear(colour);
    const clip = (row: Triple): number => Math.min(1, Math.max(0, dot(row, rgb)));
    const [r, g, bl] = SEEN[vision];
    return lab([clip(r), clip(g), clip(bl)]);
  };
  const [one, two] = [seen(a), seen(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

/** Contrast as WCAG has it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, two] = [dot(LUMINANCE, linear(a)), dot(LUMINANCE, linear(b))];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
