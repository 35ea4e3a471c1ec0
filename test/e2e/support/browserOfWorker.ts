import type { BrowserContext, Download, Page } from 'playwright-core';
import {
  openServer,
  type RunningServer,
  type ServerOptions,
} from '../../../src/workbench/server/openServer';
import { launchWithProfile } from '../../support/machine/launchBrowser';

/** A page at one folder of builds, lent to one test at a time. */
export interface LentPage {
  readonly page: Page;
  /** Where the folder is served, without a slash at the end: the same for all tests of a worker. */
  readonly url: string;
  /** Whether the page is as it was when it was loaded, but for the file that is open. */
  isAsFound: boolean;
  /** Ends a test: the page forgets what it kept, what it was allowed and what it downloaded. */
  forget(): Promise<void>;
}

/** What is served at one address. */
interface Site {
  readonly server: RunningServer;
  readonly serve: { document: string };
}

/** What a page may take beside other tests, of which there may be more than cores. */
const PATIENCE_MS = 60_000;

let launched: Promise<BrowserContext> | undefined;
const sites = new Map<string, Promise<Site>>();
const pages = new Map<string, LentPage>();

/**
 * Lends the page at a folder of builds, which opens a document when it is loaded. Browser, page and address stay for all
 * test files of a worker, and the browser has a profile on disk: so it compiles scripts once. A page that is closed, or
 * whose browser is, gives way to a new one.
 */
export async function lendPage(folder: string, document: string): Promise<LentPage> {
  const { server, serve } = await siteOf(folder);
  serve.document = document;
  const known = pages.get(folder);
  if (known && !known.page.isClosed()) {
    await setFrames(known.page, true);
    return known;
  }
  const lent = await newPage(server.url);
  pages.set(folder, lent);
  return lent;
}

/** Ends the browser and the servers, where there are some. */
export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  for (const site of sites.values()) await (await site).server.close();
  sites.clear();
}

function browser(): Promise<BrowserContext> {
  launched ??= launchWithProfile().then((context) =>
    context.once('close', () => {
      launched = undefined;
    }),
  );
  return launched;
}

function siteOf(folder: string): Promise<Site> {
  const known = sites.get(folder) ?? openSite(folder);
  sites.set(folder, known);
  return known;
}

async function openSite(folder: string): Promise<Site> {
  const serve = { folder, document: '', port: 0, keptFor: 3600 } satisfies ServerOptions;
  return { server: await openServer(serve), serve };
}

async function newPage(url: string): Promise<LentPage> {
  const context = await browser();
  const page = await context.newPage();
  await page.addInitScript(holdFrames);
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  const downloads: Download[] = [];
  let hasCrashed = false;
  page.once('crash', () => {
    hasCrashed = true;
  });
  page.on('download', (download) => downloads.push(download));
  return {
    page,
    url,
    isAsFound: false,
    async forget() {
      if (hasCrashed) await page.close();
      if (page.isClosed()) return;
      await page.evaluate(() => {
        document.querySelector('#pane iframe')?.remove();
        sessionStorage.clear();
      });
      await page.unrouteAll();
      await context.clearPermissions();
      await session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'all' });
      for (const download of downloads.splice(0)) await download.delete();
      await setFrames(page, false);
    },
  };
}

/**
 * Runs in a page before its own scripts: a grid asks for one frame after the other for as long as it is open, behind
 * another page too, which takes an eighth of a core.
 */
function holdFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  let held: FrameRequestCallback[] | undefined;
  window.requestAnimationFrame = (draw) => (held ? held.push(draw) : ask(draw));
  const set = (isOn: boolean) => {
    for (const draw of held ?? []) ask(draw);
    held = isOn ? undefined : [];
  };
  Object.assign(window, { setFrames: set });
}

/** Lets a page draw, or has it wait; one that has loaded nothing yet draws nothing. */
function setFrames(page: Page, isOn: boolean): Promise<void> {
  return page.evaluate((on) => {
    (window as unknown as { setFrames?: (isOn: boolean) => void }).setFrames?.(on);
  }, isOn);
}
