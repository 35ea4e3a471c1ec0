import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onPath, thisSystem } from '../support/machine/system';
import type { Engine } from './EnginePage';

const LIBRARIES = '/usr/lib';

const onThisPath = (name: string): string | undefined =>
  onPath(thisSystem, [name]).find((path) => thisSystem.isFile(path));

/** WebKitGTK's own small browser, which its package puts beside the library. */
function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES).flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => join(LIBRARIES, machine, `webkit2gtk-${version}`)),
  );
  return folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** A screen that nothing shows; resolves with its name once it is there. */
function startScreen(): Promise<{ readonly process: ChildProcess; readonly display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1366x900x24'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3]!.once('data', (number: Buffer) => {
      resolve({ process: screen, display: `:${number.toString().trim()}` });
    });
  });
}

/** Sends a command of WebDriver; answers its value. */
async function send(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

async function untilReady(status: string): Promise<void> {
  while (!(await fetch(status).catch(() => undefined))?.ok)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** WebKit, as in Excel for Mac: WebKitGTK's browser on a screen of its own, by WebDriver. */
export const webkit: Engine = {
  name: 'WebKit (Debian: webkit2gtk-driver and xvfb)',
  isThere: () =>
    onThisPath('WebKitWebDriver') !== undefined &&
    onThisPath('Xvfb') !== undefined &&
    miniBrowser() !== undefined,
  async start() {
    const screen = await startScreen();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: screen.display };
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    const service = `http://127.0.0.1:${port}/session`;
    await untilReady(`http://127.0.0.1:${port}/status`);
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const asked = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId } = (await send(service, { capabilities: { alwaysMatch: asked } })) as {
      sessionId: string;
    };
    const session = `${service}/${sessionId}`;
    return {
      async open(url) {
        await send(`${session}/url`, { url });
      },
      value: (expression) =>
        send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      async close() {
        await fetch(session, { method: 'DELETE' });
        driver.kill();
        screen.process.kill();
      },
    };
  },
};
