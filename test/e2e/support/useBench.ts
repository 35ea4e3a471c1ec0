import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { ConsoleMessage, Frame, Locator, Page, Request } from 'playwright-core';
import type { CellView } from '../../../src/workbench/page/Workbench';
import { builtFolder, pictureFolder } from './folders';
import { needs } from '../../support/machine/needs';
import type { lendPage, LentPage } from './browserOfWorker';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** What a file's tests look at. */
export interface BenchChoice {
  /** The built add-in unless given. */
  readonly folder?: () => string;
  /** Of the workbench's address, for example `?lang=zh-CN&excel=2021`; English unless given. */
  readonly search?: string;
  /** Path of the file that is open; the seller's sample unless given. */
  readonly document?: string;
  /** What the person has asked of the system; light colours unless given. */
  readonly media?: Media;
  /** Whether the page stays as a test leaves it until all tests of the block have ended (`openOnce`). */
  readonly isShared?: boolean;
}

/** The workbench in a browser. */
export interface OpenBench {
  readonly page: Page;
  /** The window of the pane. */
  readonly pane: Frame;
  readonly cell: (address: string) => Promise<CellView>;
  readonly setCell: (address: string, input: string | number | boolean) => Promise<void>;
  readonly select: (address: string) => Promise<void>;
  /** A cell of the grid that is on the screen, as read aloud; rows and columns count from 0. */
  readonly shown: (row: number, column: number) => Locator;
  /**
   * The colour, `#RRGGBB`, that is painted on the screen at the right of a cell, so many pixels below its upper edge:
   * 2 unless given, where neither text nor a border is.
   */
  readonly paintedColor: (row: number, column: number, down?: number) => Promise<string>;
  /** Clicks twice where the cell is painted. */
  readonly doubleClick: (row: number, column: number) => Promise<void>;
}

const SAMPLE = 'assets/samples/products-zh.xlsx';

const PLAIN_MEDIA = { colorScheme: 'light', forcedColors: 'none' } as const satisfies Media;

/**
 * The worker's page for a file's tests: `const bench = useBench()` at the top, `await bench()` within a test, which
 * finds the file and the pane as they are at first, or `await bench('?excel=web')` at another address. A test fails if
 * the page wrote an error or asked anything of another machine; of a test that fails a picture is kept, and its page is
 * closed. Without a browser the tests around it are skipped.
 */
export function useBench(
  choice: BenchChoice = {},
): (search?: BenchChoice['search']) => Promise<OpenBench> {
  needs('browser');
  const { lendPage: lend } = globalThis as unknown as { lendPage: typeof lendPage };
  const folder = choice.folder ?? builtFolder;
  const document = choice.document ?? SAMPLE;
  const complaints: string[] = [];
  let lent: LentPage | undefined;
  let stopListening: (() => void) | undefined;

  const noComplaints = () => {
    expect(complaints.splice(0)).toEqual([]);
  };
  const end = async () => {
    await lent?.forget();
    lent = undefined;
    stopListening?.();
    noComplaints();
  };
  if (choice.isShared) {
    afterEach(noComplaints);
    afterAll(end);
  } else afterEach(end);

  return async (search = choice.search ?? '?lang=en-US') => {
    lent = await lend(folder(), document);
    const { page, url, isAsFound } = lent;
    stopListening?.();
    stopListening = listen(page, url, complaints);
    // A file of tests may have several workbenches: the one that was opened last is the one that failed.
    const onTestFailure = async (test: string) => {
      await keepPicture(page, test);
      await page.close();
    };
    Object.assign(globalThis, { onTestFailure });
    await page.emulateMedia({ ...PLAIN_MEDIA, ...choice.media });
    const address = `${url}/${search}`;
    lent.isAsFound = true;
    // What a test has switched is part of the address.
    if (isAsFound && page.url() === address) await openAnew(page, document);
    else await page.goto(address);
    return openBench(page);
  };
}

/**
 * What the tests of a block look at together: opened and prepared for the first of them, and anew after one that
 * failed. `open` is of a choice that is shared, and nothing else in the block opens a page.
 */
export function openOnce<Open extends OpenBench>(
  open: () => Promise<Open>,
  prepare?: (opened: Open) => Promise<void>,
): () => Promise<Open> {
  let prepared: Open | undefined;
  return async () => {
    if (prepared && !prepared.page.isClosed()) return prepared;
    prepared = undefined;
    const opened = await open();
    await prepare?.(opened);
    prepared = opened;
    return opened;
  };
}

/** Opens the file once more beside a new pane: the page around them takes longest to load. */
async function openAnew(page: Page, document: string): Promise<void> {
  const before = await page.evaluateHandle(() => window.workbench);
  // To choose the same file again is no change.
  await page.setInputFiles('#file', []);
  await page.setInputFiles('#file', document);
  await page.waitForFunction((old) => window.workbench !== old, before);
  await before.dispose();
}

/** Notes whatever must not happen, until the function is called that is returned. */
function listen(page: Page, home: string, complaints: string[]): () => void {
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  };
  const onError = (error: Error) => {
    complaints.push(`uncaught: ${error.stack ?? error.message}`);
  };
  const onCrash = () => {
    complaints.push('The page crashed.');
  };
  const onRequest = (request: Request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !/^(data|blob):/.test(url)) complaints.push(`asked ${url}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('crash', onCrash);
  page.context().on('request', onRequest);
  return () => {
    page.off('console', onConsole).off('pageerror', onError).off('crash', onCrash);
    page.context().off('request', onRequest);
  };
}

async function openBench(page: Page): Promise<OpenBench> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const frame = await page.waitForSelector('#pane iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('There is no pane.');
  const shown = (row: number, column: number) =>
    page.locator(`[data-row="${row}"][data-column="${column}"]`);
  return {
    page,
    pane,
    cell: (address) => page.evaluate((at) => window.workbench!.cell(at), address),
    setCell: (address, input) =>
      page.evaluate(
        ([at, text]) => {
          window.workbench!.setCell(at, text);
        },
        [address, input] as const,
      ),
    select: (address) =>
      page.evaluate((at) => {
        window.workbench!.select(at);
      }, address),
    shown,
    paintedColor: async (row, column, down = 2) =>
      colorAt(page, await placeOf(shown(row, column)), down),
    doubleClick: async (row, column) => {
      const { x, y, width, height } = await placeOf(shown(row, column));
      await page.mouse.dblclick(x + width / 2, y + height / 2);
    },
  };
}

type Place = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function placeOf(cell: Locator): Promise<Place> {
  const place = await cell.boundingBox();
  if (!place) throw new Error('The cell is not on the screen.');
  return place;
}

/** Cells are written from the left and the bottom. */
async function colorAt(page: Page, { x, y, width }: Place, down: number): Promise<string> {
  const clip = { x: Math.round(x + width) - 12, y: Math.round(y) + down, width: 1, height: 1 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  return `#${data.subarray(0, 3).toString('hex').toUpperCase()}`;
}

async function keepPicture(page: Page, test: string): Promise<void> {
  mkdirSync(pictureFolder(), { recursive: true });
  const name = test.replace(/[^\p{L}\p{N}]+/gu, '-');
  await page.screenshot({ path: join(pictureFolder(), `${name}.png`) });
}
