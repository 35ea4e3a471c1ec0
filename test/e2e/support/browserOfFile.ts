import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/machine/launchBrowser';

let launched: Promise<Browser> | undefined;

/** The one browser of a test file: all its blocks of tests share it, and it ends with them (environment.ts). */
export function browserOfFile(): Promise<Browser> {
  launched ??= launchBrowser();
  const browser = launched;
  const onFileEnd = async () => {
    await (await browser).close();
  };
  Object.assign(globalThis, { onFileEnd });
  return browser;
}
