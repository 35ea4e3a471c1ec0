import { write, type Io, type OutStream } from '../io';
import { plainLine } from './plainLine';
import { painter, type Paint } from './style';
import { truncate } from './width';

/** Where a command shows its lines. */
export interface Screen {
  readonly paint: Paint;
  /** Cuts a line to the terminal; a pipe or a file gets all of it. */
  readonly fit: (line: string) => string;
  show(lines: readonly string[]): Promise<void>;
}

/** A screen over a stream. */
export function screenOn(stream: OutStream, env: Io['env']): Screen {
  const isTerminal = stream.isTTY === true;
  const width = isTerminal ? (stream.columns ?? 80) : Infinity;
  return {
    paint: painter(stream, env),
    fit: (line) => truncate(line, width),
    show: (lines) =>
      write(stream, lines.map((line) => `${plainLine(line, isTerminal)}\n`).join('')),
  };
}
