/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { createEvaluator } from '../../../src/evaluator';
import type { CheckResult } from '../../../src/excel/check/types';
import { bookOf } from '../../../src/excel/rules/bookOf';
import { loadDefault } from '../../../src/rulebook';
import { RULEBOOK_VERSION } from '../../../src/rulebook/default/version';
import { LANGUAGES, text } from '../../../src/strings';
import { OverviewView } from '../../../src/taskpane/overview/OverviewView';
import { AS_OF, checkOf } from '../sampleCheck';
import { button, showView } from '../show';

const EARLIER = '2026-11-20';
const versions = { from: EARLIER, to: RULEBOOK_VERSION };

/** Of the content pool only the score is asked, and what the earlier version did not know. */
const ownRules = JSON.stringify({
  id: 'own',
  pools: {
    content: {
      remove: loadDefault()
        .pools.find(({ id }) => id === 'content')!
        .conditions.filter((id) => !['content.quality', 'content.titleChinese'].includes(id)),
    },
  },
});

/** The first title is too short for the rule of Chinese titles, which is new. */
function checked(titles: readonly string[]): CheckResult {
  const rows = titles.map((title, at) => [`160012345678${at}`, title, 4.9]);
  const check = checkOf([['产品ID', '产品名称', '质量分'], ...rows]);
  const { book } = bookOf(ownRules);
  const verdict = createEvaluator(book, { asOf: AS_OF }).evaluate(check.catalogue);
  return { ...check, rulebook: book, verdict };
}

const check = checked(['不锈钢保温杯', '不锈钢保温杯双层真空户外便携车载水杯']);

describe.each(LANGUAGES)('in %s', (lang) => {
  const seen = () => button(text(lang, 'pane.rules.changed.seen'));

  test('after an update it is said how many verdicts differ, and which; once', async () => {
    const { user, asked, memory } = showView(OverviewView, lang, {
      check,
      ownRules,
      rulesBefore: EARLIER,
    });
    await screen.findByText(text(lang, 'pane.rules.changed', { ...versions, n: 1 }));
    await user.click(button(text(lang, 'pane.rules.changed.see')));
    await user.click(screen.getByRole('button', { name: /1600123456780/ }));
    expect(asked).toEqual([['goTo', 1, 1]]);
    expect(screen.queryByRole('button', { name: /1600123456781/ })).toBeNull();
    await user.click(seen());
    expect(screen.queryByText(new RegExp(EARLIER))).toBeNull();
    showView(OverviewView, lang, { check, ownRules, rulesBefore: EARLIER }, { memory });
    expect(screen.queryByText(new RegExp(EARLIER))).toBeNull();
  });

  test('where no verdict differs, or the earlier version is not kept, that is said', async () => {
    const same = checked(['不锈钢保温杯双层真空户外便携车载水杯']);
    const { tell } = showView(OverviewView, lang, { check: same, ownRules, rulesBefore: EARLIER });
    await screen.findByText(text(lang, 'pane.rules.changed.same', versions));
    tell({ rulesBefore: '2020-01-01' });
    const unknownFrom = { ...versions, from: '2020-01-01' };
    await screen.findByText(text(lang, 'pane.rules.changed.untold', unknownFrom));
    tell({ rulesBefore: RULEBOOK_VERSION });
    expect(screen.queryByText(text(lang, 'pane.rules.changed.untold', unknownFrom))).toBeNull();
  });
});
