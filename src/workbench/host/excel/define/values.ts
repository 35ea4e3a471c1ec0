import { invalidArgument } from '../../engine/HostError';
import type { Json, JsonObject } from '../../protocol/types';

/** Readers of values that an add-in sets: the wrong kind is InvalidArgument. */

export function asText(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  throw invalidArgument();
}

export function asNumber(value: Json | undefined): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function asFlag(value: Json | undefined): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

export function asOneOf<T extends string>(value: Json | undefined, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with named values. */
export function asRecord(value: Json | undefined): JsonObject {
  if (isRecord(value)) return value;
  throw invalidArgument();
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function asList(value: Json | undefined): readonly Json[] {
  if (isList(value)) return value;
  throw invalidArgument();
}

/** `fallback` for what was left out, else the reader's answer. */
export function given<T>(value: Json | undefined, read: (value: Json) => T, fallback: T): T {
  return value === undefined || value === null ? fallback : read(value);
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  magenta: '#FF00FF',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals, from `#rrggbb` or a colour's name. */
export function asColour(value: Json | undefined): string {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
