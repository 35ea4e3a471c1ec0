import { spawn } from 'node:child_process';

/** Runs an npm script; answers with whether it went well, and what it said. */
function run(script: string): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    // One text, for a shell: npm is a batch file on Windows.
    const child = spawn(`npm run --silent ${script}`, { shell: true });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('close', (code) => {
      resolve({ ok: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}

/** Runs scripts one after the other up to the first that fails, and tells of each. */
async function runAll(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) {
    const { ok, said } = await run(script);
    process.stdout.write(`${ok ? '✓' : '✗'} ${script}\n${said}`);
    if (!ok) return false;
  }
  return true;
}

/** `tsx test/support/atOnce.ts a,b c`: the npm scripts a and then b, with c at the same time; fails if one of them does. */
async function main(lanes: readonly string[]): Promise<void> {
  const ends = await Promise.all(lanes.map((lane) => runAll(lane.split(','))));
  process.exitCode = ends.every(Boolean) ? 0 : 1;
}

void main(process.argv.slice(2));
