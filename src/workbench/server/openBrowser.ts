import { spawn } from 'node:child_process';

/** What opens an address on each system. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Shows an address in the user's browser, where there is one; otherwise nothing happens. */
export function openBrowser(url: string): void {
  if (!hasScreen()) return;
  const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  // No such program: the address is printed anyway.
  opener.once('error', () => undefined);
  opener.unref();
}

function hasScreen(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
