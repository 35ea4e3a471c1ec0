import { legend, NOTE_LIMIT } from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { wantedMarks } from '../../../src/taskpane/model/sharing/wantedMarks';
import { standingTexts } from '../../../src/taskpane/model/sharing/standingTexts';
import { SharingView } from '../../../src/taskpane/sharing';
import { checkOf } from '../checkOf';
import { markupOf, textOf, textsOf } from '../render';
import { stateOf } from '../sessionOf';

const check = checkOf(5);
const NOTHING = { marked: [], hasReport: false, notes: 0, frozen: 0 };

/** The names of the buttons that can't be pressed. */
const buttonsOff = (markup: string): string[] =>
  [...markup.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)]
    .filter(([, attributes = '']) => /\bdisabled=/.test(attributes))
    .map(([, , inner = '']) => textOf(inner));

describe('marks and sharing', () => {
  it.each(LANGUAGES)('tells the legend in the words of the report (%s)', (lang) => {
    const items = textsOf(markupOf(SharingView, stateOf({ check }), lang), 'li');
    for (const { word, meaning, colour } of legend(lang)) {
      const item = items.find((each) => each.includes(meaning));
      expect(item).toContain(word);
      expect(item).toContain(colour);
    }
  });

  it('says how many notes can be written', () => {
    const shown = textOf(markupOf(SharingView, stateOf({ check }), 'en'));
    expect(NOTE_LIMIT).toBe(2_000);
    expect(shown).toContain('2,000 at most');
  });

  it('offers no notes where Excel has none, and says why', () => {
    const { capabilities } = stateOf();
    const markup = markupOf(
      SharingView,
      stateOf({ check, capabilities: { ...capabilities, hasNotes: false } }),
      'en',
    );
    expect(textOf(markup)).toContain(text('en', 'pane.share.notes.oldExcel'));
    expect(buttonsOff(markup)).toContain(text('en', 'pane.share.notesButton'));
  });

  it('asks for a check before marks, notes and a report', () => {
    const off = buttonsOff(markupOf(SharingView, stateOf(), 'en'));
    for (const key of ['markButton', 'notesButton', 'reportButton'] as const)
      expect(off).toContain(text('en', `pane.share.${key}`));
    const ready = buttonsOff(markupOf(SharingView, stateOf({ check }), 'en'));
    expect(ready).not.toContain(text('en', 'pane.share.markButton'));
  });

  it('offers nothing while something runs', () => {
    const progress = { task: 'mark', done: 1, total: 5 } as const;
    const standing = { ...NOTHING, notes: 3, frozen: 2 };
    const off = buttonsOff(markupOf(SharingView, stateOf({ check, progress, standing }), 'en'));
    for (const key of [
      'markButton',
      'notesButton',
      'freezeButton',
      'thawButton',
      'removeButton',
    ] as const)
      expect(off).toContain(text('en', `pane.share.${key}`));
  });

  it('offers to remove only what is there', () => {
    const remove = text('en', 'pane.share.removeButton');
    expect(buttonsOff(markupOf(SharingView, stateOf({ check }), 'en'))).toContain(remove);
    const standing = { ...NOTHING, notes: 1 };
    expect(buttonsOff(markupOf(SharingView, stateOf({ check, standing }), 'en'))).not.toContain(
      remove,
    );
  });
});

describe('wantedMarks', () => {
  const choice = { severity: 'warning', pool: 'hot', market: 'US' } as const;
  it.each([
    ['all', {}],
    ['severity', { severities: ['warning'] }],
    ['pool', { pool: 'hot' }],
    ['market', { market: 'US' }],
  ] as const)('%s', (kind, wanted) => {
    expect(wantedMarks({ kind, ...choice })).toEqual(wanted);
  });
});

describe('standingTexts', () => {
  it.each([
    [NOTHING, ['No marks of ours.']],
    [
      { marked: ['a', 'b'], hasReport: true, notes: 1_200, frozen: 0 },
      ['Sheets with result columns: 2', 'Notes: 1,200', 'Report: 1 sheet'],
    ],
    [{ ...NOTHING, frozen: 7 }, ['Formulas turned into values: 7']],
  ])('%j', (standing, lines) => {
    expect(standingTexts(standing, 'en')).toEqual(lines);
  });
});
