import { renderToStaticMarkup } from 'react-dom/server';
import { basisText, countText, ruleTitle, severityText } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { LANGUAGES, text } from '../../../src/strings';
import { findFixes, fixesByCell } from '../../../src/taskpane/model/fixes';
import {
  filterProblems,
  groupProblems,
  ignoringOf,
  indexProblems,
  problemText,
} from '../../../src/taskpane/model/problems';
import { GroupLine } from '../../../src/taskpane/problems/GroupLine';
import { ProblemDetails } from '../../../src/taskpane/problems/ProblemDetails';
import { ProblemLine } from '../../../src/taskpane/problems/ProblemLine';
import { QuickFixes } from '../../../src/taskpane/problems/QuickFixes';
import { checkOf, finish, sampleCheck } from '../sampleCheck';

const check = sampleCheck(120);
const { catalogue, verdict } = check;
const index = finish(indexProblems(verdict));
const ignoring = ignoringOf([], catalogue);
const all = finish(filterProblems({ index, catalogue, ignoring, filter: {} }));
const grouped = finish(groupProblems(index, all, 'rule', 'moves'));
const shown = { check, index, ignoring, grouped };

const nothing = (): void => undefined;

/** The text of what is rendered, without tags. */
function said(node: React.ReactElement): string {
  const html = renderToStaticMarkup(node);
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test('a heading names the rule, says that it is assumed, and counts', () => {
    for (const group of grouped.groups) {
      const { rule } = index.kinds[group.kind!]!;
      const line = said(
        <GroupLine shown={shown} group={group} isOpen={false} lang={lang} onToggle={nothing} />,
      );
      expect(line).toContain(ruleTitle(rule, lang));
      if (rule.basis === 'assumed') expect(line).toContain(basisText('assumed', lang));
      expect(line).toContain(severityText(group.severity, lang));
      expect(line).toContain(text(lang, 'pane.problems.count', { n: countText(group.count) }));
    }
  });

  test('a problem is told in the words of the report, with its row and its severity', () => {
    for (const problem of all.subarray(0, 50)) {
      const kind = index.kinds[index.kindOf[problem]!]!;
      const explanation = verdict.explain(index.rows[problem]!);
      const line = said(
        <ProblemLine
          kind={kind}
          explanation={explanation}
          isCurrent={false}
          lang={lang}
          onChoose={nothing}
        />,
      );
      expect(line).toContain(problemText(explanation, kind, lang));
      expect(line).toContain(severityText(kind.severity, lang));
      expect(line).toContain(String(explanation.row));
    }
  });

  test('details say what to do and why; what is ignored says the reason and can be restored', () => {
    const kind = index.kinds[index.kindOf[0]!]!;
    const common = {
      kind,
      productId: undefined,
      fix: undefined,
      isBusy: false,
      lang,
      onIgnore: nothing,
      onRestore: nothing,
      onFix: nothing,
    };
    const open = said(<ProblemDetails {...common} ignoredBy={undefined} />);
    expect(open).toContain(kind.rule.fix[lang]);
    expect(open).toContain(kind.rule.why[lang]);
    expect(open).toContain(kind.rule.id);
    expect(open).toContain(text(lang, 'pane.problems.ignoreRule'));
    expect(open).toContain(text(lang, 'pane.problems.noId'));
    const ignoredBy = { rule: kind.rule.id, reason: 'agreed with <Amy>' };
    const ignored = said(<ProblemDetails {...common} ignoredBy={ignoredBy} />);
    expect(ignored).toContain('agreed with <Amy>');
    expect(ignored).toContain(text(lang, 'pane.problems.restore'));
    expect(ignored).not.toContain(text(lang, 'pane.problems.ignoreRule'));
  });

  test('mends are shown before they are made: where, what stood there, what will', () => {
    const small = checkOf([
      ['产品ID', '标题'],
      ['16001', ' LED LED lamp'],
    ]);
    const fixes = finish(findFixes(small.catalogue, loadDefault()));
    const mended = {
      check: small,
      count: fixes.length,
      byCell: fixesByCell(fixes),
      byKind: new Map([['cutWords' as const, fixes.filter(({ kind }) => kind === 'cutWords')]]),
    };
    const page = said(
      <QuickFixes
        mended={mended}
        lang={lang}
        isBusy={false}
        canUndo
        onApply={nothing}
        onUndo={nothing}
      />,
    );
    expect(page).toContain('B2');
    expect(page).toContain('␣LED LED lamp');
    expect(page).toContain(`${text(lang, 'pane.fixes.after')}LED lamp`);
    expect(page).toContain(text(lang, 'pane.fixes.undo'));
    expect(page).toContain(text(lang, 'pane.fixes.all', { n: 1 }));
  });
});
