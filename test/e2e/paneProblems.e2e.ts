import { STATUS_SIGN } from '../../src/report';
import { expectSoon } from './support/expectSoon';
import { openOnce } from './support/useBench';
import { SAMPLES, usePane, type OpenPane } from './support/usePane';

describe('a sheet that is opened', () => {
  const open = usePane({ lang: 'zh' });

  test('from the first open to marks in the sheet and the overview, by one button', async () => {
    const { pane, page, button, check, say, announced, cell } = await open();
    await button('pane.start.check').waitFor();
    await button('pane.start.sample').waitFor();
    const { rows } = SAMPLES.zh;
    await check();
    await announced(say('pane.done.check', { n: rows }));
    await pane.getByRole('heading', { name: say('pane.overview.premium') }).waitFor();
    expect(await cell('AE1')).toMatchObject({ value: say('marks.column.status') });
    const marks = await page.evaluate(
      (last) =>
        Array.from({ length: last }, (_, row) => window.workbench!.cell(`AE${row + 2}`).text),
      rows,
    );
    const premium = marks.filter((mark) =>
      mark.startsWith(`${STATUS_SIGN.yes} ${say('status.premium', { pools: '' }).trim()}`),
    ).length;
    expect(premium).toBeGreaterThan(0);
    await pane.getByText(new RegExp(`^${say('sheet.premium')} ${premium}[（ ]`)).waitFor();
  });
});

describe('the problems of a sheet', () => {
  let all: number;
  const checked = openOnce(usePane({ lang: 'zh', isShared: true }), async (opened) => {
    await opened.check();
    await opened.tab('problems');
    all = await problemCount(opened);
    expect(all).toBeGreaterThan(0);
  });

  /** All problems by their rules, and the filters folded, whatever the test before has chosen. */
  const atProblems = async (): Promise<OpenPane> => {
    const opened = await checked();
    const { pane, tab, button, say } = opened;
    await tab('overview');
    await tab('problems');
    await button('pane.problems.next').waitFor();
    if (await button('pane.problems.clear').isVisible())
      await button('pane.problems.clear').click();
    await pane.getByText(say('pane.problems.filters'), { exact: true }).waitFor();
    expect(await pane.getByLabel(say('pane.problems.group')).isVisible()).toBe(false);
    await expectSoon(() => problemCount(opened), all);
    return opened;
  };

  test('a filter leaves what fits, and everything comes back', async () => {
    const opened = await atProblems();
    const { pane, say, button, cell } = opened;
    const id = String((await cell('A4')).value);
    await pane.getByLabel(say('pane.problems.search'), { exact: true }).fill(id);
    await pane.getByText(say('pane.problems.filtersOn', { n: 1 })).waitFor();
    await expectSoon(async () => (await problemCount(opened)) < all, true);
    const some = await problemCount(opened);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await pane.getByText(say('pane.problems.filtersOn', { n: 1 })).click();
    await pane.getByLabel(say('pane.problems.group')).selectOption('row');
    const groups = pane.getByRole('treeitem', { expanded: false });
    await expectSoon(() => groups.count(), 1);
    expect(await groups.textContent()).toContain(say('pane.problems.rowHead', { row: 4, id }));
    await button('pane.problems.clear').click();
    await expectSoon(() => problemCount(opened), all);
    await pane.getByLabel(say('pane.problems.group')).selectOption('rule');
    await expectSoon(async () => (await groups.count()) > 1, true);
  });

  test('only one severity is shown where one is chosen', async () => {
    const { pane, say } = await atProblems();
    await pane.getByRole('button', { name: RegExp(`^▲ ${say('severity.blocker')} `) }).click();
    const lines = pane.getByRole('treeitem');
    await expectSoon(async () => {
      const texts = await lines.allTextContents();
      return texts.length > 0 && texts.every((line) => line.includes(say('severity.blocker')));
    }, true);
  });

  test('a problem leads to its cell, and F8 to the next and back', async () => {
    const { pane, page, button, selected } = await atProblems();
    await button('pane.problems.next').click();
    const current = pane.locator('[role=treeitem][aria-selected=true]');
    await current.waitFor();
    const cellOf = async (): Promise<string> =>
      /\[([A-Z]+\d+)\]/.exec((await current.textContent()) ?? '')?.[1] ?? '';
    const first = await cellOf();
    expect(first).toMatch(/^[A-Z]+\d+$/);
    await expectSoon(selected, first);
    await current.focus();
    await page.keyboard.press('F8');
    await expectSoon(async () => (await cellOf()) !== first, true);
    const second = await cellOf();
    await expectSoon(selected, second);
    await page.keyboard.press('Shift+F8');
    await expectSoon(selected, first);
    const others = pane.getByRole('treeitem').filter({ hasText: /\[[A-Z]+\d+\]/ });
    const third = others.nth(2);
    const goal = /\[([A-Z]+\d+)\]/.exec((await third.textContent()) ?? '')?.[1];
    await third.focus();
    await page.keyboard.press('Enter');
    await expectSoon(selected, goal);
  });

  test('a quick fix is previewed, made in one cell or in all of its kind, and undone', async () => {
    const opened = await atProblems();
    const { pane, say, button, cell } = opened;
    const [, words = ''] = /^9 ?(.+)$/.exec(say('pane.fixes.count', { n: 9 })) ?? [];
    await pane.getByText(new RegExp(`^\\d+ ?${words}$`)).click();
    await pane.getByText(say('pane.fixes.kind.cutWords')).click();
    const fixes = pane.getByRole('listitem').filter({ has: pane.getByText(say('pane.fixes.one')) });
    const one = fixes.locator('visible=true').first();
    const fix = one.getByRole('button', { name: say('pane.fixes.one') });
    const label = (await fix.getAttribute('aria-label')) ?? '';
    const [, address = ''] = /([A-Z]+\d+)/.exec(label) ?? [];
    const after = await one.locator('dd').last().textContent();
    const before = (await cell(address)).text;
    expect(after).not.toBe(before);
    const textNow = async (): Promise<string> => (await cell(address)).text;
    await fix.click();
    await expectSoon(textNow, after);
    // The rows are judged anew after each change; the list follows.
    const sameFix = pane.getByRole('button', { name: label, exact: true });
    await sameFix.waitFor({ state: 'detached' });
    await button('pane.fixes.undo').click();
    await expectSoon(textNow, before);
    await sameFix.waitFor();
    const [, every = ''] = /^(.+)9/.exec(say('pane.fixes.all', { n: 9 })) ?? [];
    await pane.getByRole('button', { name: every }).locator('visible=true').click();
    await expectSoon(textNow, after);
    await button('pane.fixes.undo').click();
    await expectSoon(textNow, before);
  });

  test('Tab goes from one control of the overview to the next, and back', async () => {
    const { pane, page, tab } = await checked();
    await tab('overview');
    const boxes = pane.getByRole('checkbox');
    await boxes.first().focus();
    const at = () => boxes.first().evaluate((box) => document.activeElement === box);
    await page.keyboard.press('Tab');
    await expectSoon(at, false);
    const next = pane.locator('li', { has: boxes.first() }).getByRole('button').first();
    expect(await next.evaluate((link) => document.activeElement === link)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await expectSoon(at, true);
  });

  test.each(['one', 'rule'] as const)(
    '%s is ignored with a reason, kept, and restored',
    async (what) => {
      const opened = await atProblems();
      const { pane, say, button, reopened } = opened;
      await button('pane.problems.next').click();
      await button(what === 'one' ? 'pane.problems.ignoreOne' : 'pane.problems.ignoreRule').click();
      const ignore = button('pane.problems.ignore');
      expect(await ignore.isDisabled()).toBe(true);
      await pane.getByLabel(say('pane.problems.reason')).fill('<b>agreed</b> & kept');
      await ignore.press('Enter');
      await expectSoon(async () => (await problemCount(opened)) < all, true);
      // The form is gone, and what had the focus with it.
      await expectSoon(() => pane.evaluate(() => document.activeElement?.role), 'treeitem');
      if (what === 'one') expect(await problemCount(opened)).toBe(all - 1);
      const again = await reopened();
      await again.check();
      await again.tab('problems');
      await again.pane.getByText(say('pane.problems.filters'), { exact: true }).click();
      await again.pane.getByLabel(say('pane.problems.showIgnored')).check();
      await again.button('pane.problems.next').click();
      await again.pane
        .getByText(say('pane.problems.ignoredBecause', { reason: '<b>agreed</b> & kept' }))
        .waitFor();
      await again.button('pane.problems.restore').press('Enter');
      await again.pane.getByText(say('pane.problems.noneShown')).waitFor();
      const atBody = () => again.pane.evaluate(() => document.activeElement === document.body);
      await expectSoon(atBody, false);
      await again.button('pane.problems.clear').click();
      await expectSoon(() => problemCount(again), all);
    },
  );
});

/** How many problems the list says that it shows. */
async function problemCount({ pane, say }: OpenPane): Promise<number> {
  const [, words = ''] = /^9 ?(.+)$/.exec(say('pane.problems.count', { n: 9 })) ?? [];
  const [, gains = ''] = /^9 ?(.+)$/.exec(say('pane.problems.gains', { n: 9 })) ?? [];
  const status = pane.getByRole('status').filter({
    hasText: new RegExp(`^[\\d,]+ ?(${words}|${gains})`),
  });
  const said = (await status.textContent()) ?? '';
  return [...said.matchAll(/[\d,]+(?= ?\D)/g)]
    .map(([n]) => Number(n.replaceAll(',', '')))
    .reduce((sum, n) => sum + n, 0);
}
