/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import {
  basisText,
  dateText,
  fieldName,
  labelled,
  originText,
  startOfSentence,
  urgencyText,
  type Urgency,
} from '../../../src/report';
import { LANGUAGES, text, type Lang } from '../../../src/strings';
import {
  filterProblems,
  groupProblems,
  ignoringOf,
  indexProblems,
  problemText,
  type ProblemFilter,
} from '../../../src/taskpane/model/problems';
import type { Ignored } from '../../../src/excel/rules/sections';
import { problemsAndGains } from '../../../src/taskpane/problems/GroupLine';
import { ProblemsView } from '../../../src/taskpane/problems/ProblemsView';
import { checkOf, finish, sampleCheck, thirdPartyCheck } from '../sampleCheck';
import { button, focusOn, showView, unfold } from '../show';

const check = sampleCheck(60);
const { catalogue, verdict, layout } = check;
const index = finish(indexProblems(verdict));
const ignoring = ignoringOf([], catalogue);

function groupsOf(filter: ProblemFilter = {}, by: 'rule' | 'row' = 'rule') {
  const { shown: found } = finish(filterProblems({ index, catalogue, ignoring, filter }));
  return finish(groupProblems(index, found, { groupBy: by, sort: 'moves', catalogue })).groups;
}

const kindOf = (problem: number) => index.kinds[index.kindOf[problem]!]!;

/** How many problems, and products that become premium, are shown. */
const shownCount = async (lang: Lang, filter: ProblemFilter, ignored: readonly Ignored[] = []) => {
  const ignoring = ignoringOf(ignored, catalogue);
  const { shown: found } = finish(filterProblems({ index, catalogue, ignoring, filter }));
  const gains = found.filter((number) => kindOf(number).urgency === 'gain').length;
  await screen.findByText(problemsAndGains(found.length - gains, gains, lang), {
    selector: '[role=status]',
  });
  return found.length;
};

const list = (lang: Lang) =>
  within(screen.getByRole('tree', { name: text(lang, 'pane.problems.list') }));
const treeItems = (lang: Lang, level: 1 | 2) =>
  list(lang)
    .getAllByRole('treeitem')
    .filter((each) => each.getAttribute('aria-level') === String(level));
const headings = (lang: Lang) => treeItems(lang, 1);
/** The problems in view that belong to no heading. */
const lines = (lang: Lang) => treeItems(lang, 2);
const current = (lang: Lang) => list(lang).getByRole('treeitem', { selected: true });
/** What one clicks of a line. */
const words = (line: HTMLElement) => line.querySelector<HTMLElement>('[data-line]')!;

/** The cell of a problem in the sheet, whose first row is the header. */
function cellOf(row: number, problem: number): [number, number] {
  const [field] = kindOf(problem).rule.fields;
  return [row + 1, layout.columns[field!] ?? 0];
}

async function shown(lang: Lang, some: Parameters<typeof showView>[2] = {}) {
  const view = showView(ProblemsView, lang, { check, ...some });
  await screen.findByRole('tree', { name: text(lang, 'pane.problems.list') });
  return view;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const choose = async (
    user: UserEvent,
    key: 'pool' | 'market' | 'field' | 'group',
    value: string,
  ): Promise<void> => {
    await unfold(user, new RegExp(`^${text(lang, 'pane.problems.filters')}`));
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, `pane.problems.${key}`) }),
      value,
    );
  };
  const groups = groupsOf();
  const { rule } = kindOf(groupProblemsOf(0)[0]!);

  test('before a check there is one thing to do', async () => {
    const { user, asked } = showView(ProblemsView, lang);
    await user.click(button(text(lang, 'pane.start.check')));
    expect(asked).toEqual([['check']]);
  });

  test('groups by rule, what moves most first, each with its severity, basis and count', async () => {
    await shown(lang);
    await shownCount(lang, {});
    const said = headings(lang).map(({ textContent }) => textContent);
    expect(said.length).toBeGreaterThan(5);
    said.forEach((heading, at) => {
      const group = groups[at]!;
      const kind = index.kinds[group.kinds[0]!]!;
      expect(heading).toContain(kind.rule.title[lang]);
      expect(heading).toContain(urgencyText(group.urgency, lang));
      const { count, moves } = group;
      if (count > moves) expect(heading).toContain(problemsAndGains(count - moves, 0, lang));
      // What is gained is said once, then the products by pool.
      if (moves > 0) {
        expect(heading.split(text(lang, 'severity.gain'))).toHaveLength(2);
        const intoPools = /(\d+) (?:into |个入)/g;
        const numbers = [...heading.matchAll(intoPools)].map(([, n]) => Number(n));
        expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(moves);
      }
      if (kind.rule.basis === 'assumed') expect(heading).toContain(basisText('assumed', lang));
    });
  });

  test('a number of a third party is labelled as such, and not as assumed', async () => {
    await shown(lang, { check: thirdPartyCheck(60) });
    const said = headings(lang).map(({ textContent }) => textContent);
    expect(said.filter((each) => each.includes(basisText('thirdParty', lang)))).not.toEqual([]);
    expect(said.filter((each) => each.includes(basisText('assumed', lang)))).toEqual([]);
  });

  test('a group is opened, and a problem chosen, by the keyboard alone', async () => {
    const { user, asked } = await shown(lang);
    focusOn(headings(lang)[0]);
    await user.keyboard('{ArrowRight}');
    expect(headings(lang)[0]!.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(lines(lang)[0]);
    await user.keyboard('{Enter}');
    const problem = groupProblemsOf(0)[0]!;
    expect(asked).toEqual([['goTo', ...cellOf(index.rows[problem]!, problem)]]);
    expect(current(lang)).toBe(document.activeElement);
    const explanation = verdict.explain(index.rows[problem]!);
    const { name } = check.data;
    const said = problemText(explanation, kindOf(problem), lang, name);
    expect(current(lang).textContent).toContain(said);
    expect([said.includes('['), said.includes(`${name}!`)]).toEqual([true, false]);
    // What to do, why, and on what basis.
    expect(
      list(lang).getByText(text(lang, 'pane.problems.fix', { fix: rule.fix[lang] })),
    ).toBeTruthy();
    expect(
      list(lang).getByText(text(lang, 'pane.problems.why', { why: rule.why[lang] })),
    ).toBeTruthy();
    const basis = originText(rule, lang);
    expect(list(lang).getByText(text(lang, 'pane.problems.basis', { basis }))).toBeTruthy();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(headings(lang)[0]);
    await user.keyboard('{ArrowLeft}');
    expect(headings(lang)[0]!.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{End}');
    await waitFor(() => {
      expect(document.activeElement).toBe(headings(lang).at(-1));
    });
    await user.keyboard('{Home}');
    await waitFor(() => {
      expect(document.activeElement).toBe(headings(lang)[0]);
    });
    // One stop for Tab, whatever is open.
    const stops = list(lang)
      .getAllByRole('treeitem')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([document.activeElement]);
  });

  test('the first letters of a heading lead to it, of rows those of the product ID', async () => {
    const { user } = await shown(lang);
    const wanted = headings(lang).at(-1)!;
    focusOn(headings(lang)[0]);
    await user.keyboard(wanted.textContent.slice(0, 5));
    await waitFor(() => {
      expect(document.activeElement).toBe(wanted);
    });
    await unfold(user, text(lang, 'pane.problems.filters'));
    await user.selectOptions(screen.getByLabelText(text(lang, 'pane.problems.group')), 'row');
    const second = headings(lang)[1]!;
    focusOn(headings(lang)[0]);
    const { values } = check.catalogue.columns.productId!;
    const id = values.find((each) => each !== '' && second.textContent.includes(each))!;
    await user.keyboard(id);
    await waitFor(() => {
      expect(document.activeElement).toBe(second);
    });
  });

  test('F8 goes to the next problem and its cell, Shift+F8 to the one before, from group to group', async () => {
    const { user, asked } = await shown(lang);
    const order = groups.slice(0, 2).flatMap((_, at) => groupProblemsOf(at));
    const steps = order.slice(0, groups[0]!.count + 1);
    for (let step = 0; step < steps.length; step++) await user.keyboard('{F8}');
    expect(asked).toEqual(
      steps.map((problem) => ['goTo', ...cellOf(index.rows[problem]!, problem)]),
    );
    // What it comes to is in view.
    const row = verdict.explain(index.rows[steps.at(-1)!]!).row;
    const id = String(catalogue.raw('productId', row - 2));
    expect((await list(lang).findByRole('treeitem', { selected: true })).textContent).toContain(
      text(lang, 'pane.problems.rowHead', { row, id }),
    );
    await user.keyboard('{Shift>}{F8}{/Shift}');
    const before = steps.at(-2)!;
    expect(asked.at(-1)).toEqual(['goTo', ...cellOf(index.rows[before]!, before)]);
    await user.click(button(text(lang, 'pane.problems.next')));
    await user.click(button(text(lang, 'pane.problems.previous')));
    expect(asked.slice(-2)).toEqual([asked[steps.length - 1], asked.at(-3)]);
    const n = asked.length;
    await user.keyboard('{Control>}{F8}{/Control}');
    expect(asked).toHaveLength(n);
  });

  test('a check keeps the place in the list; from a problem that is mended it goes on', async () => {
    const priced = (...prices: readonly number[]) =>
      checkOf([
        ['产品ID', '标题', '价格', '起订量'],
        ...prices.map((price, row) => [`160000000000${row}`, `Steel bottle ${row}`, price, 10]),
      ]);
    const { user, asked, tell } = await shown(lang, { check: priced(1.234, 2.345, 3.456, 4.567) });
    await choose(user, 'field', fieldName('price', lang));
    await user.keyboard('{F8}{F8}');
    expect(asked.at(-1)).toMatchObject(['goTo', 2, 2]);
    tell({ check: priced(1.234, 2.345, 3.456, 4.56) });
    await waitFor(() => {
      expect(lines(lang)).toHaveLength(3);
    });
    expect(current(lang).textContent).toContain('2.345');
    tell({ check: priced(1.234, 2.34, 3.456, 4.56) });
    await waitFor(() => {
      expect(lines(lang)).toHaveLength(2);
    });
    await user.keyboard('{F8}');
    expect(asked.at(-1)).toMatchObject(['goTo', 3, 2]);
    tell({ check: priced(1.234, 2.34, 3.45, 4.56) });
    await waitFor(() => {
      expect(lines(lang)).toHaveLength(1);
    });
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(asked.at(-1)).toMatchObject(['goTo', 1, 2]);
  });

  describe('filters', () => {
    const chip = (urgency: Urgency) =>
      screen.getByRole('button', { name: RegExp(`^${urgencyText(urgency, lang)} `) });
    const clear = text(lang, 'pane.problems.clear');
    const strength = check.verdict.pools.find(({ id }) => id === 'strength')!;
    const kinds = [
      ['field', fieldName('title', lang), { field: 'title' }],
      ['pool', startOfSentence(strength.name[lang]), { pool: 'strength' }],
      ['market', 'US', { market: 'US' }],
    ] as const;

    test.each(kinds)(
      'by %s leave only what fits, and are cleared at once',
      async (key, value, filter) => {
        const { user } = await shown(lang);
        expect(screen.queryByRole('button', { name: clear })).toBeNull();
        await choose(user, key, value);
        expect(await shownCount(lang, filter)).toBeLessThan(index.size);
        await user.click(button(clear));
        await shownCount(lang, {});
      },
    );

    test('by urgency are chips that say how many there are, and one more click takes them off', async () => {
      const { user } = await shown(lang);
      await user.click(chip('blocker'));
      expect(await shownCount(lang, { urgency: 'blocker' })).toBeLessThan(index.size);
      for (const heading of headings(lang))
        expect(heading.textContent).toContain(urgencyText('blocker', lang));
      expect(chip('gain').getAttribute('aria-pressed')).toBe('false');
      await user.click(chip('blocker'));
      await shownCount(lang, {});
    });

    test('hold together, and one can look for words', async () => {
      const { user } = await shown(lang);
      await user.click(chip('warning'));
      await choose(user, 'field', fieldName('title', lang));
      await shownCount(lang, { urgency: 'warning', field: 'title' });
      await user.click(button(clear));
      const id = String(catalogue.raw('productId', 2));
      const search = screen.getByRole('searchbox', { name: text(lang, 'pane.problems.search') });
      await user.click(search);
      await user.paste(id);
      await shownCount(lang, { text: id });
      await choose(user, 'group', text(lang, 'pane.problems.group.row'));
      await waitFor(() => {
        expect(headings(lang).map(({ textContent }) => textContent)).toEqual([
          expect.stringContaining(text(lang, 'pane.problems.rowHead', { row: 4, id })),
        ]);
      });
      await user.click(search);
      await user.paste('zzz');
      expect(await screen.findByText(text(lang, 'pane.problems.noneShown'))).toBeTruthy();
    });
  });

  test('products without an owner are a choice of their own, also in a view that is kept', async () => {
    const some = checkOf([
      ['产品ID', '标题', '价格', '负责人'],
      ['1600000000001', 'shoes shoes shoes', 5, '王芳'],
      ['1600000000002', 'shoes shoes shoes', 5, ''],
    ]);
    const { user, asked } = await shown(lang, { check: some });
    await unfold(user, RegExp(`^${text(lang, 'pane.problems.filters')}`));
    const owners = screen.getByRole('combobox', { name: RegExp(fieldName('owner', lang), 'i') });
    await user.selectOptions(owners, startOfSentence(text(lang, 'value.empty')));
    await choose(user, 'group', text(lang, 'pane.problems.group.row'));
    const head = { row: 3, id: '1600000000002' };
    await waitFor(() => {
      expect(headings(lang).map(({ textContent }) => textContent)).toEqual([
        expect.stringContaining(text(lang, 'pane.problems.rowHead', head)),
      ]);
    });
    await user.click(button(text(lang, 'pane.views.keep')));
    await user.keyboard('x{Enter}');
    expect(asked.at(-1)).toMatchObject(['setViews', [{ filter: { owner: '' } }]]);
  });

  test('a problem is ignored with a reason, no longer shown, and restored', async () => {
    const { user, asked, tell } = await shown(lang);
    await user.keyboard('{F8}');
    const problem = groupProblemsOf(0)[0]!;
    const productId = String(catalogue.raw('productId', index.rows[problem]!));
    await user.click(button(text(lang, 'pane.problems.ignoreOne')));
    const reason = screen.getByRole('textbox', {
      name: RegExp(text(lang, 'pane.problems.reason')),
    });
    expect(document.activeElement).toBe(reason);
    await user.type(reason, '  {Enter}');
    expect(asked.map(([what]) => what)).toEqual(['goTo']);
    expect(button(text(lang, 'pane.problems.ignore'))).toHaveProperty('disabled', true);
    await user.type(reason, 'agreed with <Amy> {Enter}');
    const entry = { rule: rule.id, productId, reason: 'agreed with <Amy>' };
    expect(asked.at(-1)).toEqual(['setIgnored', [entry]]);

    tell({ ignored: [entry] });
    await shownCount(lang, {}, [entry]);
    await unfold(user, text(lang, 'pane.problems.filters'));
    await user.click(
      screen.getByRole('checkbox', { name: text(lang, 'pane.problems.showIgnored') }),
    );
    await shownCount(lang, { ignored: true }, [entry]);
    await user.keyboard('{F8}');
    expect(
      await screen.findByText(
        text(lang, 'pane.problems.ignoredBecause', { reason: 'agreed with <Amy>' }),
      ),
    ).toBeTruthy();
    await user.click(button(text(lang, 'pane.problems.restore')));
    expect(asked.at(-1)).toEqual(['setIgnored', []]);
  });

  test('a rule is ignored for every product, beside what is ignored already; or after all not', async () => {
    const other = { rule: 'duplicate_id', productId: '1', reason: 'x' };
    const { user, asked, tell } = await shown(lang, { ignored: [other] });
    await user.keyboard('{F8}');
    await user.click(button(text(lang, 'pane.problems.ignoreRule')));
    await user.click(button(text(lang, 'pane.cancel')));
    await user.click(button(text(lang, 'pane.problems.ignoreRule')));
    const reason = text(lang, 'pane.ignore.reason.custom');
    await user.click(button(reason));
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, 'pane.ignore.span') }),
      '30',
    );
    await user.type(screen.getByRole('textbox', { name: text(lang, 'pane.ignore.by') }), 'Amy');
    await user.click(button(text(lang, 'pane.problems.ignore')));
    const until = dateText(check.verdict.asOf + 30);
    const entry = { rule: rule.id, reason, until, by: 'Amy' };
    expect(asked.filter(([what]) => what === 'setIgnored')).toEqual([
      ['setIgnored', [other, entry]],
    ]);
    tell({ ignored: [other, entry] });
    await shownCount(lang, {}, [other, entry]);
  });

  test('what there is can be set aside, so that only what is new is shown', async () => {
    const { user, asked, tell } = await shown(lang);
    await user.click(button(text(lang, 'pane.baseline.set')));
    const [what, keys] = asked.at(-1)!;
    expect(what).toBe('setBaseline');
    const sheet = { id: check.data.sheetId, name: check.data.name };
    tell({ baselines: [{ sheet, date: '2026-11-01', keys: String(keys) }] });
    await screen.findByText(text(lang, 'pane.baseline.none', { date: '2026-11-01' }));
    await unfold(user, text(lang, 'pane.handOn'));
    for (const how of ['ids', 'text', 'csv'] as const)
      expect(button(text(lang, `pane.handOn.${how}`))).toHaveProperty('disabled', true);
    await user.click(button(text(lang, 'pane.problems.showAll')));
    await screen.findByRole('tree');
    expect(
      screen.getByRole('checkbox', {
        name: text(lang, 'pane.baseline.fresh', { date: '2026-11-01' }),
      }),
    ).toHaveProperty('checked', false);
    await user.click(button(text(lang, 'pane.baseline.drop')));
    expect(asked.at(-1)).toEqual(['setBaseline', undefined]);
  });

  test('a view is kept by its name, is one click away, and is taken away', async () => {
    const { user, asked, tell } = await shown(lang);
    expect(screen.queryByRole('group', { name: text(lang, 'pane.views') })).toBeNull();
    const blocker = RegExp(`^${urgencyText('blocker', lang)} `);
    await user.click(screen.getByRole('button', { name: blocker }));
    await user.click(button(text(lang, 'pane.views.keep')));
    await user.keyboard('x{Escape}');
    await user.click(button(text(lang, 'pane.views.keep')));
    await user.keyboard('我的必改{Enter}');
    const view = {
      name: '我的必改',
      filter: { urgency: 'blocker' },
      groupBy: 'rule',
      sort: 'moves',
    };
    expect(asked).toEqual([['setViews', [view]]]);
    tell({ views: [view] });
    const chip = () => button('我的必改');
    expect(chip().getAttribute('aria-pressed')).toBe('true');
    await user.click(chip());
    await shownCount(lang, {});
    await user.click(chip());
    await shownCount(lang, { urgency: 'blocker' });
    await user.click(button(labelled(text(lang, 'pane.views.drop'), '我的必改', lang)));
    expect(asked.at(-1)).toEqual(['setViews', []]);
  });

  test('a row without product ID can’t be ignored by itself, and it is said why', async () => {
    const { user } = showView(ProblemsView, lang, {
      check: checkOf([['标题'], ['Light Light lamp']]),
    });
    await screen.findByRole('tree', { name: text(lang, 'pane.problems.list') });
    await user.keyboard('{F8}');
    expect(button(text(lang, 'pane.problems.ignoreOne'))).toHaveProperty('disabled', true);
    expect(screen.getByText(text(lang, 'pane.problems.noId'))).toBeTruthy();
  });

  test('the list holds only what is in view, however long it is', async () => {
    const { user } = await shown(lang);
    for (const heading of headings(lang).slice(0, 4)) await user.click(words(heading));
    const items = list(lang).getAllByRole('treeitem');
    expect(items.length).toBeLessThan(40);
    const [first, second] = items;
    expect(first!.getAttribute('aria-setsize')).toBe(String(groups.length));
    expect(second!.getAttribute('aria-setsize')).toBe(String(groups[0]!.count));
    expect(second!.getAttribute('aria-posinset')).toBe('1');
  });

  describe('quick fixes', () => {
    const small = checkOf([
      ['产品ID', '标题', '关键词'],
      ['16001', ' Light Light lamp', 'lamp, lamp'],
      ['16002', 'Table  Table lamp', 'led'],
    ]);
    const title = text(lang, 'pane.fixes.kind.cutWords');
    const kindCount = text(lang, 'pane.fixes.kindCount', { kind: title, n: 2 });
    /** Opens the fold of the fixes or of the suggestions of a sheet, and in it that of a kind, once it is there. */
    const opened = async (
      user: UserEvent,
      words = text(lang, 'pane.fixes.count', { n: 5 }),
      ofKind = kindCount,
    ) => {
      await screen.findByText(words);
      await unfold(user, words);
      return unfold(user, ofKind);
    };
    const both = [
      { row: 1, column: 1, before: ' Light Light lamp', after: ' Light lamp' },
      { row: 2, column: 1, before: 'Table  Table lamp', after: 'Table lamp' },
    ];

    test('are shown before they are made: where, what is there, what will', async () => {
      const { user } = showView(ProblemsView, lang, { check: small });
      const [first, second] = (await opened(user)).getAllByRole('listitem');
      expect(within(first!).getByText('B2')).toBeTruthy();
      expect(within(first!).getByRole('deletion').textContent).toBe('Light ');
      expect(within(first!).queryByRole('insertion')).toBeNull();
      expect(within(second!).getByText('B3')).toBeTruthy();
      expect(within(second!).getByRole('deletion').textContent).toBe('␣␣Table');
    });

    test('one that is left out is not made with the others; its cell is a click away', async () => {
      const { user, asked } = showView(ProblemsView, lang, { check: small });
      const kind = await opened(user);
      await user.click(kind.getByRole('button', { name: 'B2' }));
      await user.click(kind.getByRole('checkbox', { name: 'B2' }));
      await user.click(
        kind.getByRole('button', { name: text(lang, 'pane.fixes.chosen', { n: 1 }) }),
      );
      expect(asked).toEqual([
        ['goTo', 1, 1, undefined],
        ['applyFixes', [both[1]], 'cutWords'],
      ]);
    });

    test('are made for one cell or for all, and taken back when the session says that it can', async () => {
      const { user, asked, tell } = showView(ProblemsView, lang, { check: small });
      const kind = await opened(user);
      const undo = text(lang, 'pane.fixes.undo');
      const one = labelled(text(lang, 'pane.fixes.one'), 'B3', lang);
      await user.click(kind.getByRole('button', { name: one }));
      expect(asked).toEqual([['applyFixes', [both[1]], 'cutWords']]);
      expect(screen.queryByRole('button', { name: undo })).toBeNull();
      await user.click(kind.getByRole('button', { name: text(lang, 'pane.fixes.all', { n: 2 }) }));
      expect(asked.at(-1)).toEqual(['applyFixes', both, 'cutWords']);
      const last = { id: 8, kind: 'cutWords', count: 2 };
      const before = { id: 7, kind: 'trim', count: 3 };
      tell({ fixed: [last, before] });
      const trimmed = { kind: text(lang, 'pane.fixes.kind.trim'), n: 3 };
      const what = text(lang, 'pane.fixes.kindCount', trimmed);
      await unfold(user, text(lang, 'pane.fixes.earlier', { n: 1 }));
      await user.click(button(text(lang, 'pane.fixes.undoThis', { what })));
      await user.click(button(undo));
      expect(asked.slice(-2)).toEqual([
        ['undoFixes', 7],
        ['undoFixes', 8],
      ]);
      tell({ fixed: [] });
      expect(screen.queryByRole('button', { name: undo })).toBeNull();
    });

    test('that take something away are apart, and made one by one alone', async () => {
      const check = checkOf([
        ['产品ID', '标题', '关键词'],
        ['16001', 'Steel pipe ★ new', 'pipe'],
        ['16002', 'Steel tube ★ new', 'tube'],
      ]);
      const { user, asked } = showView(ProblemsView, lang, { check });
      const name = { kind: text(lang, 'pane.fixes.kind.cutSymbols'), n: 2 };
      const words = text(lang, 'pane.fixes.kindCount', name);
      const suggested = await opened(user, text(lang, 'pane.suggestions.count', { n: 2 }), words);
      expect(suggested.queryByRole('checkbox')).toBeNull();
      const [first, second, ...more] = suggested
        .getAllByRole('button')
        .filter(({ textContent }) => !/^B\d$/.test(textContent));
      expect(more).toEqual([]);
      expect(first).toBeTruthy();
      await user.click(second!);
      const change = { row: 2, column: 1, before: 'Steel tube ★ new', after: 'Steel tube new' };
      expect(asked).toEqual([['applyFixes', [change], 'cutSymbols']]);
    });

    test('can be undone from a view that was opened anew, also where nothing is left to mend', async () => {
      const clean = checkOf([
        ['产品ID', '标题'],
        ['16001', 'LED lamp'],
      ]);
      const { user, asked } = showView(ProblemsView, lang, {
        check: clean,
        fixed: [{ id: 1, count: 1 }],
      });
      // Not in a fold of safe fixes: a filled column is taken back here, too.
      await user.click(await screen.findByRole('button', { name: text(lang, 'pane.fixes.undo') }));
      expect(screen.queryByText(text(lang, 'pane.fixes.count', { n: 0 }))).toBeNull();
      expect(asked).toEqual([['undoFixes', 1]]);
    });

    test('can be undone while the mends of the next check are still searched', async () => {
      const fixed = [{ id: 1, count: 1 }];
      const { user, asked, tell } = showView(ProblemsView, lang, { check: small, fixed });
      const undo = await screen.findByRole('button', { name: text(lang, 'pane.fixes.undo') });
      await screen.findByText(text(lang, 'pane.fixes.count', { n: 5 }));
      tell({ check: { ...small } });
      expect(undo).toHaveProperty('disabled', false);
      await user.click(undo);
      expect(asked).toEqual([['undoFixes', 1]]);
    });

    test('wait while something else runs', async () => {
      const progress = { task: 'mark', done: 0, total: 0 } as const;
      const { user, asked } = showView(ProblemsView, lang, {
        check: small,
        progress,
        fixed: [{ id: 1, count: 1 }],
      });
      const kind = await opened(user);
      await user.click(button(text(lang, 'pane.fixes.undo')));
      for (const each of kind.getAllByRole('button'))
        if (!/^B\d$/.test(each.textContent)) await user.click(each);
      expect(asked).toEqual([]);
    });

    test('a value for many products is seen cell by cell before it is put there', async () => {
      const { user, asked } = showView(ProblemsView, lang, { check: small });
      await screen.findByText(text(lang, 'pane.edit'));
      const form = await unfold(user, text(lang, 'pane.edit'));
      const value = form.getByRole('textbox', { name: text(lang, 'pane.edit.value') });
      await user.type(value, 'desk lamp');
      await user.selectOptions(
        form.getByRole('combobox', { name: text(lang, 'pane.edit.scope') }),
        text(lang, 'pane.edit.scope.matching', { n: 2 }),
      );
      expect(form.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
        '; desk lamp',
        '; desk lamp',
      ]);
      await user.click(form.getByRole('checkbox', { name: 'C2' }));
      await user.click(
        form.getByRole('button', { name: text(lang, 'pane.fixes.chosen', { n: 1 }) }),
      );
      const change = { row: 2, column: 2, before: 'led', after: 'led; desk lamp' };
      expect(asked).toEqual([['applyFixes', [change], 'group']]);
    });

    test('a cell that holds nothing before is said to', async () => {
      const check = checkOf([
        ['产品ID', '标题', '负责人'],
        ['16001', 'LED lamp', ''],
      ]);
      const { user } = showView(ProblemsView, lang, { check });
      await screen.findByText(text(lang, 'pane.edit'));
      const form = await unfold(user, text(lang, 'pane.edit'));
      await user.selectOptions(
        form.getByRole('combobox', { name: text(lang, 'pane.edit.scope') }),
        text(lang, 'pane.edit.scope.matching', { n: 1 }),
      );
      await user.type(form.getByRole('textbox', { name: text(lang, 'pane.edit.value') }), 'Ann');
      expect(form.getByText(text(lang, 'pane.fixes.blank'))).toBeTruthy();
    });

    test('stand beside their problem too', async () => {
      const { user, asked } = showView(ProblemsView, lang, { check: small });
      await screen.findByText(text(lang, 'pane.fixes.count', { n: 5 }));
      const one = text(lang, 'pane.fixes.one');
      await choose(user, 'field', 'title');
      await user.keyboard('{F8}');
      await user.click(await list(lang).findByRole('button', { name: one }));
      const [what, fixes] = asked.at(-1)!;
      expect(what).toBe('applyFixes');
      expect(both).toContainEqual((fixes as unknown[])[0]);
    });
  });
});

/** The problems of a group by rule, in their order. */
function groupProblemsOf(at: number): number[] {
  const { shown: found } = finish(filterProblems({ index, catalogue, ignoring, filter: {} }));
  const grouping = { groupBy: 'rule', sort: 'moves', catalogue } as const;
  const { groups, order } = finish(groupProblems(index, found, grouping));
  const { start, count: size } = groups[at]!;
  return [...order.subarray(start, start + size)];
}
