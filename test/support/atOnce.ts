import { spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';

/** How nice a process is that runs in the time that others leave. */
const NICE = 10;

/** An npm script that runs; one text, for a shell: npm is a batch file on Windows. */
const start = (script: string, stdio: 'pipe' | 'inherit') =>
  spawn(`npm run --silent ${script}`, { shell: true, stdio });

/** Runs an npm script that writes by itself; answers with whether it went well. */
function runShown(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    start(script, 'inherit').once('close', (code) => {
      resolve(code === 0);
    });
  });
}

/** Runs an npm script; answers with whether it went well, and what it said. */
function run(script: string): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = start(script, 'pipe');
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('close', (code) => {
      resolve({ ok: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}

/** Runs scripts one after the other up to the first that fails, which it names, and tells of each. */
async function runAll(scripts: readonly string[], tell: (text: string) => void): Promise<string[]> {
  for (const script of scripts) {
    const { ok, said } = await run(script);
    tell(`${ok ? '✓' : '✗'} ${script}\n${said}`);
    if (!ok) return [script];
  }
  return [];
}

/** `tsx test/support/atOnce.ts a,b c`: the npm scripts a and then b, with c at the same time; fails if one of them does. */
async function atOnce(lanes: readonly string[]): Promise<void> {
  const tell = (text: string) => void process.stdout.write(text);
  const failed = await Promise.all(lanes.map((lane) => runAll(lane.split(','), tell)));
  process.exitCode = failed.flat().length === 0 ? 0 : 1;
}

/**
 * `tsx test/support/atOnce.ts --beside d a,b c`: the same in the time that the script d leaves, which writes by itself.
 * Where d draws on a terminal their output follows at its end; the failed ones are named last.
 */
async function beside(shown: string, lanes: readonly string[]): Promise<void> {
  const held: string[] = [];
  const tell = (text: string) =>
    void (process.stdout.isTTY ? held.push(text) : process.stdout.write(text));
  const isWell = runShown(shown);
  // What this process starts from now on is as nice as it is.
  setPriority(Math.max(NICE, getPriority()));
  const failed = await Promise.all(lanes.map((lane) => runAll(lane.split(','), tell)));
  process.exitCode = (await isWell) && failed.flat().length === 0 ? 0 : 1;
  process.stdout.write(held.join(''));
  if (failed.flat().length > 0) process.stdout.write(`✗ ${failed.flat().join(', ')}: see above\n`);
}

const [first, ...others] = process.argv.slice(2);
if (first === '--beside') void beside(others[0]!, others.slice(1));
else void atOnce(process.argv.slice(2));
