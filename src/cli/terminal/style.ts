import type { Io, OutStream } from '../io';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export type Style = keyof typeof CODES;

/** A text with a style. */
export interface Painted {
  readonly style: Style;
  readonly text: string;
}

/** A line of a screen, or its pieces: styles are values, so that no text can bring one along. */
export type Line = string | Painted | readonly (string | Painted)[];

export function paint(style: Style, text: string): Painted {
  return { style, text };
}

/** A text as a terminal shows it in a style. */
export function styled(style: Style, text: string): string {
  return `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

/** Colour only on a terminal, and never where `NO_COLOR` is set (no-color.org). */
export function showsStyles(stream: OutStream, env: Io['env']): boolean {
  const noColor = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return stream.isTTY === true && !noColor && env['TERM'] !== 'dumb';
}
