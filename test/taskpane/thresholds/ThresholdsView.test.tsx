/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { createEvaluator } from '../../../src/evaluator';
import { rulebookProblemText } from '../../../src/report';
import { INDUSTRIES, MARKETS } from '../../../src/fields';
import { loadDefault, parseRulebookText, type OwnRulebookInput } from '../../../src/rulebook';
import { LANGUAGES, text, type Lang } from '../../../src/strings';
import { ThresholdsView } from '../../../src/taskpane/thresholds/ThresholdsView';
import { sampleCheck } from '../sampleCheck';
import { button, part, showView, type Showing } from '../show';

const check = sampleCheck(40);
const book = loadDefault();
const FAULTY = '{\n  "id": "own",\n  "rules": { "content.imags": { "off": true } }\n}';
const rule = book.rules.find(({ id }) => id === 'industryService.reviewScore')!;
/** Its numbers differ by market. */
const quality = book.rules.find(({ id }) => id === 'countrySelect.quality')!;

/** Opens the rule about reviews, by its code. */
async function openRule(user: Showing['user'], lang: Lang, wanted = rule) {
  await user.click(screen.getByRole('searchbox', { name: text(lang, 'pane.limits.search') }));
  await user.paste(wanted.id);
  const name = RegExp(wanted.title[lang].replace(/[()（）]/g, '.'), 'i');
  await user.click(await screen.findByRole('button', { name, expanded: false }));
}

const general = (lang: Lang) =>
  screen.getByRole('group', { name: text(lang, 'pane.limits.general') });
const number = (lang: Lang) => within(general(lang)).getByRole('textbox');
const saveButton = (lang: Lang) => button(text(lang, 'pane.limits.save'));
const effect = (lang: Lang) => part(text(lang, 'pane.limits.effect'));

/** The own rules that were last given to the session. */
const saved = ({ asked }: Pick<Showing, 'asked'>): unknown => {
  const [what, rules] = asked.at(-1)!;
  expect(what).toBe('setOwnRules');
  return JSON.parse(String(rules));
};

describe.each(LANGUAGES)('in %s', (lang) => {
  test('a number that is changed moves products before it is saved, and is saved for the workbook', async () => {
    const view = showView(ThresholdsView, lang, { check });
    const { user, asked } = view;
    expect(effect(lang).getByText(text(lang, 'pane.limits.effect.none'))).toBeTruthy();
    expect(saveButton(lang)).toHaveProperty('disabled', true);
    await openRule(user, lang);
    await user.clear(number(lang));
    await user.type(number(lang), '1');
    const changed = parseRulebookText(
      book,
      JSON.stringify({ id: 'own', rules: { [rule.id]: { threshold: { default: 1 } } } }),
    );
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    // What the pane says is what the evaluator says.
    const after = createEvaluator(changed.rulebook, { asOf: check.asOf }).evaluate(check.catalogue);
    const gained = (verdict: typeof after) => verdict.summary.pools.industryService!.in;
    expect(gained(after)).toBeGreaterThan(gained(check.verdict));
    const pool = check.verdict.pools.find(({ id }) => id === 'industryService')!.name[lang];
    const moved = text(lang, 'pane.limits.effect.pool', {
      pool,
      before: gained(check.verdict),
      after: gained(after),
    });
    expect(await effect(lang).findByText(moved, {}, { timeout: 20_000 })).toBeTruthy();
    expect(asked).toEqual([]);
    expect(screen.getByText(text(lang, 'pane.limits.unsaved'))).toBeTruthy();
    await user.click(saveButton(lang));
    expect(saved(view)).toMatchObject({ rules: { [rule.id]: { threshold: { default: 1 } } } });
    const name = screen.getByRole('textbox', { name: text(lang, 'pane.limits.name') });
    await user.type(name, 'Lamps');
    await user.click(saveButton(lang));
    view.tell({ ownRules: String(asked.at(-1)![1]), ownRulesSaved: '2026-11-29' });
    const said = text(lang, 'pane.limits.saved', { name: 'Lamps', n: 1 });
    const stand = text(lang, 'pane.limits.saved.on', { said, date: '2026-11-29' });
    expect(screen.getByText(stand)).toBeTruthy();
    expect(saveButton(lang)).toHaveProperty('disabled', true);
  });

  test('numbers by industry and market are one grid; empty takes the wider one, and all ask for more at once', async () => {
    const view = showView(ThresholdsView, lang, { check });
    const { user } = view;
    await openRule(user, lang, quality);
    const cells = () => [...document.querySelectorAll('table input')];
    const some = cells().length;
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, 'pane.limits.grid.show') }),
      text(lang, 'pane.limits.grid.show.whole'),
    );
    expect(cells().length).toBeGreaterThan(some);
    const cell = (name: string) => screen.getByLabelText(name, { selector: 'input' });
    const pair = text(lang, 'pane.limits.pair', {
      industry: INDUSTRIES.machinery[lang],
      market: MARKETS.BR.name[lang],
    });
    const general = cell(text(lang, 'pane.limits.general'));
    expect([general, cell(MARKETS.US.name[lang])]).toMatchObject([
      { value: '4.5' },
      { value: '4.6' },
    ]);
    expect(cell(pair).getAttribute('placeholder')).toBe('4.3');
    await user.clear(cell(pair));
    await user.type(cell(pair), 'many');
    expect(screen.getByText(text(lang, 'pane.limits.bad'))).toBeTruthy();
    expect(saveButton(lang)).toHaveProperty('disabled', true);
    await user.clear(cell(pair));
    await user.type(cell(pair), '4.4');
    await user.click(button(text(lang, 'pane.limits.grid.stricter')));
    await user.click(saveButton(lang));
    const { threshold } = (saved(view) as OwnRulebookInput).rules![quality.id]!;
    expect(threshold).toMatchObject({
      default: 4.73,
      byMarket: { US: 4.83 },
      byIndustryMarket: { 'machinery*BR': 4.62, 'beauty*JP': 5 },
    });
    await user.click(button(text(lang, 'pane.limits.reset')));
    expect(saveButton(lang)).toHaveProperty('disabled', true);
  });

  test('what is no number is said at its place and changes nothing; back to default', async () => {
    const { user } = showView(ThresholdsView, lang, { check });
    await openRule(user, lang);
    const before = (number(lang) as HTMLInputElement).value;
    await user.clear(number(lang));
    await user.type(number(lang), 'many');
    expect(within(general(lang)).getByText(text(lang, 'pane.limits.bad'))).toBeTruthy();
    expect(number(lang).getAttribute('aria-invalid')).toBe('true');
    expect(saveButton(lang)).toHaveProperty('disabled', true);
    await user.clear(number(lang));
    await user.type(number(lang), '3');
    expect(screen.queryByText(text(lang, 'pane.limits.bad'))).toBeNull();
    const scope = text(lang, 'pane.limits.general');
    await user.click(button(text(lang, 'pane.limits.resetOf', { scope })));
    expect(number(lang)).toHaveProperty('value', before);
    expect(saveButton(lang)).toHaveProperty('disabled', true);
  });

  test('a rule is switched off, and a number added for an industry and a market', async () => {
    const view = showView(ThresholdsView, lang, { check });
    const { user } = view;
    await openRule(user, lang);
    const add = within(screen.getByRole('group', { name: text(lang, 'pane.limits.add') }));
    await user.selectOptions(
      add.getByRole('combobox', { name: text(lang, 'explain.kind.market') }),
      'US',
    );
    await user.click(add.getByRole('button', { name: text(lang, 'pane.limits.addButton') }));
    const groups = screen.getAllByRole('group');
    expect(groups.length).toBeGreaterThan(2);
    await user.click(screen.getByRole('switch', { name: text(lang, 'pane.limits.asked') }));
    expect(screen.queryByRole('group', { name: text(lang, 'pane.limits.general') })).toBeNull();
    await user.click(saveButton(lang));
    expect(saved(view)).toMatchObject({ rules: { [rule.id]: { off: true } } });
    await user.click(button(text(lang, 'pane.limits.discard')));
    expect(general(lang)).toBeTruthy();
  });

  test('a number that is asked of some industries alone can be asked of all', async () => {
    const view = showView(ThresholdsView, lang, { check });
    const { user } = view;
    const few = book.rules.find(({ id }) => id === 'industryService.certificates')!;
    await openRule(user, lang, few);
    const row = within(general(lang));
    expect(row.queryByRole('textbox')).toBeNull();
    await user.click(row.getByRole('switch', { name: text(lang, 'pane.limits.notAsked') }));
    await user.type(row.getByRole('textbox'), '2');
    await user.click(saveButton(lang));
    expect(saved(view)).toMatchObject({ rules: { [few.id]: { threshold: { default: 2 } } } });
  });

  test('every mistake of the workbook’s rules is listed, and in the text leads to its place', async () => {
    const result = parseRulebookText(book, FAULTY);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(1);
    const { user } = showView(ThresholdsView, lang, {
      check,
      ownRules: FAULTY,
      ruleProblems: problems,
    });
    const said = rulebookProblemText(problems[0]!, lang);
    expect(said).toContain('3');
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(screen.getByText(text(lang, 'pane.limits.formClosed'))).toBeTruthy();
    await user.click(button(text(lang, 'pane.limits.openText')));
    const area = screen.getByRole('textbox', { name: text(lang, 'pane.limits.text') });
    expect(area).toHaveProperty('value', FAULTY);
    expect(area.getAttribute('aria-invalid')).toBe('true');
    await user.click(button(said));
    expect(document.activeElement).toBe(area);
    const { selectionStart } = area as HTMLTextAreaElement;
    expect(FAULTY.slice(0, selectionStart).split('\n')).toHaveLength(3);
    // Once mended it can be saved.
    await user.clear(area);
    await user.paste(FAULTY.replace('imags', 'images'));
    await waitFor(() => {
      expect(saveButton(lang)).toHaveProperty('disabled', false);
    });
    expect(screen.queryByRole('button', { name: said })).toBeNull();
  });

  describe('as a file', () => {
    const input = () =>
      screen.getByLabelText(text(lang, 'pane.limits.import'), { selector: 'input' });
    const own = '{\n  "id": "mine",\n  "rules": {}\n}';
    const file = (content: BlobPart, name = 'mine.json') =>
      new File([content], name, { type: 'application/json' });

    test('rules are read from one, and hold when they are saved', async () => {
      const { user, asked } = showView(ThresholdsView, lang, { check });
      await user.upload(input(), file(own));
      const said = text(lang, 'pane.limits.imported', { file: 'mine.json' });
      expect(await screen.findByText(said)).toBeTruthy();
      expect(asked).toEqual([]);
      await user.click(saveButton(lang));
      expect(asked).toEqual([['setOwnRules', own]]);
    });

    test('a file that is no text, or far too large, is refused in a sentence', async () => {
      const { user } = showView(ThresholdsView, lang, { check });
      await user.upload(input(), file(new Uint8Array([0xff, 0xfe, 0xff]), 'a.json'));
      const unreadable = text(lang, 'pane.limits.unreadable', { file: 'a.json' });
      expect(await screen.findByText(unreadable)).toBeTruthy();
      await user.upload(input(), file(new Uint8Array(2_000_001), 'b.json'));
      const tooLarge = text(lang, 'pane.limits.tooLarge', { file: 'b.json', n: 2 });
      expect(await screen.findByText(tooLarge)).toBeTruthy();
      expect(screen.getByText(text(lang, 'pane.limits.saved.none'))).toBeTruthy();
    });

    test('the rules at hand are written into one', async () => {
      const blobs: Blob[] = [];
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return 'blob:x';
      };
      URL.revokeObjectURL = () => undefined;
      const clicks = jest
        .spyOn(HTMLAnchorElement.prototype, 'click')
        .mockImplementation(() => undefined);
      const { user, tell } = showView(ThresholdsView, lang, { check });
      const out = button(text(lang, 'pane.limits.export'));
      expect(out).toHaveProperty('disabled', true);
      tell({ ownRules: own });
      await user.click(out);
      expect(clicks).toHaveBeenCalledTimes(1);
      expect(blobs.map(({ size, type }) => [size, type])).toEqual([
        [own.length, 'application/json'],
      ]);
      clicks.mockRestore();
    });
  });

  test('own rules are all taken back: default rules without a text', async () => {
    const { user, asked } = showView(ThresholdsView, lang, {
      check,
      ownRules: '{"id": "mine", "rules": {}}',
    });
    await user.click(button(text(lang, 'pane.limits.clear')));
    await user.click(saveButton(lang));
    expect(asked).toEqual([['setOwnRules', undefined]]);
  });

  test('says what to do to see what a change moves', () => {
    showView(ThresholdsView, lang);
    expect(effect(lang).getByText(text(lang, 'pane.limits.effect.unchecked'))).toBeTruthy();
  });
});
