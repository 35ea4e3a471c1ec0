/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { comparePremium } from '../../../src/evaluator';
import {
  basisText,
  countText,
  labelled,
  ruleAddress,
  startOfSentence,
  starVersionTexts,
} from '../../../src/report';
import { loadDefault, starVersionAt } from '../../../src/rulebook';
import { LANGUAGES, text } from '../../../src/strings';
import { scoresOf } from '../../../src/taskpane/model/rules/starScores';
import { RulesView } from '../../../src/taskpane/rules/RulesView';
import { sampleCheck } from '../sampleCheck';
import { button, focusOn, showView } from '../show';

const book = loadDefault();
const check = sampleCheck(60);

describe.each(LANGUAGES)('in %s', (lang) => {
  const page = (name: 'list' | 'star' | 'compare') => button(text(lang, `pane.rules.tab.${name}`));
  const headings = () =>
    screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  const search = async (user: ReturnType<typeof showView>['user'], words: string) => {
    await user.clear(screen.getByRole('searchbox'));
    await user.paste(words);
  };

  test('there is a heading for every pool and every governance item', () => {
    showView(RulesView, lang);
    const whole = headings().join('\n');
    for (const { name } of book.pools) expect(whole).toContain(name[lang]);
    for (const { title } of book.governance) expect(whole).toContain(title[lang]);
  });

  test('a rule is found by its code, and says why, what to do and on what basis', async () => {
    const { user } = showView(RulesView, lang);
    const rule = book.rules.find(({ id }) => id === 'title_bad')!;
    await user.click(screen.getByRole('searchbox', { name: text(lang, 'pane.rules.search') }));
    await user.paste('title_bad');
    // Few are left, so that their group is open.
    const found = await screen.findByRole('button', { name: /title_bad/ });
    expect(found.textContent).toContain(rule.title[lang]);
    expect(found.textContent).toContain(basisText(rule.basis, lang));
    focusOn(found);
    await user.keyboard('{Enter}');
    expect(screen.getByText(rule.why[lang])).toBeTruthy();
    expect(screen.getByText(rule.fix[lang])).toBeTruthy();
    const page = screen.getByRole('link', {
      name: text(lang, 'pane.rules.page'),
    });
    expect(page.getAttribute('href')).toBe(ruleAddress(rule.id, lang));
    await search(user, 'no such rule');
    expect(await screen.findByText(text(lang, 'pane.rules.none'))).toBeTruthy();
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
  });

  test('topic and basis leave only what fits', async () => {
    const { user } = showView(RulesView, lang);
    const all = headings().length;
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, 'pane.rules.topic') }),
      text(lang, 'pane.rules.topic.pools'),
    );
    expect(headings()).toHaveLength(book.pools.length);
    expect(all).toBeGreaterThan(book.pools.length);
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, 'pane.rules.basis') }),
      basisText('assumed', lang),
    );
    const assumed = book.pools.filter(({ conditions }) =>
      book.rules.some(({ id, basis }) => basis === 'assumed' && conditions.includes(id)),
    );
    const groups = headings().join('\n');
    for (const { name } of assumed) expect(groups).toContain(name[lang]);
    expect(screen.getByRole('status').textContent).toMatch(/\d/);
  });

  test('the star page tells which version judges on a date, and the star of four scores', async () => {
    const { user } = showView(RulesView, lang, { check });
    await user.click(page('star'));
    expect(page('star').getAttribute('aria-pressed')).toBe('true');
    const answer = () => screen.getByRole('status');
    const date = screen.getByLabelText(text(lang, 'pane.star.date'));
    expect(date).toHaveProperty('value', check.asOf);
    const shownLines = (kind: 'predicted' | 'rated', day: string) => {
      const items = within(answer()).getAllByRole('listitem');
      const lines = starVersionTexts(starVersionAt(book.star, kind, day)!, lang);
      expect(items.slice(0, lines.length).map(({ textContent }) => textContent)).toEqual(lines);
      return lines;
    };
    // Between the two days a predicted star is judged by the new rule, a rated one by the old.
    await user.clear(date);
    await user.type(date, '2023-10-20');
    const predicted = shownLines('predicted', '2023-10-20');
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, 'pane.star.kind') }),
      text(lang, 'pane.star.rated'),
    );
    expect(shownLines('rated', '2023-10-20')).not.toEqual(predicted);

    const scores = book.star.capabilities.map(({ name }) =>
      screen.getByRole('textbox', { name: startOfSentence(name[lang]) }),
    );
    await user.type(scores[0]!, '82');
    expect(answer().textContent).toContain(text(lang, 'pane.star.incomplete'));
    for (const score of scores.slice(1)) await user.type(score, '91');
    const level = text(lang, 'cli.star.level', { n: 3 });
    expect(answer().textContent).toContain(
      labelled(text(lang, 'cli.star.levelLabel'), level, lang),
    );
    // The answer comes first, what it rests on after it.
    const [limits] = within(answer()).getAllByRole('listitem');
    expect(limits!.textContent).toContain(book.star.capabilities[0]!.name[lang]);
    const [version = ''] = starVersionTexts(starVersionAt(book.star, 'rated', '2023-10-20')!, lang);
    const said = answer().textContent;
    expect(said.indexOf(level)).toBeLessThan(said.indexOf(version));
    await user.type(scores[0]!, '0');
    expect(screen.getByText(text(lang, 'pane.star.score.bad'))).toBeTruthy();
    expect(answer().textContent).not.toContain(level);
    await user.clear(date);
    expect(answer().textContent).toBe(text(lang, 'pane.star.pickDate'));
  });

  test('before and after are compared on the checked sheet: who gains, who loses, and why', async () => {
    const { user, asked, tell } = showView(RulesView, lang);
    await user.click(page('compare'));
    const run = () => button(text(lang, 'pane.compare.run'));
    expect(run()).toHaveProperty('disabled', true);
    expect(screen.getByText(text(lang, 'pane.compare.unchecked'))).toBeTruthy();
    tell({ check });
    const from = screen.getByLabelText(text(lang, 'pane.compare.from'));
    await user.clear(from);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(run()).toHaveProperty('disabled', true);
    await user.type(from, '2023-10-09');
    await user.click(run());
    const { gains, losses, others } = comparePremium(
      book,
      check.catalogue,
      '2023-10-09',
      '2023-10-10',
    );
    expect(gains.length * losses.length).toBeGreaterThan(0);
    const summary = text(lang, 'pane.compare.summary', {
      gains: countText(gains.length),
      losses: countText(losses.length),
      others: countText(others.length),
      rows: countText(60),
    });
    expect(await screen.findByText(summary, {}, { timeout: 20_000 })).toBeTruthy();
    expect(document.activeElement).toBe(run());
    for (const [kind, changes] of [
      ['cli.compare.gains', gains],
      ['cli.compare.losses', losses],
    ] as const) {
      const items = within(screen.getByRole('list', { name: text(lang, kind) })).getAllByRole(
        'listitem',
      );
      expect(items).toHaveLength(changes.length);
      const product = within(items[0]!).getByRole('button');
      expect(product.textContent).toContain(String(check.catalogue.rowNumbers[changes[0]!.index]));
      await user.click(product);
      expect(asked.at(-1)).toEqual(['goTo', changes[0]!.index + 1, check.layout.columns.title]);
    }
    // What was found for other dates is not shown for these.
    await user.clear(from);
    expect(screen.queryByText(summary)).toBeNull();
  });

  test('says so where the workbook’s own rules are not in force', () => {
    const { tell } = showView(RulesView, lang);
    const said = text(lang, 'pane.rules.ownFaulty');
    expect(screen.queryByText(said)).toBeNull();
    tell({ ownRules: '{' });
    expect(screen.getByText(said)).toBeTruthy();
  });
});

describe('scoresOf', () => {
  it.each([
    [['', '', '', ''], { state: 'none' }],
    [['80', '', '', ''], { state: 'partial' }],
    [['80', '90', '70.5', '１００'], { state: 'whole', values: [80, 90, 70.5, 100] }],
    [['0', '0', '0', '0'], { state: 'whole', values: [0, 0, 0, 0] }],
    [['80', '90', '70', '101'], { state: 'bad' }],
    [['-1', '', '', ''], { state: 'bad' }],
    [['abc', '', '', ''], { state: 'bad' }],
  ])('%j', (typed, scores) => {
    expect(scoresOf(typed)).toEqual(scores);
  });
});
