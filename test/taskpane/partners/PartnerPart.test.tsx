/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { PartnerOffer } from '../../../src/excel/partners/types';
import { joinProblemText } from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { OverviewView } from '../../../src/taskpane/overview/OverviewView';
import { sampleCheck } from '../sampleCheck';
import { button, part, showView, unfold } from '../show';

const check = sampleCheck(20);
const offer: PartnerOffer = {
  sheetId: 'sheet-2',
  name: '数据',
  fields: ['exposure', 'visitors'],
  matched: 18,
  of: 20,
  repeated: 0,
  lost: 0,
  isOff: false,
};
const conflict = {
  kind: 'conflict',
  field: 'moq',
  id: '1600000000001',
  kept: { part: '商品', row: 2, raw: 5 },
  other: { part: '数据', row: 9, raw: 7 },
} as const;
const elsewhere = { kind: 'onlyIn', part: '数据', id: '1600000000009', row: 4 } as const;
const gain = { of: 20, joined: 18, judged: 5, premium: 2, changed: 1 };
const joined = {
  own: check.catalogue,
  partners: [
    { ...offer, catalogue: check.catalogue, wins: false, data: check.data, layout: check.layout },
  ],
  problems: [conflict, elsewhere],
  counts: { conflict: 1_025, onlyIn: 1 },
  conflicts: { moq: 25, price: 1_000 },
};

describe.each(LANGUAGES)('in %s', (lang) => {
  test('a sheet is offered with what it has, used by one click, or left', async () => {
    const { user, asked } = showView(OverviewView, lang, { check, offers: [offer] });
    expect(screen.getByText(/数据.*18|18.*数据/)).toBeTruthy();
    await user.click(button(text(lang, 'pane.partners.use')));
    await user.click(button(text(lang, 'pane.partners.leave')));
    expect(asked).toEqual([
      ['usePartner', 'sheet-2', { use: true }],
      ['usePartner', 'sheet-2', { use: false }],
    ]);
  });

  test('a sheet of another shop is named and can not be used', () => {
    showView(OverviewView, lang, { check, offers: [{ ...offer, matched: 0 }] });
    const section = part(text(lang, 'pane.partners.title'));
    expect(section.getByText(text(lang, 'pane.partners.noCommon'))).toBeTruthy();
    expect(section.queryByRole('button')).toBeNull();
  });

  test('a used sheet tells its conflicts and what it alone has, can be made to win, and can be stopped', async () => {
    const { user, asked } = showView(OverviewView, lang, {
      check: { ...check, joined },
      gain: { sheetId: 'sheet-2', ...gain },
      offers: [],
    });
    const section = part(text(lang, 'pane.partners.title'));
    const counts = { of: '20', joined: '18', judged: '5', premium: '2' };
    const said = text(lang, 'join.gain', counts) + text(lang, 'join.changed', { n: '1' });
    const news = screen.getAllByRole('status').find(({ textContent }) => textContent === said);
    // What a click has brought is read before the verdict; the sheet itself does not push the list down.
    const verdict = screen.getByText(text(lang, 'pane.overview.premium'));
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(news!.compareDocumentPosition(verdict)).toBe(DOCUMENT_POSITION_FOLLOWING);
    const stop = button(text(lang, 'pane.partners.stop'));
    expect(verdict.compareDocumentPosition(stop)).toBe(DOCUMENT_POSITION_FOLLOWING);
    for (const folded of section.getAllByRole('button', { expanded: false }))
      await user.click(folded);
    for (const problem of [conflict, elsewhere])
      expect(section.getByText(joinProblemText(problem, lang))).toBeTruthy();
    expect(section.getByText(/1,000.*25/)).toBeTruthy();
    expect(
      section.getByText(text(lang, 'pane.partners.moreProblems', { n: '1,024' })),
    ).toBeTruthy();
    // Of what is shown whole there are no more.
    expect(section.queryByText(text(lang, 'pane.partners.moreProblems', { n: '0' }))).toBeNull();
    await unfold(user, text(lang, 'pane.partners.byField'));
    const [all, field] = screen.getAllByRole('switch');
    await user.click(all!);
    await user.click(field!);
    await user.click(button(text(lang, 'pane.partners.stop')));
    expect(asked).toEqual([
      ['usePartner', 'sheet-2', { use: true, wins: true, except: [] }],
      ['usePartner', 'sheet-2', { use: true, wins: false, except: ['exposure'] }],
      ['usePartner', 'sheet-2', { use: false }],
    ]);
  });
});

test('what came of a file is said before the first check too', () => {
  const news = { kind: 'added', file: 'a.csv', sheet: 'a', rows: 2, hasIds: true } as const;
  showView(OverviewView, 'en', { exports: [news] });
  const values = { file: 'a.csv', sheet: 'a', rows: '2' };
  expect(screen.getByText(text('en', 'pane.exports.added', values))).toBeTruthy();
});

test('nothing is shown where there is no other sheet', () => {
  showView(OverviewView, 'en', { check, offers: [] });
  expect(screen.queryByText(text('en', 'pane.partners.title'))).toBeNull();
});
