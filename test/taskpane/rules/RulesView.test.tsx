import { loadDefault } from '../../../src/rulebook';
import { LANGUAGES, text } from '../../../src/strings';
import { scoresOf } from '../../../src/taskpane/model/rules/starScores';
import { RulesView } from '../../../src/taskpane/rules';
import { markupOf, textOf, textsOf } from '../render';
import { stateOf } from '../sessionOf';

const book = loadDefault();

describe('the view of the rules', () => {
  it.each(LANGUAGES)('has a heading for every pool and every governance item (%s)', (lang) => {
    const headings = textsOf(markupOf(RulesView, stateOf(), lang), 'h3').join('\n');
    for (const { name } of book.pools) expect(headings).toContain(name[lang]);
    for (const { title } of book.governance) expect(headings).toContain(title[lang]);
  });

  it('says so where the workbook’s own rules are not in force', () => {
    const said = text('en', 'pane.rules.ownFaulty');
    expect(textOf(markupOf(RulesView, stateOf(), 'en'))).not.toContain(said);
    expect(textOf(markupOf(RulesView, stateOf({ ownRules: '{' }), 'en'))).toContain(said);
  });
});

describe('scoresOf', () => {
  it.each([
    [['', '', '', ''], { state: 'none' }],
    [['80', '', '', ''], { state: 'partial' }],
    [['80', '90', '70.5', '１００'], { state: 'whole', values: [80, 90, 70.5, 100] }],
    [['0', '0', '0', '0'], { state: 'whole', values: [0, 0, 0, 0] }],
    [['80', '90', '70', '101'], { state: 'bad' }],
    [['-1', '', '', ''], { state: 'bad' }],
    [['abc', '', '', ''], { state: 'bad' }],
  ])('%j', (typed, scores) => {
    expect(scoresOf(typed)).toEqual(scores);
  });
});
