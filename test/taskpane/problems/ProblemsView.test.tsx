/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import {
  basisText,
  countText,
  fieldName,
  labelled,
  originText,
  severityText,
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
import { ProblemsView } from '../../../src/taskpane/problems';
import { checkOf, finish, sampleCheck } from '../sampleCheck';
import { button, focusOn, showView } from '../show';

const check = sampleCheck(60);
const { catalogue, verdict, layout } = check;
const index = finish(indexProblems(verdict));
const ignoring = ignoringOf([], catalogue);

function groupsOf(filter: ProblemFilter = {}, by: 'rule' | 'row' = 'rule') {
  const found = finish(filterProblems({ index, catalogue, ignoring, filter }));
  return finish(groupProblems(index, found, by, 'moves')).groups;
}

const kindOf = (problem: number) => index.kinds[index.kindOf[problem]!]!;
const count = (lang: Lang, n: number) => text(lang, 'pane.problems.count', { n: countText(n) });

/** How many problems are shown. */
const told = async (lang: Lang, n: number): Promise<void> => {
  await screen.findByText(count(lang, n), { selector: '[role=status]' });
};

const list = (lang: Lang) =>
  within(screen.getByRole('region', { name: text(lang, 'pane.problems.list') }));
const headings = (lang: Lang) =>
  list(lang)
    .getAllByRole('button')
    .filter((each) => each.hasAttribute('aria-expanded'));
/** The problems in view that belong to no heading. */
const lines = (lang: Lang) =>
  list(lang)
    .getAllByRole('button')
    .filter((each) => each.hasAttribute('aria-current'));
const current = (lang: Lang) => list(lang).getByRole('button', { current: true });

/** The cell of a problem in the sheet, whose first row is the header. */
function cellOf(row: number, problem: number): [number, number] {
  const [field] = kindOf(problem).rule.fields;
  return [row + 1, layout.columns[field!] ?? 0];
}

async function shown(lang: Lang, some: Parameters<typeof showView>[2] = {}) {
  const view = showView(ProblemsView, lang, { check, ...some });
  await screen.findByRole('region', { name: text(lang, 'pane.problems.list') });
  return view;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  const groups = groupsOf();
  const [top] = groups;
  const rule = index.kinds[top!.kind!]!.rule;

  test('before a check there is one thing to do', async () => {
    const { user, asked } = showView(ProblemsView, lang);
    await user.click(button(text(lang, 'pane.start.check')));
    expect(asked).toEqual([['check']]);
  });

  test('groups by rule, what moves most first, each with its severity, basis and count', async () => {
    await shown(lang);
    await told(lang, index.size);
    const said = headings(lang).map(({ textContent }) => textContent);
    expect(said.length).toBeGreaterThan(5);
    said.forEach((heading, at) => {
      const group = groups[at]!;
      const kind = index.kinds[group.kind!]!;
      expect(heading).toContain(kind.rule.title[lang]);
      expect(heading).toContain(severityText(group.severity, lang));
      expect(heading).toContain(count(lang, group.count));
      if (kind.rule.basis === 'assumed') expect(heading).toContain(basisText('assumed', lang));
    });
  });

  test('a group is opened, and a problem chosen, by the keyboard alone', async () => {
    const { user, asked } = await shown(lang);
    focusOn(headings(lang)[0]);
    await user.keyboard('{Enter}');
    expect(headings(lang)[0]!.getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    await user.tab({ shift: true });
    await user.tab();
    expect(document.activeElement).toBe(lines(lang)[0]);
    await user.keyboard('{Enter}');
    const problem = groupProblemsOf(0)[0]!;
    expect(asked).toEqual([['goTo', ...cellOf(index.rows[problem]!, problem)]]);
    expect(current(lang)).toBe(document.activeElement);
    const explanation = verdict.explain(index.rows[problem]!);
    expect(current(lang).textContent).toContain(problemText(explanation, kindOf(problem), lang));
    // What to do, why, and on what basis.
    expect(
      list(lang).getByText(text(lang, 'pane.problems.fix', { fix: rule.fix[lang] })),
    ).toBeTruthy();
    expect(
      list(lang).getByText(text(lang, 'pane.problems.why', { why: rule.why[lang] })),
    ).toBeTruthy();
    const basis = originText(rule, lang);
    expect(list(lang).getByText(text(lang, 'pane.problems.basis', { basis }))).toBeTruthy();
    focusOn(headings(lang)[0]);
    await user.keyboard(' ');
    expect(screen.queryAllByRole('button', { current: true })).toEqual([]);
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
    expect((await list(lang).findByRole('button', { current: true })).textContent).toContain(
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

  describe('filters', () => {
    const choose = (
      user: UserEvent,
      key: 'severity' | 'pool' | 'market' | 'field' | 'group',
      value: string,
    ) =>
      user.selectOptions(
        screen.getByRole('combobox', { name: text(lang, `pane.problems.${key}`) }),
        value,
      );
    const sum = (filter: ProblemFilter) =>
      groupsOf(filter).reduce((all, group) => all + group.count, 0);
    const clear = text(lang, 'pane.problems.clear');
    const strength = check.verdict.pools.find(({ id }) => id === 'strength')!;
    const kinds = [
      ['severity', severityText('blocker', lang), { severity: 'blocker' }],
      ['field', fieldName('title', lang), { field: 'title' }],
      ['pool', strength.name[lang], { pool: 'strength' }],
      ['market', 'US', { market: 'US' }],
    ] as const;

    test.each(kinds)(
      'by %s leave only what fits, and are cleared at once',
      async (key, value, filter) => {
        const { user } = await shown(lang);
        expect(screen.queryByRole('button', { name: clear })).toBeNull();
        await choose(user, key, value);
        const n = sum(filter);
        expect(n).toBeLessThan(index.size);
        await told(lang, n);
        if (key === 'severity')
          for (const heading of headings(lang)) expect(heading.textContent).toContain(value);
        await user.click(button(clear));
        await told(lang, index.size);
      },
    );

    test('hold together, and one can look for words', async () => {
      const { user } = await shown(lang);
      await choose(user, 'severity', severityText('warning', lang));
      await choose(user, 'field', fieldName('title', lang));
      await told(lang, sum({ severity: 'warning', field: 'title' }));
      await user.click(button(clear));
      const id = String(catalogue.raw('productId', 2));
      const search = screen.getByRole('searchbox', { name: text(lang, 'pane.problems.search') });
      await user.click(search);
      await user.paste(id);
      await told(lang, groupsOf({}, 'row').find(({ row }) => row === 2)!.count);
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
    await told(lang, index.size - 1);
    await user.click(
      screen.getByRole('checkbox', { name: text(lang, 'pane.problems.showIgnored') }),
    );
    await told(lang, 1);
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
    await user.keyboard('why');
    await user.click(button(text(lang, 'pane.problems.ignore')));
    const entry = { rule: rule.id, reason: 'why' };
    expect(asked.filter(([what]) => what === 'setIgnored')).toEqual([
      ['setIgnored', [other, entry]],
    ]);
    tell({ ignored: [other, entry] });
    await told(lang, index.size - top!.count);
  });

  test('a row without product ID can’t be ignored by itself, and it is said why', async () => {
    const { user } = showView(ProblemsView, lang, {
      check: checkOf([['标题'], ['Light Light lamp']]),
    });
    await screen.findByRole('region', { name: text(lang, 'pane.problems.list') });
    await user.keyboard('{F8}');
    expect(button(text(lang, 'pane.problems.ignoreOne'))).toHaveProperty('disabled', true);
    expect(screen.getByText(text(lang, 'pane.problems.noId'))).toBeTruthy();
  });

  test('the list holds only what is in view, however long it is', async () => {
    const { user } = await shown(lang);
    for (const heading of headings(lang).slice(0, 4)) await user.click(heading);
    const items = list(lang).getAllByRole('listitem');
    const size = Number(items[0]!.getAttribute('aria-setsize'));
    expect(size).toBeGreaterThan(groups.length);
    expect(items.length).toBeLessThan(40);
    expect(items.map((item) => item.getAttribute('aria-posinset')).slice(0, 3)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  describe('quick fixes', () => {
    const small = checkOf([
      ['产品ID', '标题', '关键词'],
      ['16001', ' Light Light lamp', 'lamp, lamp'],
      ['16002', 'Table  Table lamp', 'led'],
    ]);
    const title = text(lang, 'pane.fixes.kind.cutWords');
    const kind = () => {
      const summary = screen.getByText(text(lang, 'pane.fixes.kindCount', { kind: title, n: 2 }));
      return within(summary.closest('details')!);
    };
    const both = [
      { row: 1, column: 1, before: ' Light Light lamp', after: ' Light lamp' },
      { row: 2, column: 1, before: 'Table  Table lamp', after: 'Table lamp' },
    ];

    test('are shown before they are made: where, what stands there, what will', async () => {
      showView(ProblemsView, lang, { check: small });
      await screen.findByText(text(lang, 'pane.fixes.kindCount', { kind: title, n: 2 }));
      const [first, second] = kind().getAllByRole('listitem');
      expect(within(first!).getByText('B2')).toBeTruthy();
      expect(within(first!).getByRole('deletion').textContent).toBe('␣Light Light lamp');
      expect(within(first!).getByRole('insertion').textContent).toBe('␣Light lamp');
      expect(within(second!).getByText('B3')).toBeTruthy();
      expect(within(second!).getByRole('deletion').textContent).toBe('Table␣␣Table lamp');
    });

    test('are made for one cell or for all, and taken back when the session says that it can', async () => {
      const { user, asked, tell } = showView(ProblemsView, lang, { check: small });
      await screen.findByText(text(lang, 'pane.fixes.kindCount', { kind: title, n: 2 }));
      const undo = text(lang, 'pane.fixes.undo');
      const one = labelled(text(lang, 'pane.fixes.one'), 'B3', lang);
      await user.click(kind().getByRole('button', { name: one }));
      expect(asked).toEqual([['applyFixes', [both[1]]]]);
      expect(screen.queryByRole('button', { name: undo })).toBeNull();
      await user.click(
        kind().getByRole('button', { name: text(lang, 'pane.fixes.all', { n: 2 }) }),
      );
      expect(asked.at(-1)).toEqual(['applyFixes', both]);
      tell({ canUndo: true });
      await user.click(button(undo));
      expect(asked.at(-1)).toEqual(['undoFixes']);
      tell({ canUndo: false });
      expect(screen.queryByRole('button', { name: undo })).toBeNull();
    });

    test('can be undone from a view that was opened anew, also where nothing is left to mend', async () => {
      const clean = checkOf([
        ['产品ID', '标题'],
        ['16001', 'LED lamp'],
      ]);
      const { user, asked } = showView(ProblemsView, lang, { check: clean, canUndo: true });
      await user.click(await screen.findByRole('button', { name: text(lang, 'pane.fixes.undo') }));
      expect(asked).toEqual([['undoFixes']]);
    });

    test('wait while something else runs', async () => {
      const progress = { task: 'mark', done: 0, total: 0 } as const;
      const { user, asked } = showView(ProblemsView, lang, {
        check: small,
        progress,
        canUndo: true,
      });
      await screen.findByText(text(lang, 'pane.fixes.kindCount', { kind: title, n: 2 }));
      await user.click(button(text(lang, 'pane.fixes.undo')));
      for (const each of kind().getAllByRole('button')) await user.click(each);
      expect(asked).toEqual([]);
    });

    test('stand beside their problem too', async () => {
      const { user, asked } = showView(ProblemsView, lang, { check: small });
      await screen.findByText(text(lang, 'pane.fixes.kindCount', { kind: title, n: 2 }));
      const one = text(lang, 'pane.fixes.one');
      await user.selectOptions(
        screen.getByRole('combobox', { name: text(lang, 'pane.problems.field') }),
        'title',
      );
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
  const found = finish(filterProblems({ index, catalogue, ignoring, filter: {} }));
  const { groups, order } = finish(groupProblems(index, found, 'rule', 'moves'));
  const { start, count: size } = groups[at]!;
  return [...order.subarray(start, start + size)];
}
