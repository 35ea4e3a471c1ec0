import { conditionText, findingText, statusText } from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { RowView } from '../../../src/taskpane/row';
import { checkOf } from '../checkOf';
import { markupOf, textOf, textsOf } from '../render';
import { stateOf } from '../sessionOf';

const check = checkOf(40);
const { sheetId } = check.data;
const rows = Array.from({ length: check.catalogue.size }, (_, index) => index);
const shown = (index: number, lang: 'zh' | 'en' = 'zh'): string =>
  markupOf(RowView, stateOf({ check, selected: { sheetId, index } }), lang);

const bare = (said: string): string => said.replace(/\s+/g, ' ').trim();

describe('the view of a row', () => {
  it.each(LANGUAGES)('says what to do where there is nothing to show (%s)', (lang) => {
    expect(textOf(markupOf(RowView, stateOf(), lang))).toBe(text(lang, 'pane.row.unchecked'));
    expect(textOf(markupOf(RowView, stateOf({ check }), lang))).toBe(
      text(lang, 'pane.row.noProduct'),
    );
  });

  it.each(LANGUAGES)(
    'says the status of the selected product in the words of the sheet (%s)',
    (lang) => {
      for (const index of rows.slice(0, 6))
        expect(textOf(shown(index, lang))).toContain(
          bare(statusText(check.verdict.status(index), lang)),
        );
    },
  );

  it.each(LANGUAGES)(
    'shows the conditions of the nearest pool as a list with their status in words (%s)',
    (lang) => {
      const index = rows.find((row) => check.verdict.explain(row).gap?.pool.scope === 'product')!;
      const { gap } = check.verdict.explain(index);
      const items = textsOf(shown(index, lang), 'li');
      for (const condition of gap!.conditions) {
        const said = bare(conditionText(condition, lang));
        const item = items.find((each) => each.includes(said));
        expect(item).toContain(text(lang, `pane.row.condition.${condition.status as 'unmet'}`));
      }
    },
  );

  it('says of every assumed number that it is assumed', () => {
    const index = rows.find((row) => {
      const { gap } = check.verdict.explain(row);
      return gap?.conditions.some(({ rule }) => rule.basis === 'assumed') === true;
    })!;
    const assumed = check.verdict
      .explain(index)
      .gap!.conditions.filter(({ rule }) => rule.basis === 'assumed');
    const whole = textOf(shown(index));
    for (const condition of assumed) {
      const said = bare(conditionText(condition, 'zh'));
      expect(said).toContain('假定');
      expect(whole).toContain(said);
    }
  });

  it('tells every finding in the words of the report', () => {
    const index = rows.find((row) => check.verdict.explain(row).findings.length > 2)!;
    const whole = textOf(shown(index));
    for (const finding of check.verdict.explain(index).findings)
      expect(whole).toContain(bare(findingText(finding, 'zh')));
  });

  it('shows text of cells as text', () => {
    const { catalogue } = check;
    const evil = '<img src=x onerror=alert(1)>';
    const explain = (index: number) => ({ ...check.verdict.explain(index), title: evil });
    const state = stateOf({
      check: {
        ...check,
        catalogue,
        verdict: Object.create(check.verdict, {
          explain: { value: explain },
        }) as typeof check.verdict,
      },
      selected: { sheetId, index: 0 },
    });
    const markup = markupOf(RowView, state);
    expect(markup).not.toContain('<img');
    expect(textOf(markup)).toContain(evil);
  });

  it('names every pool, market by market where it is judged so', () => {
    const headings = textsOf(shown(0), 'h3').join(' ');
    for (const { name } of check.verdict.pools) expect(headings).toContain(name.zh);
  });
});
