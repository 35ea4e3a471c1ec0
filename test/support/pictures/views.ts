import { text } from '../../../src/strings';
import type { Shot } from './openShot';

/** A way to something that is worth a picture. */
export type Way = (shot: Shot) => Promise<void>;

const tab =
  (id: 'problems' | 'row' | 'rules' | 'thresholds' | 'sharing'): Way =>
  async ({ pane, lang }) => {
    await pane.getByRole('tab', { name: text(lang, `pane.tab.${id}`) }).click();
  };

const check: Way = async ({ pane, lang }) => {
  await pane.getByRole('button', { name: text(lang, 'pane.start.check') }).click();
  await pane.getByRole('button', { name: text(lang, 'pane.recheck'), disabled: false }).waitFor();
};

/** The views of the pane by name, each reached from the one before. */
export const VIEWS = {
  start: async ({ pane, lang }) => {
    await pane.getByRole('button', { name: text(lang, 'pane.start.check') }).waitFor();
  },
  overview: async (shot) => {
    await check(shot);
    await shot.pane.getByText(text(shot.lang, 'pane.overview.premium')).waitFor();
  },
  problems: async (shot) => {
    await tab('problems')(shot);
    await shot.pane.getByRole('button', { name: text(shot.lang, 'pane.problems.next') }).click();
    await shot.pane.getByText(text(shot.lang, 'pane.problems.ignoreRule')).first().waitFor();
  },
  row: async (shot) => {
    await tab('row')(shot);
    await shot.pane
      .getByRole('heading', { name: text(shot.lang, 'pane.row.pools'), exact: true })
      .waitFor();
  },
  rules: async (shot) => {
    await tab('rules')(shot);
    await shot.pane.getByLabel(text(shot.lang, 'pane.rules.search')).waitFor();
  },
  thresholds: async (shot) => {
    await tab('thresholds')(shot);
    await shot.pane.getByLabel(text(shot.lang, 'pane.limits.assumedOnly')).waitFor();
  },
  sharing: async (shot) => {
    await tab('sharing')(shot);
    await shot.pane.getByRole('heading', { name: text(shot.lang, 'pane.share.mark') }).waitFor();
  },
} as const satisfies Record<string, Way>;
