import { run } from './run';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
}

/** `write` reports every failure; without a listener the stream would end the program as well. */
const ignoreErrors = (): void => undefined;
process.stdout.on('error', ignoreErrors);
process.stderr.on('error', ignoreErrors);

// Leaving by `exit` lets half-written files be removed.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  today,
  now: () => performance.now(),
}).then((code) => {
  process.exitCode = code;
});
