import type { Locator } from 'playwright-core';
import { text, type Lang, type TextArguments, type TextKey } from '../../../src/strings';
import { needs } from '../../support/machine/needs';
import { plainFolder } from './folders';
import { useBench, type BenchChoice, type OpenBench } from './useBench';

/** The pane's tabs, in order. */
export const TABS = ['overview', 'problems', 'row', 'rules', 'thresholds', 'sharing'] as const;

export type TabId = (typeof TABS)[number];

/** What a test of the pane speaks and looks at. */
export interface PaneChoice extends Omit<BenchChoice, 'search'> {
  readonly lang: Lang;
  /** More of the workbench's address, for example `excel=2021`. */
  readonly options?: string;
}

/** The pane beside the workbench, asked in its own words. */
export interface OpenPane extends OpenBench {
  readonly lang: Lang;
  readonly say: <K extends TextKey>(key: K, ...values: TextArguments<K>) => string;
  readonly button: <K extends TextKey>(key: K, ...values: TextArguments<K>) => Locator;
  readonly tab: (id: TabId) => Promise<void>;
  /** Checks the sheet from the first page or again; settles when the result is there. */
  readonly check: () => Promise<void>;
  /** Asks for a check that may end badly; settles when it has ended. */
  readonly attempt: () => Promise<void>;
  /** The cell that is selected, for example `Q4`. */
  readonly selected: () => Promise<string>;
  /** Settles once the text read out in the pane holds this. */
  readonly announced: (said: string | RegExp) => Promise<void>;
  /** Loads the pane anew beside the same workbook. */
  readonly reopened: () => Promise<OpenPane>;
}

const LOCALE = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Lang, string>;

/** The samples, and how many products are in them. */
export const SAMPLES = {
  zh: { path: 'assets/samples/products-zh.xlsx', rows: 200 },
  en: { path: 'assets/samples/products-en.xlsx', rows: 120 },
} as const satisfies Record<Lang, { path: string; rows: number }>;

/**
 * `useBench` for tests of the pane in one language, beside a workbench without its grid; its sample is open unless
 * another file is given.
 */
export function usePane(choice: PaneChoice): () => Promise<OpenPane> {
  const { lang, options, ...rest } = choice;
  if (lang === 'zh') needs('font');
  const search = `?lang=${LOCALE[lang]}${options === undefined ? '' : `&${options}`}`;
  const bench = useBench({ folder: plainFolder, document: SAMPLES[lang].path, ...rest, search });
  return async () => {
    const open = paneOf(await bench(), lang);
    await open.pane.getByRole('tab').first().waitFor();
    return open;
  };
}

function paneOf(bench: OpenBench, lang: Lang): OpenPane {
  const { page, pane } = bench;
  const say: OpenPane['say'] = (key, ...values) => text(lang, key, ...values);
  const button: OpenPane['button'] = (key, ...values) =>
    pane.getByRole('button', { name: say(key, ...values), exact: true });
  const askForCheck = () => button('pane.start.check').or(button('pane.recheck')).first().click();
  return {
    ...bench,
    lang,
    say,
    button,
    tab: (id) => pane.getByRole('tab', { name: say(`pane.tab.${id}`) }).click(),
    attempt: async () => {
      await askForCheck();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    },
    check: async () => {
      await askForCheck();
      await pane.getByRole('button', { name: say('pane.recheck'), disabled: false }).waitFor();
    },
    selected: () => page.evaluate(() => window.workbench!.selected),
    announced: (said) => pane.getByRole('status').filter({ hasText: said }).first().waitFor(),
    reopened: async () => {
      await pane.goto(pane.url());
      await page.evaluate(() => window.workbench!.ready);
      await pane.getByRole('tab').first().waitFor();
      return paneOf(bench, lang);
    },
  };
}
