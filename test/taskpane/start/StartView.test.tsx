/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { LANGUAGES, text } from '../../../src/strings';
import { StartView } from '../../../src/taskpane/start/StartView';
import { button, showView } from '../show';

describe.each(LANGUAGES)('in %s', (lang) => {
  test('first open: a sentence, one thing to do, and a sample or an empty sheet for those without data', async () => {
    const { user, asked } = showView(StartView, lang);
    expect(screen.getByText(text(lang, 'pane.start.what'))).toBeTruthy();
    expect(screen.getByText(text(lang, 'notice'))).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getAllByRole('button')).toHaveLength(3);
    await user.click(button(text(lang, 'pane.start.template')));
    await user.click(button(text(lang, 'pane.start.sample')));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(button(text(lang, 'pane.start.check')));
    await user.keyboard('{Enter}');
    expect(asked).toEqual([['insertTemplate'], ['insertSample'], ['check']]);
  });

  test('marks from before are shown, with what a check makes of them', () => {
    const sentence = text(lang, 'pane.start.marked');
    const { tell } = showView(StartView, lang);
    expect(screen.queryByText(sentence)).toBeNull();
    tell({ present: { marked: ['{1}'], hasReport: false, notes: 0, frozen: 0 } });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('while something runs nothing else can be begun', async () => {
    const progress = { task: 'insertSample', done: 0, total: 0 } as const;
    const { user, asked } = showView(StartView, lang, { progress });
    for (const each of screen.getAllByRole('button')) await user.click(each);
    expect(asked).toEqual([]);
  });
});
