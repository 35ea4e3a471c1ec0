/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Done, SessionState } from '../../../src/excel/session/types';
import { countText, excelProblemText, noteLimitText, type ExcelProblem } from '../../../src/report';
import { LANGUAGES, STRINGS, text, type Lang } from '../../../src/strings';
import { TABS } from '../../../src/taskpane/shell/tabs';
import { stateOf } from '../fakeSession';
import { sampleCheck } from '../sampleCheck';
import { button, focusOn, showPane, unfold } from '../show';

const check = sampleCheck(30);

const tabs = (lang: Lang) => TABS.map(({ id }) => text(lang, `pane.tab.${id}`));
const chosen = () => screen.getByRole('tab', { selected: true });
const stand = () => screen.getAllByRole('status')[0]!;

/** All that can go wrong in Excel. */
const CODES = Object.keys(STRINGS)
  .map((key) => /^excel\.(?!at|perhaps|sampleSheet)(\w+)$/.exec(key)?.[1])
  .filter((code): code is ExcelProblem['code'] => code !== undefined);

/** What the browser says of the system, until the test is over. */
function system(first: Readonly<Record<string, boolean>>) {
  const answers = { ...first };
  const listeners = new Set<() => void>();
  window.matchMedia = (query: string) =>
    ({
      get matches() {
        return Object.entries(answers).some(([name, on]) => on && query.includes(name));
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return (change: Readonly<Record<string, boolean>>) => {
    act(() => {
      Object.assign(answers, change);
      for (const listener of listeners) listener();
    });
  };
}

afterEach(() => {
  Reflect.deleteProperty(window, 'matchMedia');
});

const look = () => document.querySelector('[data-look]')?.getAttribute('data-look');

describe.each(LANGUAGES)('in %s', (lang) => {
  test('tabs are one stop for the keyboard; arrows, Home and End go from one to the next', async () => {
    const { user } = showPane({}, { lang });
    const names = tabs(lang);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(names);
    await user.tab();
    expect(document.activeElement).toBe(
      screen.getByRole('link', { name: text(lang, 'pane.help') }),
    );
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(chosen());
    expect(chosen().textContent).toBe(names[0]);
    for (const [key, name] of [
      ['{ArrowLeft}', names.at(-1)],
      ['{ArrowRight}', names[0]],
      ['{ArrowRight}', names[1]],
      ['{End}', names.at(-1)],
      ['{Home}', names[0]],
    ] as const) {
      await user.keyboard(key);
      expect(chosen().textContent).toBe(name);
      expect(document.activeElement).toBe(chosen());
      // The view is named by its tab.
      expect(screen.getByRole('tabpanel', { name: name! })).toBeTruthy();
    }
    // The next stop is in the view.
    await user.tab();
    expect(screen.getByRole('tabpanel').contains(document.activeElement)).toBe(true);
  });

  test('the other language is a button away, for the pane, the page and what is written', async () => {
    const other = lang === 'zh' ? 'en' : 'zh';
    const { user, langs, asked } = showPane({}, { lang });
    expect(document.documentElement.lang).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    await user.click(button(text(lang, 'pane.language.label')));
    expect(button(text(other, 'pane.start.check'))).toBeTruthy();
    expect(screen.queryByText(text(lang, 'pane.start.what'))).toBeNull();
    expect(document.documentElement.lang).toBe(other === 'zh' ? 'zh-CN' : 'en');
    expect(langs).toEqual([lang, other]);
    expect(asked).toEqual([]);
  });

  test('a running task tells its rows and can be cancelled, also by the keyboard', async () => {
    const { user, asked, tell } = showPane({ check }, { lang });
    expect(screen.queryByRole('progressbar')).toBeNull();
    tell({ progress: { task: 'check', done: 0, total: 0 } });
    expect(
      screen.getByRole('progressbar', {
        name: text(lang, 'pane.progress.begin', { task: text(lang, 'pane.task.check') }),
      }),
    ).not.toHaveProperty('ariaValueNow', '0');
    tell({ progress: { task: 'check', stage: 'judging', done: 1200, total: 10_000 } });
    const values = { task: text(lang, 'pane.task.check'), stage: text(lang, 'pane.stage.judging') };
    const name = text(lang, 'pane.progress', { ...values, done: '1,200', total: '10,000' });
    const bar = screen.getByRole('progressbar', { name });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual([
      '1200',
      '10000',
    ]);
    const recheck = button(text(lang, 'pane.recheck'));
    expect(recheck).toHaveProperty('disabled', true);
    focusOn(button(text(lang, 'pane.cancel')));
    await user.keyboard('{Enter}');
    expect(asked).toEqual([['cancel']]);
    tell({}, 'progress');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(recheck).toHaveProperty('disabled', false);
  });

  test('every problem of Excel is read out at once: what, where, what next', () => {
    const { tell } = showPane({}, { lang });
    for (const code of CODES) {
      const problem = { code, sheet: 'A & B', detail: 'x' };
      tell({ problem: { task: 'writeNotes', problem } });
      const alert = within(screen.getByRole('alert'));
      expect(alert.getByText(excelProblemText(problem, lang))).toBeTruthy();
      const task = text(lang, 'pane.task.writeNotes');
      expect(alert.getByText(text(lang, 'pane.problem.title', { task }))).toBeTruthy();
    }
  });

  test('a check that failed can be tried again, and Excel’s own words are in a fold', async () => {
    const raw = { code: 'AccessDenied', message: 'no <way>' };
    const { user, asked } = showPane(
      { problem: { task: 'check', problem: { code: 'protected', sheet: 'A', raw } } },
      { lang },
    );
    const fold = await unfold(user, text(lang, 'pane.problem.details'));
    expect(fold.getByText(/AccessDenied · no <way>/)).toBeTruthy();
    await user.click(button(text(lang, 'pane.again')));
    expect(asked).toEqual([['check']]);
  });

  test('where no header was found the next step is to name it', async () => {
    const readHead = jest.fn(() => Promise.resolve(undefined));
    const { user } = showPane(
      { problem: { task: 'check', problem: { code: 'headerNotFound' } } },
      { lang, readHead },
    );
    await user.click(button(text(lang, 'pane.problem.columns')));
    expect(await screen.findByText(text(lang, 'pane.mapping.cantRead'))).toBeTruthy();
    expect(readHead).toHaveBeenCalledTimes(1);
  });

  test('edits since the check are counted, and checked again by a button', async () => {
    const { user, asked, tell } = showPane({ check }, { lang });
    tell({ staleRows: 1234, follows: true });
    expect(stand().textContent).toBe(text(lang, 'pane.stale', { n: countText(1234) }));
    await user.click(button(text(lang, 'pane.recheck')));
    tell({ follows: false });
    await user.click(button(text(lang, 'pane.recheckRows', { n: countText(1234) })));
    expect(asked).toEqual([['check'], ['checkEdited']]);
    tell({ staleRows: 0, done: { task: 'check', count: 1 } });
    expect(stand().textContent).toBe(text(lang, 'pane.done.check', { n: 1 }));
  });

  const first = { sheet: '我的 表', cell: 'AB12' };
  const more: readonly (readonly [Done, readonly string[]])[] = [
    [
      { task: 'mark', count: 1200, isRechecked: true },
      [text(lang, 'pane.done.mark', { n: '1,200' }), text(lang, 'pane.done.rechecked')],
    ],
    [
      {
        task: 'writeNotes',
        count: 2000,
        undone: [
          { why: 'noteLimit', count: 345 },
          { why: 'noteTaken', count: 1 },
        ],
      },
      [
        text(lang, 'pane.done.writeNotes', { n: '2,000' }),
        noteLimitText(2345, lang)!,
        text(lang, 'pane.undone.noteTaken', { n: 1 }),
      ],
    ],
    [
      { task: 'prepareForColleagues', count: 3, undone: [{ why: 'notFrozen', count: 2, first }] },
      [
        text(lang, 'pane.done.prepareForColleagues', { n: 3 }),
        text(lang, 'pane.undone.notFrozen', { n: 2, cell: "'我的 表'!AB12" }),
      ],
    ],
    [
      { task: 'bringFormulasBack', count: 3, undone: [{ why: 'formulaLost', count: 1 }] },
      [
        text(lang, 'pane.done.bringFormulasBack', { n: 3 }),
        text(lang, 'pane.undone.formulaLost', { n: 1 }),
      ],
    ],
    [{ task: 'goTo', count: 1 }, []],
    [{ task: 'addExport', count: 0 }, [text(lang, 'pane.done.addExport.none')]],
    [{ task: 'save', count: 1 }, [text(lang, 'pane.done.save')]],
    [{ task: 'save', count: 1, saved: 'baseline' }, [text(lang, 'pane.done.save.baseline')]],
  ];
  test.each(more)('what a task came to is said: %j', (done, said) => {
    const { tell } = showPane({ check }, { lang });
    tell({ done });
    expect(stand().textContent).toBe(said.join(lang === 'zh' ? '' : ' '));
    tell({ progress: { task: 'mark', done: 0, total: 0 } });
    expect(stand().textContent).toBe('');
  });

  test('what was saved in one view is no news in the others', async () => {
    const { user, tell } = showPane({ check }, { lang });
    const open = (id: (typeof TABS)[number]['id']) =>
      user.click(screen.getByRole('tab', { name: text(lang, `pane.tab.${id}`) }));
    await open('thresholds');
    tell({ done: { task: 'save', count: 1 } });
    expect(stand().textContent).toBe(text(lang, 'pane.done.save'));
    await open('sharing');
    expect(stand().textContent).toBe('');
    // The other views are by the rules of before until the next check.
    tell({ done: { task: 'save', count: 1, saved: 'rules' } });
    await open('overview');
    expect(stand().textContent).toBe(text(lang, 'pane.done.save.rules'));
    await open('sharing');
    tell({ done: { task: 'check', count: 1 } });
    await open('overview');
    expect(stand().textContent).toBe(text(lang, 'pane.done.check', { n: 1 }));
  });

  test('what was saved is no news once it is changed again', async () => {
    const { user, tell } = showPane({ check }, { lang });
    await user.click(screen.getByRole('tab', { name: text(lang, 'pane.tab.thresholds') }));
    tell({ done: { task: 'save', count: 1, saved: 'rules' } });
    expect(stand().textContent).toBe(text(lang, 'pane.done.save.rules'));
    await user.click(
      await screen.findByRole('button', { name: text(lang, 'pane.limits.tab.text') }),
    );
    await user.type(screen.getByLabelText(text(lang, 'pane.limits.text')), '1');
    expect(stand().textContent).toBe('');
    tell({ done: { task: 'save', count: 1, saved: 'rules' } });
    expect(stand().textContent).toBe(text(lang, 'pane.done.save.rules'));
  });

  test('one question comes before everything is removed, wherever that is asked for; no is an answer', async () => {
    const { user, asked, tell } = showPane({ check }, { lang });
    const yes = () => screen.queryByRole('button', { name: text(lang, 'pane.share.removeYes') });
    expect(yes()).toBeNull();
    button(text(lang, 'pane.recheck')).focus();
    tell({ asksToRemove: true });
    expect(screen.getByRole('alert').textContent).toContain(text(lang, 'pane.share.removeSure'));
    expect(document.activeElement).toBe(button(text(lang, 'pane.share.removeNo')));
    await user.keyboard('{Enter}');
    tell({}, 'asksToRemove');
    expect(yes()).toBeNull();
    expect(document.activeElement).toBe(button(text(lang, 'pane.recheck')));
    tell({ asksToRemove: true });
    await user.click(yes()!);
    expect(asked).toEqual([['keepMarks'], ['removeMarks']]);
  });

  test('a view that fails says so, and the others go on', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { check: {} } as unknown as Partial<SessionState>;
    const { user } = showPane(broken, { lang });
    expect(screen.getByText(text(lang, 'pane.broken'))).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: text(lang, 'pane.tab.rules') }));
    const list = { name: text(lang, 'pane.rules.tab.list') };
    expect(await screen.findByRole('button', list)).toBeTruthy();
    expect(screen.queryByText(text(lang, 'pane.broken'))).toBeNull();
    quiet.mockRestore();
  });
});

test('the language that was chosen is that of the next pane too; first it is that of Excel', async () => {
  const first = showPane();
  expect(first.langs).toEqual(['zh']);
  await first.user.click(button(text('zh', 'pane.language.label')));
  const second = showPane();
  expect(second.langs).toEqual(['en']);
});

test('the look is that of Excel, else of the browser, and of forced colours above all', () => {
  const change = system({ 'prefers-color-scheme': true });
  const { tell } = showPane();
  const { capabilities } = stateOf();
  expect(look()).toBe('dark');
  change({ 'prefers-color-scheme': false });
  expect(look()).toBe('light');
  tell({ capabilities: { ...capabilities, theme: { isDark: true, background: '#111111' } } });
  expect(look()).toBe('dark');
  change({ 'forced-colors': true });
  expect(look()).toBe('contrast');
});

test('what a view was asked to keep is there when its tab is opened again', async () => {
  const { user } = showPane({ check }, { lang: 'en' });
  const open = (id: (typeof TABS)[number]['id']) =>
    user.click(screen.getByRole('tab', { name: text('en', `pane.tab.${id}`) }));
  await open('rules');
  await user.type(await screen.findByRole('searchbox'), 'title');
  await open('overview');
  await open('rules');
  await waitFor(() => {
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'title');
  });
});
