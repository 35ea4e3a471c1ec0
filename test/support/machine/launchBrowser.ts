import { chromium, type Browser } from 'playwright-core';
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
  const args = [...FLAGS, ...flags];
  const path = name === undefined || name === PLAYWRIGHTS_OWN ? {} : { executablePath: name };
  return chromium.launch({ args, ...path });
}
