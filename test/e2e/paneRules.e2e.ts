import { readFileSync } from 'node:fs';
import { loadDefault } from '../../src/rulebook';
import { expectSoon } from './support/expectSoon';
import { openOnce } from './support/useBench';
import { SAMPLES, usePane, type OpenPane } from './support/usePane';

const RULE = loadDefault().rules.find(({ id }) => id === 'countrySelect.quality')!;

describe('the rules', () => {
  const atRules = openOnce(usePane({ lang: 'zh', isShared: true }), ({ tab }) => tab('rules'));

  test('a rule is found by its code and says why and on what basis', async () => {
    const { pane, say } = await atRules();
    await pane.getByLabel(say('pane.rules.search'), { exact: true }).fill(RULE.id);
    await pane.getByText(say('pane.rules.found', { n: 1 })).waitFor();
    const rule = pane.getByRole('button', { name: RULE.id });
    await rule.getByText(say('basis.assumed')).waitFor();
    await rule.click();
    await pane.getByText(RULE.why.zh).waitFor();
    await pane.getByLabel(say('pane.rules.search'), { exact: true }).fill('no such rule at all');
    await pane.getByText(say('pane.rules.none')).waitFor();
  });

  test('the star page tells the version of a date and the star of four scores', async () => {
    const { pane, button, say } = await atRules();
    await button('pane.rules.tab.star').click();
    const answer = pane.getByRole('status').last();
    await pane.getByLabel(say('pane.star.date')).fill('2023-09-01');
    const earlier = await answer.textContent();
    await pane.getByLabel(say('pane.star.date')).fill('2026-11-23');
    await expectSoon(async () => (await answer.textContent()) !== earlier, true);
    const scores = pane.getByRole('group', { name: say('pane.star.scores') }).getByRole('textbox');
    expect(await scores.count()).toBe(4);
    await scores.first().fill('ninety');
    await pane.getByText(say('pane.star.score.bad')).waitFor();
    for (const score of await scores.all()) await score.fill('100');
    await pane.getByText(say('cli.star.top')).waitFor();
  });

  test('the two premium models are compared on the sheet, and a product leads to its row', async () => {
    const { pane, tab, check, button, selected, say } = await atRules();
    await tab('overview');
    await check();
    await tab('rules');
    await button('pane.rules.tab.compare').click();
    await button('pane.compare.run').click();
    const { rows } = SAMPLES.zh;
    const summary = pane
      .getByRole('status')
      .filter({ hasText: String(rows) })
      .last();
    await summary.waitFor();
    const list = pane.getByRole('list', { name: say('cli.compare.gains') });
    const product = list.getByRole('button').first();
    const [, row] = /(\d+)/.exec((await product.textContent()) ?? '') ?? [];
    await product.click();
    await expectSoon(async () => /\d+/.exec(await selected())?.[0], row);
  });
});

describe('thresholds of one’s own', () => {
  const checked = openOnce(usePane({ lang: 'en', isShared: true }), ({ check }) => check());

  /** Nothing has been changed, whatever the test before has written. */
  const atThresholds = async (): Promise<OpenPane> => {
    const opened = await checked();
    const { pane, tab, button, say } = opened;
    await tab('overview');
    await tab('thresholds');
    await button('pane.limits.discard').waitFor();
    if (await button('pane.limits.discard').isEnabled())
      await button('pane.limits.discard').click();
    await pane.getByText(say('pane.limits.saved.none')).waitFor();
    await button('pane.limits.tab.form').click();
    return opened;
  };
  const general = ({ pane, say }: OpenPane) =>
    pane.getByRole('textbox', { name: say('pane.limits.general') });
  const openRule = async ({ pane, say }: OpenPane): Promise<void> => {
    await pane.getByLabel(say('pane.limits.search'), { exact: true }).fill(RULE.id);
    await pane.getByRole('button', { name: RULE.title.en }).click();
  };
  const openText = async ({ pane, button, say }: OpenPane) => {
    await button('pane.limits.tab.text').click();
    return pane.getByLabel(say('pane.limits.text'));
  };

  test('a number is changed, its effect shown, saved, kept in the workbook, and taken back', async () => {
    const opened = await atThresholds();
    const { pane, button, announced, say, reopened } = opened;
    await openRule(opened);
    await general(opened).fill('abc');
    await pane.getByText(say('pane.limits.bad')).waitFor();
    await general(opened).fill('1');
    const [moved = ''] = say('pane.limits.effect.moved', {
      n: 9,
      gains: '',
      losses: '',
      others: '',
    }).split(':');
    await announced(new RegExp(moved.replace('9', '\\d+')));
    await button('pane.limits.save').click();
    await announced(say('pane.done.save.rules'));
    const again = await reopened();
    await again.tab('thresholds');
    await again.pane.getByLabel(say('pane.limits.search'), { exact: true }).fill(RULE.id);
    await again.pane.getByText(say('pane.limits.changed')).click();
    expect(await general(again).inputValue()).toBe('1');
    await again.button('pane.limits.clear').click();
    await again.button('pane.limits.save').click();
    await again.announced(say('pane.limits.saved.none'));
  });

  test('they go out into a file and come in from one', async () => {
    const opened = await atThresholds();
    const { page, pane, button, announced, say } = opened;
    await openRule(opened);
    await general(opened).fill('2');
    const downloading = page.waitForEvent('download');
    await button('pane.limits.export').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('youpin-rules.json');
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      rules: { [RULE.id]: { threshold: { default: 2 } } },
    });
    await button('pane.limits.discard').click();
    await announced(say('pane.limits.saved.none'));
    await pane.locator('input[type=file]').setInputFiles(file);
    await announced(say('pane.limits.unsaved'));
    expect(await (await openText(opened)).inputValue()).toContain(RULE.id);
  });

  test('a mistake in the text is announced, leads to its place, and nothing is saved', async () => {
    const opened = await atThresholds();
    const { pane, button, say } = opened;
    const area = await openText(opened);
    await area.fill('{\n  "rules": {\n    "noSuchRule": { "off": tru }\n  }\n}');
    await pane.getByText(say('pane.limits.problems', { n: 1 })).waitFor();
    expect(await button('pane.limits.save').isDisabled()).toBe(true);
    await pane.getByRole('status').getByRole('button').click();
    const at = await area.evaluate((element) => {
      const { value, selectionStart } = element as HTMLTextAreaElement;
      return value.slice(0, selectionStart).split('\n').length;
    });
    expect(at).toBe(3);
    await button('pane.limits.tab.form').click();
    await pane.getByText(say('pane.limits.formClosed')).waitFor();
  });
});
