import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core';
import { findBrowsers, PLAYWRIGHTS_OWN } from './findBrowsers';
import { thisSystem } from './system';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser.
 *
 * @param name As `findBrowsers` names it; the first that it names, unless given: after a run's set-up, the one that
 *   the set-up has chosen
 */
export function launchBrowser(
  flags: readonly string[] = [],
  name = findBrowsers(thisSystem)[0],
): Promise<Browser> {
  return chromium.launch(optionsOf(flags, name));
}

/** Pages of tests close before optimised code repays its compilation, which takes a fifth of their time. */
const WITHOUT_OPTIMISING = '--js-flags=--no-opt --no-maglev';

/** Starts a browser with a profile on disk, which is new and goes with it: scripts stay compiled there. */
export function launchWithProfile(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(
    '',
    optionsOf([WITHOUT_OPTIMISING], findBrowsers(thisSystem)[0]),
  );
}

function optionsOf(flags: readonly string[], name: string | undefined): LaunchOptions {
  const args = [...FLAGS, ...flags];
  return name === undefined || name === PLAYWRIGHTS_OWN ? { args } : { args, executablePath: name };
}
