import type { Frame, Page } from 'playwright-core';
import { text, type TextArguments, type TextKey } from '../../../src/strings';

/** The workbench and the pane beside it. */
export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

/** What a person does in the pane, until the pane shows what comes of it. */
export interface Step {
  readonly name: string;
  readonly act: (opened: Opened) => Promise<void>;
}

const LANG = 'en';
/** The sheet is large, and a machine may be slow. */
export const PATIENCE_MS = 300_000;

const say = <K extends TextKey>(key: K, ...values: TextArguments<K>): string =>
  text(LANG, key, ...values);

const button = ({ pane }: Opened, key: TextKey) =>
  pane.getByRole('button', { name: say(key as 'pane.start.check'), exact: true });

const tab = (
  { pane }: Opened,
  id: 'overview' | 'problems' | 'row' | 'rules' | 'thresholds' | 'sharing',
) => pane.getByRole('tab', { name: say(`pane.tab.${id}`) }).click();

/** The task that was begun is done: its bar of progress came and went. */
async function done({ pane }: Opened): Promise<void> {
  const bar = pane.getByRole('progressbar').first();
  // A short task may be done before anybody looks.
  await bar.waitFor({ timeout: 5_000 }).catch(() => undefined);
  await bar.waitFor({ state: 'detached' });
}

/** Until nothing in the pane has changed for a while. */
async function quiet({ pane }: Opened): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = 1_500;
        let timer = setTimeout(resolve, rest);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, rest);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}

const search = ({ pane }: Opened) => pane.getByLabel(say('pane.problems.search'), { exact: true });

async function choose({ pane }: Opened, key: TextKey, value: string): Promise<void> {
  await pane.getByLabel(say(key as 'pane.problems.group'), { exact: true }).selectOption(value);
}

/** One number of the seller's own. */
const OWN_RULES = JSON.stringify({
  id: 'own',
  rules: { 'countrySelect.quality': { threshold: { default: 1 } } },
});

export const STEPS: readonly Step[] = [
  {
    name: 'check and mark',
    act: async (opened) => {
      await button(opened, 'pane.start.check').click();
      await done(opened);
      await opened.pane.getByRole('heading', { name: say('pane.overview.premium') }).waitFor();
    },
  },
  { name: 'overview', act: quiet },
  {
    name: 'check and mark again',
    act: async (opened) => {
      await button(opened, 'pane.recheck').click();
      await done(opened);
      await quiet(opened);
    },
  },
  {
    name: 'problems by rule, and mends',
    act: async (opened) => {
      await tab(opened, 'problems');
      await button(opened, 'pane.problems.next').waitFor();
      await quiet(opened);
    },
  },
  {
    name: 'the next problem, twice',
    act: async (opened) => {
      await button(opened, 'pane.problems.next').click();
      await quiet(opened);
      await button(opened, 'pane.problems.next').click();
      await quiet(opened);
    },
  },
  {
    name: 'typing in the search',
    act: async (opened) => {
      await search(opened).pressSequentially('LED light', { delay: 60 });
      await quiet(opened);
      await search(opened).fill('');
      await quiet(opened);
    },
  },
  {
    name: 'problems by row',
    act: async (opened) => {
      await opened.pane.getByText(say('pane.problems.filters'), { exact: true }).click();
      await choose(opened, 'pane.problems.group', 'row');
      await quiet(opened);
    },
  },
  {
    name: 'other orders and filters',
    act: async (opened) => {
      await choose(opened, 'pane.problems.group', 'rule');
      await choose(opened, 'pane.problems.sort', 'severity');
      await quiet(opened);
      await opened.pane.getByRole('button', { name: /^■ / }).click();
      await choose(opened, 'pane.problems.market', 'US');
      await quiet(opened);
      await button(opened, 'pane.problems.clear').click();
      await quiet(opened);
    },
  },
  {
    name: 'row after row',
    act: async (opened) => {
      await tab(opened, 'row');
      for (const cell of ['B5', 'B50000', 'B7']) {
        await opened.page.evaluate((address) => {
          window.workbench!.select(address);
        }, cell);
        await quiet(opened);
      }
    },
  },
  {
    name: 'what if',
    act: async (opened) => {
      await button(opened, 'pane.row.whatIf.add').click();
      await quiet(opened);
      await opened.pane.getByLabel(say('pane.row.whatIf.value')).fill('12');
      await quiet(opened);
    },
  },
  {
    name: 'rules, searched',
    act: async (opened) => {
      await tab(opened, 'rules');
      await quiet(opened);
      await opened.pane.getByRole('searchbox').first().pressSequentially('title', { delay: 60 });
      await quiet(opened);
    },
  },
  {
    name: 'two models compared',
    act: async (opened) => {
      await button(opened, 'pane.rules.tab.compare').click();
      await button(opened, 'pane.compare.run').click();
      await done(opened);
      await quiet(opened);
    },
  },
  {
    name: 'thresholds, one tried',
    act: async (opened) => {
      await tab(opened, 'thresholds');
      await quiet(opened);
      await button(opened, 'pane.limits.tab.text').click();
      await opened.pane.getByLabel(say('pane.limits.text')).fill(OWN_RULES);
      await done(opened);
      await quiet(opened);
    },
  },
  {
    name: 'own thresholds saved, checked again',
    act: async (opened) => {
      await button(opened, 'pane.limits.save').click();
      await quiet(opened);
      await button(opened, 'pane.recheck').click();
      await done(opened);
      await quiet(opened);
    },
  },
  {
    name: 'report sheet',
    act: async (opened) => {
      await tab(opened, 'sharing');
      await button(opened, 'pane.share.reportButton').click();
      await done(opened);
      await quiet(opened);
    },
  },
];
