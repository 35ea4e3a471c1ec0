import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RSPACK = join('node_modules', '@rspack', 'cli', 'bin', 'rspack.js');

/**
 * Builds one of the product's programs into a folder, as `npm run build` does, in a process of its own.
 *
 * @param options `args`: further arguments of Rspack; `set`: variables of the environment
 * @returns the exit code, and what the build said
 */
export function buildCommand(
  only: 'cli' | 'addin',
  output: string,
  options: { readonly args?: readonly string[]; readonly set?: NodeJS.ProcessEnv } = {},
): { status: number; said: string } {
  const { args = [], set = {} } = options;
  const all = [RSPACK, '--env', `only=${only}`, '--output-path', output, ...args];
  const env = { ...process.env, ...set };
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { env, encoding: 'utf8' });
  return { status: status ?? 1, said: stdout + stderr };
}
