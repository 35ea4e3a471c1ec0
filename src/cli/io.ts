import { systemCode } from '../base/systemCode';

/** A stream that text, or its bytes in UTF-8, is written to; a terminal says so and knows its width in columns. */
export interface OutStream {
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All inputs and outputs of the command line, so that tests can replace them. */
export interface Io {
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Today's local date, ISO: the only place where the product asks for it. */
  today(): string;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}

/** The reader of a pipe went away, e.g. `youpin check … | head`. */
export function isClosedPipe(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** Writes a text and waits until the stream has taken it, which is all the back-pressure there is. */
export function write(stream: OutStream, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
