import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { text, type TextKey } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';
import { write } from '../io';
import { systemCode } from '../../base/systemCode';

/** Where a report is written to; nothing of a file is seen before `commit`. */
export interface Output {
  readonly isFile: boolean;
  /** The chunk may change once it is written. */
  readonly write: (chunk: Uint8Array) => Promise<void>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}

type Why = Extract<TextKey, `cli.why.${string}`>;

const REASONS: Readonly<Record<string, Exclude<Why, 'cli.why.other'>>> = {
  ENOENT: 'cli.why.noFolder',
  ENOTDIR: 'cli.why.noFolder',
  EISDIR: 'cli.why.isFolder',
  EACCES: 'cli.why.noPermission',
  EPERM: 'cli.why.noPermission',
  EROFS: 'cli.why.noPermission',
  ENOSPC: 'cli.why.noSpace',
  EDQUOT: 'cli.why.noSpace',
};

function notWritable(file: string, error: unknown, { lang }: Context): CannotRun {
  const code = systemCode(error) ?? String(error);
  const reason = REASONS[code];
  const why = reason ? text(lang, reason) : text(lang, 'cli.why.other', { code });
  return new CannotRun(text(lang, 'cli.outputNotWritable', { file, why }));
}

/** The target of a path (links resolved), and whether it is something else than a file. */
async function targetOf(path: string): Promise<{ path: string; isSpecial: boolean }> {
  const real = await realpath(path).catch(() => path);
  const found = await stat(real).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(real), { code: 'EISDIR' });
  return { path: real, isSpecial: found !== undefined && !found.isFile() };
}

function standardOutput({ io }: Context): Output {
  return {
    isFile: false,
    write: (chunk) => write(io.stdout, chunk),
    commit: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
}

/** A device or a pipe cannot be replaced by a file: it is written as it comes. */
function straightTo(handle: FileHandle): Output {
  return {
    isFile: false,
    write: async (chunk) => {
      await handle.writeFile(chunk);
    },
    commit: () => handle.close(),
    abort: () => handle.close(),
  };
}

/** Bytes between two flushes to disk, so that `commit` has little to wait for. */
const SENT_ON = 1 << 25;

function besideAndRenamed(handle: FileHandle, temporary: string, target: string): Output {
  // Ctrl-C ends the program without `abort`.
  const removeAtExit = (): void => {
    unlinkSync(temporary);
  };
  process.once('exit', removeAtExit);
  let waiting = 0;
  let sentOn = Promise.resolve();
  return {
    isFile: true,
    write: async (chunk) => {
      await handle.writeFile(chunk);
      waiting += chunk.length;
      if (waiting < SENT_ON) return;
      waiting = 0;
      sentOn = sentOn.then(() => handle.datasync());
      // A failure is met by `commit`.
      sentOn.catch(() => undefined);
    },
    commit: async () => {
      await sentOn;
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      process.removeListener('exit', removeAtExit);
    },
    abort: async () => {
      process.removeListener('exit', removeAtExit);
      await sentOn.catch(() => undefined);
      await handle.close().catch(() => undefined);
      await unlink(temporary).catch(() => undefined);
    },
  };
}

async function openFile(path: string): Promise<Output> {
  const target = await targetOf(path);
  if (target.isSpecial) return straightTo(await open(target.path, 'w'));
  const name = `.youpin-${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(target.path), name);
  return besideAndRenamed(await open(temporary, 'wx'), temporary, target.path);
}

/**
 * Opens `-` (standard output) or a file, which is written beside its place and put there whole by
 * `commit`. Throws `CannotRun` wherever the system refuses.
 */
export async function openOutput(file: string, context: Context): Promise<Output> {
  if (file === '-') return standardOutput(context);
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw notWritable(file, error, context);
    }
  };
  const output = await guard(openFile(resolve(context.io.cwd, file)));
  return {
    ...output,
    write: (chunk) => guard(output.write(chunk)),
    commit: () => guard(output.commit()),
  };
}
