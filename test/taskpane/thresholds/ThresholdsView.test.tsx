import { parseRulebookText, loadDefault } from '../../../src/rulebook';
import { rulebookProblemText } from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { ThresholdsView } from '../../../src/taskpane/thresholds';
import { checkOf } from '../checkOf';
import { markupOf, textOf } from '../render';
import { stateOf } from '../sessionOf';

const check = checkOf(5);
const FAULTY = '{\n  "id": "own",\n  "rules": { "content.imags": { "off": true } }\n}';

describe('the view of own thresholds', () => {
  it.each(LANGUAGES)('says what to do to see what a change moves (%s)', (lang) => {
    expect(textOf(markupOf(ThresholdsView, stateOf(), lang))).toContain(
      text(lang, 'pane.limits.effect.unchecked'),
    );
    expect(textOf(markupOf(ThresholdsView, stateOf({ check }), lang))).toContain(
      text(lang, 'pane.limits.effect.none'),
    );
  });

  it.each(LANGUAGES)('shows every mistake of the workbook’s rules at its line (%s)', (lang) => {
    const result = parseRulebookText(loadDefault(), FAULTY);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(1);
    const shown = textOf(
      markupOf(ThresholdsView, stateOf({ check, ownRules: FAULTY, ruleProblems: problems }), lang),
    );
    const said = rulebookProblemText(problems[0]!, lang).replace(/\s+/g, ' ');
    expect(said).toContain('3');
    expect(shown).toContain(said);
    expect(shown).toContain(text(lang, 'pane.limits.formClosed'));
  });

  it('lists every pool and governance item with assumed numbers', () => {
    const shown = textOf(markupOf(ThresholdsView, stateOf({ check }), 'zh'));
    for (const name of ['内容力', '国家甄选', '真实表达']) expect(shown).toContain(name);
  });
});
