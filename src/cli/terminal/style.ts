import type { Io, OutStream } from '../io';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export type Style = keyof typeof CODES;

/** Puts a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Colour only on a terminal, and never where `NO_COLOR` is set (no-color.org). */
export function painter(stream: OutStream, env: Io['env']): Paint {
  const noColor = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  if (stream.isTTY !== true || noColor || env['TERM'] === 'dumb') return (_, text) => text;
  return (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
