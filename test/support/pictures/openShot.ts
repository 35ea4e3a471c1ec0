import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import type { Lang } from '../../../src/strings';
import { openServer } from '../../../src/workbench/server/openServer';

export type Look = 'light' | 'dark' | 'contrast';

const LOOKS = {
  light: { theme: 'light', browser: { colorScheme: 'light' } },
  dark: { theme: 'dark', browser: { colorScheme: 'dark' } },
  contrast: { theme: 'dark', browser: { colorScheme: 'dark', forcedColors: 'active' } },
} as const satisfies Record<Look, { theme: string; browser: BrowserContextOptions }>;

const LOCALE = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Lang, string>;
const SAMPLE = {
  zh: 'assets/samples/products-zh.xlsx',
  en: 'assets/samples/products-en.xlsx',
} as const satisfies Record<Lang, string>;

/** The workbench as the camera finds it. */
export interface Shot {
  readonly page: Page;
  /** The element that holds the pane, and the page in it. */
  readonly frame: Locator;
  readonly pane: Frame;
  readonly lang: Lang;
  readonly close: () => Promise<void>;
}

/** How it is set up: pixels of the whole page and of the pane's width. */
export interface Setting {
  /** Folder of the built add-in and workbench. */
  readonly built: string;
  readonly lang: Lang;
  readonly look: Look;
  readonly size: { readonly width: number; readonly height: number };
  readonly paneWidth: number;
  /** Path of the file that is open; the language's sample unless given. */
  readonly document?: string;
}

/** Opens a sample in the workbench; settles when the add-in has started. */
export async function openShot(browser: Browser, setting: Setting): Promise<Shot> {
  const { built, lang, size, paneWidth } = setting;
  const { theme, browser: preferences } = LOOKS[setting.look];
  const server = await openServer({
    folder: built,
    document: setting.document ?? SAMPLE[lang],
    port: 0,
  });
  const context = await browser.newContext({ viewport: size, ...preferences });
  const page = await context.newPage();
  const query = new URLSearchParams({ lang: LOCALE[lang], theme });
  await page.goto(`${server.url}/?${query.toString()}`);
  const frame = page.locator('#pane iframe');
  await frame.waitFor();
  await page.addStyleTag({ content: `#pane { width: ${paneWidth}px !important; }` });
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = await (await frame.elementHandle()).contentFrame();
  if (!pane) throw new Error('There is no pane.');
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
  };
  return { page, frame, pane, lang, close };
}
