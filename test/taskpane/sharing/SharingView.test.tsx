/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Partner } from '../../../src/excel/partners/types';
import { MARKETS } from '../../../src/fields';
import { countText, legend, NOTE_LIMIT, severityText, startOfSentence } from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { presentTexts } from '../../../src/taskpane/model/sharing/presentTexts';
import { readPreferences } from '../../../src/taskpane/preferences';
import { SharingView } from '../../../src/taskpane/sharing/SharingView';
import { stateOf } from '../fakeSession';
import { sampleCheck } from '../sampleCheck';
import { button, focusOn, part, showView } from '../show';

const check = sampleCheck(20);
const NOTHING = stateOf().present;
const EVERYTHING = { marked: ['{1}'], hasReport: true, notes: 3, frozen: 2 };

describe.each(LANGUAGES)('in %s', (lang) => {
  const named = (key: Parameters<typeof share>[0]) => button(share(key));
  const share = (key: `${'mark' | 'notes' | 'report' | 'freeze' | 'thaw' | 'remove'}Button`) =>
    text(lang, `pane.share.${key}`);
  const isOff = (element: HTMLElement) => (element as HTMLButtonElement).disabled;

  test('marks: everything, one severity, one pool or one market', async () => {
    const { user, asked } = showView(SharingView, lang, { check });
    const mark = part(text(lang, 'pane.share.mark'));
    const choose = (key: 'what' | 'severity' | 'pool' | 'market', value: string) =>
      user.selectOptions(
        mark.getByRole('combobox', { name: text(lang, `pane.share.${key}`) }),
        value,
      );
    await user.click(named('markButton'));
    await choose('what', text(lang, 'pane.share.what.severity'));
    await choose('severity', severityText('warning', lang));
    await user.click(named('markButton'));
    await choose('what', text(lang, 'pane.share.what.pool'));
    const pool = check.verdict.pools[2]!;
    await choose('pool', startOfSentence(pool.name[lang]));
    await user.click(named('markButton'));
    await choose('what', text(lang, 'pane.share.what.market'));
    const market = check.verdict.markets[1]!;
    await choose('market', MARKETS[market].name[lang]);
    focusOn(named('markButton'));
    await user.keyboard('{Enter}');
    expect(asked).toEqual([
      ['mark', {}],
      ['mark', { severities: ['warning'] }],
      ['mark', { pool: pool.id }],
      ['mark', { market }],
    ]);
  });

  test('cells of other sheets are coloured only if that is asked for', async () => {
    const partner = { name: '数据' } as Partner;
    const joined = {
      own: check.catalogue,
      partners: [partner],
      problems: [],
      counts: {},
      conflicts: {},
    };
    const { user, asked } = showView(SharingView, lang, { check: { ...check, joined } });
    await user.click(named('markButton'));
    await user.click(
      screen.getByRole('switch', { name: text(lang, 'pane.share.partners', { names: '数据' }) }),
    );
    await user.click(named('markButton'));
    expect(asked).toEqual([
      ['mark', {}, false],
      ['mark', {}, true],
    ]);
  });

  test('result columns are right of the data, or right after the title', async () => {
    const { user, asked } = showView(SharingView, lang, { check });
    const place = part(text(lang, 'pane.share.place'));
    await user.selectOptions(place.getByRole('combobox'), text(lang, 'pane.share.place.title'));
    expect(asked).toEqual([['placeResults', true, true]]);
    expect(readPreferences()).toMatchObject({ besideTitle: true });
  });

  test('marks follow edits, where that is wanted, and the cost in this Excel is said', async () => {
    const { user, asked, tell } = showView(SharingView, lang, { check, follows: true });
    const follow = part(text(lang, 'pane.share.follow'));
    const toggle = follow.getByRole('switch', { name: text(lang, 'pane.share.follow.on') });
    expect((toggle as HTMLInputElement).checked).toBe(true);
    expect(follow.getByText(text(lang, 'pane.share.follow.forgets'))).toBeTruthy();
    await user.click(toggle);
    expect(asked).toEqual([['setFollows', false]]);
    expect(readPreferences()).toMatchObject({ follows: false });
    tell({ capabilities: { ...stateOf().capabilities, keepsUndo: true } });
    expect(follow.getByText(text(lang, 'pane.share.follow.keeps'))).toBeTruthy();
  });

  test('the legend says in words what each mark is, in the colours of the sheet', () => {
    const { tell } = showView(SharingView, lang, { check });
    const rows = () =>
      within(screen.getByRole('list', { name: text(lang, 'pane.share.legend') }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    for (const isDark of [false, true]) {
      tell({ capabilities: { ...stateOf().capabilities, theme: { isDark } } });
      const expected = legend(lang, isDark ? 'dark' : 'light');
      expect(rows()).toHaveLength(expected.length);
      expected.forEach(({ word, sign, meaning, colour }, at) => {
        for (const said of [word, sign, meaning, colour]) expect(rows()[at]).toContain(said);
      });
    }
  });

  test('notes: the limit is said before, and they can be kept to the selection', async () => {
    const { user, asked } = showView(SharingView, lang, { check });
    const notes = part(text(lang, 'pane.share.notes'));
    const limit = countText(NOTE_LIMIT);
    expect(notes.getByText(text(lang, 'pane.share.notes.hint', { limit }))).toBeTruthy();
    await user.click(named('notesButton'));
    await user.click(
      notes.getByRole('checkbox', { name: text(lang, 'pane.share.notes.selection') }),
    );
    await user.click(named('notesButton'));
    expect(asked).toEqual([
      ['writeNotes', { selectionOnly: false }],
      ['writeNotes', { selectionOnly: true }],
    ]);
  });

  test('an Excel without notes is named, and offered none', () => {
    const capabilities = { ...stateOf().capabilities, hasNotes: false };
    showView(SharingView, lang, { check, capabilities });
    expect(screen.getByText(text(lang, 'pane.share.notes.oldExcel'))).toBeTruthy();
    expect(isOff(named('notesButton'))).toBe(true);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('the report is made, then made anew; formulas become values and come back', async () => {
    const { user, asked, tell } = showView(SharingView, lang, { check });
    await user.click(named('reportButton'));
    expect(isOff(named('thawButton'))).toBe(true);
    await user.click(named('freezeButton'));
    tell({ present: EVERYTHING });
    await user.selectOptions(
      screen.getByRole('combobox', { name: text(lang, 'pane.share.report.kind') }),
      text(lang, 'pane.share.report.kind.summary'),
    );
    await user.click(button(text(lang, 'pane.share.reportAgain')));
    await user.click(named('thawButton'));
    expect(asked).toEqual([
      ['writeReport', 'all'],
      ['prepareForColleagues'],
      ['writeReport', 'summary'],
      ['bringFormulasBack'],
    ]);
  });

  test('removing asks first, in the frame of the pane', async () => {
    const { user, asked } = showView(SharingView, lang, { check, present: EVERYTHING });
    await user.click(named('removeButton'));
    expect(asked).toEqual([['askToRemove']]);
  });

  test('what is in the workbook is listed; only what is there can be removed', () => {
    const { tell } = showView(SharingView, lang, { check });
    const lines = () =>
      part(text(lang, 'pane.share.present'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(lines()).toEqual([text(lang, 'pane.share.present.none')]);
    expect(isOff(named('removeButton'))).toBe(true);
    tell({ present: EVERYTHING });
    expect(lines()).toEqual([
      text(lang, 'pane.share.present.marked', { n: 1 }),
      text(lang, 'pane.share.present.notes', { n: 3 }),
      text(lang, 'pane.share.present.report'),
      text(lang, 'pane.share.present.frozen', { n: 2 }),
    ]);
    expect(isOff(named('removeButton'))).toBe(false);
  });

  test('marks, notes and a report ask for a check first', () => {
    const { tell } = showView(SharingView, lang);
    const off = () =>
      (['markButton', 'notesButton', 'reportButton'] as const).map(named).map(isOff);
    expect(screen.getByText(text(lang, 'pane.share.unchecked'))).toBeTruthy();
    expect(off()).toEqual([true, true, true]);
    tell({ check });
    expect(screen.queryByText(text(lang, 'pane.share.unchecked'))).toBeNull();
    expect(off()).toEqual([false, false, false]);
  });

  test('nothing can be asked for while something runs', () => {
    const progress = { task: 'mark', done: 1, total: 5 } as const;
    showView(SharingView, lang, { check, progress, present: EVERYTHING });
    const on = screen.getAllByRole('button').filter((each) => !isOff(each));
    expect(on).toEqual([]);
  });
});

describe('presentTexts', () => {
  it.each([
    [NOTHING, ['Nothing from this add-in.']],
    [
      { marked: ['a', 'b'], hasReport: true, notes: 1_200, frozen: 0 },
      ['Sheets with result columns: 2', 'Notes: 1,200', 'Report: 1 sheet'],
    ],
    [{ ...NOTHING, frozen: 7 }, ['Formulas turned into values: 7']],
  ])('%j', (present, lines) => {
    expect(presentTexts(present, 'en')).toEqual(lines);
  });
});
