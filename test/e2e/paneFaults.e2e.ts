import type { Failure } from '../../src/workbench/page/obstacles/Obstacles';
import { sampleGrid } from '../support/sampleSheet';
import { sheetOf } from './support/sheetOf';
import { useCsvFiles } from './support/useCsvFiles';
import { usePane, type OpenPane } from './support/usePane';

const ROWS = 30;
const COLUMNS = 60;

const { few: document } = useCsvFiles({ few: () => sampleGrid({ rows: ROWS, language: 'zh' }) });

const open = usePane({ lang: 'zh', document });

const seen = ({ page }: OpenPane) => sheetOf(page, ROWS + 2, COLUMNS);
const syncs = ({ page }: OpenPane) => page.evaluate(() => window.workbench!.syncs);
const alertOf = ({ pane }: OpenPane) => pane.getByRole('alert');

const fail = ({ page }: OpenPane, failure: Failure) =>
  page.evaluate((ordered) => {
    window.workbench!.fail(ordered);
  }, failure);

const mend = ({ page }: OpenPane) =>
  page.evaluate(() => {
    window.workbench!.mend();
  });

/** Takes all marks off by the ribbon. */
async function remove({ page, pane, button }: OpenPane): Promise<void> {
  await page.getByRole('button', { name: '清除标记' }).click();
  await button('pane.share.removeYes').click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '清除标记', disabled: false }).waitFor();
}

/** Asks for marks of one kind; settles when that has ended, well or not. */
async function mark({ pane, say, button }: OpenPane, what: 'all' | 'severity'): Promise<void> {
  await pane.getByLabel(say('pane.share.what')).selectOption(what);
  await button('pane.share.markButton').click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Whether the pane says that something went wrong; then it must be this. */
async function tells(opened: OpenPane, sentence: string): Promise<boolean> {
  const isAnnounced = (await alertOf(opened).count()) > 0;
  if (isAnnounced) await alertOf(opened).getByText(sentence).waitFor();
  return isAnnounced;
}

/** Of so many requests; test/excel/session/faults.test.ts tries each. */
const someOf = (requests: number): readonly number[] => [
  1,
  2,
  Math.ceil(requests / 2),
  requests - 1,
  requests,
];

test('whichever request of a check fails: all marks or none, a sentence, and the next try works', async () => {
  const opened = await open();
  const { check, attempt, say } = opened;
  const bare = await seen(opened);
  const start = await syncs(opened);
  await check();
  const requests = (await syncs(opened)) - start;
  const marked = await seen(opened);
  expect(marked).not.toBe(bare);
  let failed = 0;
  for (const request of someOf(requests)) {
    await remove(opened);
    expect(await seen(opened)).toBe(bare);
    const when = request % 2 ? 'before' : 'after';
    await fail(opened, { request, when, code: 'Timeout' });
    await attempt();
    await mend(opened);
    const isAnnounced = await tells(opened, say('excel.timeout'));
    if (isAnnounced) failed += 1;
    expect([request, ...(isAnnounced ? [bare, marked] : [marked])]).toContain(await seen(opened));
    await check();
    expect(await seen(opened)).toBe(marked);
  }
  expect(failed).toBeGreaterThan(2);
});

test('whichever request fails while marks take the place of others, it is the old ones or the new ones', async () => {
  const opened = await open();
  const { check, tab, say } = opened;
  await check();
  await tab('sharing');
  const old = await seen(opened);
  const start = await syncs(opened);
  await mark(opened, 'severity');
  const requests = (await syncs(opened)) - start;
  const fresh = await seen(opened);
  expect(fresh).not.toBe(old);
  let failed = 0;
  for (const request of someOf(requests)) {
    await mark(opened, 'all');
    expect(await seen(opened)).toBe(old);
    const when = request % 2 ? 'after' : 'before';
    await fail(opened, { request, when, code: 'AccessDenied' });
    await mark(opened, 'severity');
    await mend(opened);
    const isAnnounced = await tells(opened, say('excel.protected'));
    if (isAnnounced) failed += 1;
    expect([request, ...(isAnnounced ? [old, fresh] : [fresh])]).toContain(await seen(opened));
    await mark(opened, 'severity');
    expect(await seen(opened)).toBe(fresh);
  }
  expect(failed).toBeGreaterThan(1);
});
