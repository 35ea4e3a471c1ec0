import { write, type Io, type OutStream } from '../io';
import { plainLine } from './plainLine';
import { showsStyles, styled, type Line } from './style';
import { truncate } from './table';

/** Where a command shows its lines. */
export interface Screen {
  /** @param isCut whether lines are cut to the terminal; a pipe or a file gets all of them */
  show(lines: readonly Line[], isCut?: boolean): Promise<void>;
}

/** A screen over a stream. */
export function screenOn(stream: OutStream, env: Io['env']): Screen {
  const columns = stream.isTTY === true ? (stream.columns ?? 80) : Infinity;
  const hasStyles = showsStyles(stream, env);
  return {
    show: (lines, isCut = false) => {
      const width = isCut ? columns : Infinity;
      return write(stream, lines.map((line) => `${drawn(line, width, hasStyles)}\n`).join(''));
    },
  };
}

function drawn(line: Line, width: number, hasStyles: boolean): string {
  const pieces = [line].flat();
  const texts = pieces.map((piece) => plainLine(typeof piece === 'string' ? piece : piece.text));
  const shown = truncate(texts.join(''), width);
  let end = 0;
  const parts = pieces.map((piece, index) => {
    const start = end;
    end += texts[index]!.length;
    const part = shown.slice(start, end);
    return typeof piece === 'string' || !hasStyles || part === ''
      ? part
      : styled(piece.style, part);
  });
  return parts.join('');
}
