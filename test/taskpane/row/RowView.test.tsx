/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { ConditionResult, Premium } from '../../../src/evaluator';
import { MARKETS } from '../../../src/fields';
import {
  basisText,
  certificateNeedText,
  fieldName,
  labelled,
  SEVERITIES,
  severityText,
  statusText,
  verdictText,
} from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { LANGUAGES, text, type Lang } from '../../../src/strings';
import { RowView } from '../../../src/taskpane/row/RowView';
import { sampleCheck } from '../sampleCheck';
import { button, focusOn, part, showView } from '../show';

const check = sampleCheck(60);
const { verdict, layout } = check;
const { sheetId } = check.data;
const rows = Array.from({ length: verdict.size }, (_, index) => index);
const book = loadDefault();

const find = (wanted: (row: ReturnType<typeof verdict.explain>) => boolean): number =>
  rows.find((row) => wanted(verdict.explain(row)))!;

/** A product that misses a pool by its quality score alone. */
const near = find(({ premium, gap }) => {
  const ids = gap?.conditions.map(({ rule }) => rule.id).join();
  return premium === 'no' && ids === 'strength.quality';
});

const shown = (lang: Lang, index: number) =>
  showView(RowView, lang, { check, selected: { sheetId, index } });
const bare = (said: string | null): string => (said ?? '').replace(/\s+/g, ' ').trim();
const page = () => bare(document.body.textContent);
/** Opens everything that is folded. */
function unfold(): void {
  const folded = () => screen.queryAllByRole('button', { expanded: false });
  for (let some = folded(); some.length > 0; some = folded())
    act(() => {
      for (const each of some) each.click();
    });
}
/** The button of a pool, a market or another heading. */
const heading = (name: string) => screen.getByRole('heading', { name: RegExp(`^${name}`, 'i') });
const fold = (name: string) => within(heading(name)).getByRole('button');

describe.each(LANGUAGES)('in %s', (lang) => {
  test('says what to do where there is nothing to show, and follows the selection', async () => {
    const view = showView(RowView, lang);
    const { tell } = view;
    expect(screen.getByRole('status').textContent).toBe(text(lang, 'pane.row.unchecked'));
    tell({ check });
    expect(screen.getByRole('status').textContent).toBe(text(lang, 'pane.row.noProduct'));
    const { asked, user } = view;
    await user.click(button(text(lang, 'pane.row.first')));
    const blocked = rows.find((row) =>
      verdict.findings(row).some(({ severity }) => severity === 'blocker'),
    )!;
    expect(asked).toEqual([['goTo', blocked + 1, 0]]);
    for (const index of [3, near]) {
      tell({ selected: { sheetId, index } });
      expect(screen.getByText(text(lang, 'pane.row.place', { row: index + 2 }))).toBeTruthy();
      expect(screen.getByText(String(check.catalogue.raw('productId', index)))).toBeTruthy();
    }
    await user.click(button(text(lang, 'pane.row.nextOneStep')));
    const next = [...rows.slice(near + 1), ...rows].find((row) => {
      const { unmet, unknown } = verdict.nearest(row) ?? {};
      return unmet === 1 && unknown === 0;
    })!;
    expect(asked.at(-1)).toEqual(['goTo', next + 1, layout.columns.title, undefined]);
    tell({}, 'selected');
    expect(screen.getByRole('status').textContent).toBe(text(lang, 'pane.row.noProduct'));
  });

  test.each<Premium>(['yes', 'no', 'unknown'])(
    'says the status in the words of the sheet: %s',
    (premium) => {
      const index = find((row) => row.premium === premium);
      shown(lang, index);
      expect(page()).toContain(bare(verdictText(verdict.status(index), lang)));
    },
  );

  test('every pool is a checklist, the nearest first and open, least effort on top', async () => {
    const { user } = shown(lang, near);
    const pools = part(text(lang, 'pane.row.pools'));
    const protection = RegExp(`^${text(lang, 'pane.row.protection')}`);
    expect(screen.getByRole('heading', { level: 2, name: protection })).toBeTruthy();
    for (const { name } of verdict.pools) expect(heading(name[lang])).toBeTruthy();
    const { gap } = verdict.explain(near);
    const name = gap!.pool.name[lang];
    const [first] = pools.getAllByRole('heading', { level: 3 });
    expect(first!.textContent).toContain(name);
    expect(first!.textContent).toContain(text(lang, 'pane.row.nearest'));
    const [open] = within(pools.getByRole('list', { name })).getAllByRole('listitem');
    const [{ rule, actual, needed }] = gap!.conditions as [ConditionResult];
    for (const said of [
      text(lang, 'pane.row.condition.unmet'),
      String(actual),
      String(needed),
      rule.fix[lang],
      basisText(rule.basis, lang),
    ])
      expect(open!.textContent).toContain(said);
    unfold();
    const { conditions } = verdict.explain(near).pools.find(({ pool }) => pool === gap!.pool)!;
    expect(within(first!.closest('li')!).getAllByRole('listitem')).toHaveLength(conditions.length);
    const noMarkets = verdict
      .explain(near)
      .pools.filter(({ pool, markets }) => pool.scope === 'market' && markets.length === 0);
    expect(screen.queryAllByText(text(lang, 'pane.row.noMarkets'))).toHaveLength(noMarkets.length);
    expect(screen.queryByText(text(lang, 'threshold.default'))).toBeNull();
    // It closes and opens.
    const toggle = fold(name);
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(pools.queryByRole('list', { name })).toBeNull();
    focusOn(toggle);
    await user.keyboard('{Enter}');
    expect(pools.getByRole('list', { name })).toBeTruthy();
  });

  test('an open condition leads to its cell', async () => {
    const { user, asked } = shown(lang, near);
    const { field } = verdict.explain(near).gap!.conditions[0]!;
    const column = layout.columns[field]!;
    const { column: letters } = check.catalogue.place(field, near)!;
    const name = text(lang, 'pane.row.goTo', { cell: `${letters}${near + 2}` });
    await user.click(screen.getAllByRole('button', { name })[0]!);
    expect(asked).toEqual([['goTo', near + 1, column]]);
  });

  test('country selection tells market by market what it asks', () => {
    const index = find(
      ({ gap, pools }) =>
        gap?.pool.id === 'countrySelect' &&
        pools.some(({ pool, markets }) => pool.id === 'countrySelect' && markets.length > 1),
    );
    shown(lang, index);
    unfold();
    const { pool, markets } = verdict
      .explain(index)
      .pools.find((each) => each.pool.id === 'countrySelect')!;
    const list = within(screen.getByRole('list', { name: pool.name[lang] }));
    for (const { market, conditions } of markets) {
      const name = MARKETS[market].name[lang];
      const title = list
        .getAllByRole('heading', { level: 4 })
        .find(({ textContent }) => textContent.startsWith(name))!;
      const item = title.closest('li')!;
      expect(within(item).getAllByRole('listitem')).toHaveLength(conditions.length);
      for (const { status, rule } of conditions)
        if (status === 'unmet') expect(item.textContent).toContain(rule.fix[lang]);
    }
  });

  test('every finding is listed, worst first, with what to do', () => {
    const index = find(({ findings }) => findings.length > 4);
    shown(lang, index);
    unfold();
    const title = text(lang, 'pane.row.governance');
    const items = within(part(title).getByRole('list', { name: title })).getAllByRole('listitem');
    const { findings } = verdict.explain(index);
    expect(items).toHaveLength(findings.length);
    for (const { rule, severity } of findings) {
      const item = items.find(({ textContent }) => textContent.includes(rule.fix[lang]));
      expect(item!.textContent).toContain(severityText(severity, lang));
    }
    const severities = items.map(({ textContent }) =>
      SEVERITIES.findIndex((each) => textContent.includes(severityText(each, lang))),
    );
    expect(severities).toEqual([...severities].sort());
  });

  test('certificates name the regulation and why it applies, market by market', () => {
    const index = find(
      ({ certificates }) => new Set(certificates.map(({ market }) => market)).size > 1,
    );
    shown(lang, index);
    unfold();
    const list = part(text(lang, 'pane.row.certificates'));
    for (const result of verdict.explain(index).certificates) {
      const { name } = MARKETS[result.market];
      const whole = bare(list.getByRole('list', { name: name[lang] }).textContent);
      const need = certificateNeedText(result, lang, book.certificates.traits);
      expect(whole).toContain(bare(need));
    }
  });

  test('worry-free return and TA Plus', () => {
    shown(lang, near);
    unfold();
    const { easyReturn } = verdict.explain(near);
    const list = part(text(lang, 'pane.row.protection'));
    expect(list.getByText(text(lang, `easyReturn.${easyReturn}`))).toBeTruthy();
    expect(list.getByText(text(lang, 'explain.basis'))).toBeTruthy();
  });

  describe('what if', () => {
    const add = text(lang, 'pane.row.whatIf.add');
    const value = () => screen.getByRole('textbox', { name: text(lang, 'pane.row.whatIf.value') });
    const result = () => bare(part(text(lang, 'pane.row.whatIf')).getByRole('status').textContent);
    const now = bare(statusText(verdict.status(near), lang));

    test('a better value moves the verdict, and neither sheet nor session hear of it', async () => {
      const { user, asked } = shown(lang, near);
      await user.click(button(add));
      const field = screen.getByRole('combobox', { name: text(lang, 'pane.row.whatIf.field') });
      expect(field).toHaveProperty('value', 'qualityScore');
      expect(value()).toHaveProperty('value', String(check.catalogue.raw('qualityScore', near)));
      expect(result()).toContain(text(lang, 'pane.row.whatIf.same'));
      await user.clear(value());
      const moves = part(text(lang, 'pane.row.whatIf')).getAllByRole('listitem');
      const labels = moves.map(({ textContent }) => textContent);
      expect(labels).toEqual([...new Set(labels)]);
      await user.type(value(), '5');
      const before = labelled(text(lang, 'pane.row.whatIf.before'), now, lang);
      expect(result()).toContain(bare(before));
      expect(result()).not.toContain(
        bare(labelled(text(lang, 'pane.row.whatIf.after'), now, lang)),
      );
      const { pool } = verdict.explain(near).gap!;
      expect(result()).toContain(
        bare(
          text(lang, 'pane.row.whatIf.move', {
            what: pool.name[lang],
            before: text(lang, 'pane.row.pool.out'),
            after: text(lang, 'pane.row.pool.in'),
          }),
        ),
      );
      expect(asked).toEqual([]);
      // The verdict on the product itself stays.
      expect(screen.getAllByRole('status')[0]!.textContent).toContain(
        verdictText(verdict.status(near), lang),
      );
    });

    test('what is tried goes into the sheet on request, and nothing that no rule reads is offered', async () => {
      const { user, asked } = shown(lang, near);
      await user.click(button(add));
      const write = text(lang, 'pane.row.whatIf.write');
      expect(screen.queryByRole('button', { name: write })).toBeNull();
      const reset = text(lang, 'pane.row.whatIf.reset');
      expect(screen.queryByRole('button', { name: reset })).toBeNull();
      await user.clear(value());
      await user.type(value(), '5');
      expect(screen.queryByRole('option', { name: fieldName('owner', lang) })).toBeNull();
      await user.click(button(write));
      const before = check.catalogue.raw('qualityScore', near);
      expect(asked).toEqual([
        ['applyFixes', [expect.objectContaining({ row: near + 1, before, after: 5 })], 'tried'],
      ]);
      expect(screen.queryByRole('combobox')).toBeNull();
    });

    test('another field can be tried; what can’t be read is said; all of it is undone', async () => {
      const { user, asked } = shown(lang, near);
      await user.click(button(add));
      await user.selectOptions(
        screen.getByRole('combobox', { name: text(lang, 'pane.row.whatIf.field') }),
        fieldName('moq', lang),
      );
      await user.clear(value());
      await user.type(value(), 'many');
      expect(value().closest('.fui-Field')?.textContent).toMatch(/many|数|number/i);
      await user.click(button(add));
      expect(screen.getAllByRole('combobox')).toHaveLength(2);
      await user.click(button(text(lang, 'pane.row.whatIf.reset')));
      expect(screen.queryByRole('combobox')).toBeNull();
      expect(result()).toBe('');
      await user.click(button(add));
      const stop = text(lang, 'pane.row.whatIf.remove', { field: fieldName('qualityScore', lang) });
      await user.click(button(stop));
      expect(screen.queryByRole('combobox')).toBeNull();
      expect(asked).toEqual([]);
    });
  });
});

test('text of cells is shown as text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const explain = (index: number) => ({ ...verdict.explain(index), title: evil });
  const fake = Object.create(verdict, { explain: { value: explain } }) as typeof verdict;
  showView(RowView, 'zh', { check: { ...check, verdict: fake }, selected: { sheetId, index: 0 } });
  expect(screen.getByRole('heading', { name: evil })).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
