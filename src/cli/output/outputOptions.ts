import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from '../../strings';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';

/** Where the reports go; `-` is standard output. */
export interface OutputOptions {
  readonly json?: string;
  readonly csv?: string;
}

async function realPath(file: string, { io }: Context): Promise<string> {
  const path = resolve(io.cwd, file);
  return realpath(path).catch(() => path);
}

/** Reads `--json` and `--csv`; neither may overwrite the other or a file that is read. */
export async function outputOptions(context: Context): Promise<OutputOptions> {
  const { args, lang } = context;
  const json = args.one('json');
  const csv = args.one('csv');
  if (json === '-' && csv === '-') throw new CannotRun(text(lang, 'cli.twoOutputsOnStdout'));
  const files = [json, csv].filter((file) => file !== undefined && file !== '-') as string[];
  const rulebook = args.one('rulebook');
  const read = rulebook === undefined ? args.positionals : [...args.positionals, rulebook];
  const inputs = await Promise.all(read.map((file) => realPath(file, context)));
  const outputs = await Promise.all(files.map((file) => realPath(file, context)));
  const overwritten = outputs.findIndex((path) => inputs.includes(path));
  if (overwritten >= 0) {
    throw new CannotRun(text(lang, 'cli.outputIsInput', { file: files[overwritten] ?? '' }));
  }
  if (outputs.length === 2 && outputs[0] === outputs[1]) {
    throw new CannotRun(text(lang, 'cli.sameOutput', { file: files[0] ?? '' }));
  }
  return { ...(json !== undefined && { json }), ...(csv !== undefined && { csv }) };
}
