import { renderToStaticMarkup } from 'react-dom/server';
import type { SessionState } from '../../../src/excel/session/types';
import { LANGUAGES, text, type Lang } from '../../../src/strings';
import { countText, excelProblemText, summaryText } from '../../../src/report';
import { Pane } from '../../../src/taskpane/Pane';
import { stillSession } from '../fakeSession';
import { sampleCheck } from '../sampleCheck';

/** What a person reads: the text of the page, names for screen readers included. */
function read(change: Partial<SessionState>, lang: Lang): { html: string; said: string } {
  const html = renderToStaticMarkup(<Pane session={stillSession(change)} lang={lang} />);
  const names = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
  const plain = html.replace(/<[^>]+>/g, ' ');
  const said = [plain, ...names]
    .join(' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"');
  return { html, said };
}

const check = sampleCheck(60);

describe.each(LANGUAGES)('in %s', (lang) => {
  test('first open: a sentence, one primary button, a sample', () => {
    const { said } = read({}, lang);
    expect(said).toContain(text(lang, 'pane.start.what'));
    expect(said).toContain(text(lang, 'pane.start.check'));
    expect(said).toContain(text(lang, 'pane.start.sample'));
    expect(said).not.toContain(text(lang, 'pane.recheck'));
  });

  test('after a check the overview tells what the report tells', () => {
    const { said } = read({ check }, lang);
    const { summary, pools } = check.verdict;
    expect(said).toContain(summaryText(summary, lang));
    for (const pool of pools) {
      expect(said).toContain(pool.name[lang]);
      const { oneStep, ...counts } = summary.pools[pool.id]!;
      expect(said).toContain(text(lang, 'pane.overview.poolLine', counts));
      if (oneStep > 0) expect(said).toContain(text(lang, 'pane.overview.oneStep', { n: oneStep }));
    }
    expect(said).toContain(`${check.rulebook.title[lang]} ${check.rulebook.version}`);
    expect(said).toContain(check.rulebookHash);
    expect(said).toContain(check.asOf);
  });

  test('a running task tells its rows and can be cancelled', () => {
    const progress = { task: 'check', stage: 'judging', done: 1200, total: 10000 } as const;
    const { said, html } = read({ check, progress }, lang);
    expect(said).toContain('1,200');
    expect(said).toContain('10,000');
    expect(said).toContain(text(lang, 'pane.cancel'));
    expect(html).toContain('role="progressbar"');
  });

  test('a problem is told in a sentence, read out at once, with the code in a fold', () => {
    const problem = {
      code: 'protected',
      sheet: 'A & B',
      raw: { code: 'AccessDenied', message: 'no <way>' },
    } as const;
    const { html } = read({ problem: { task: 'check', problem } }, lang);
    const alert = /role="alert".*?<details>(.*?)<\/details>/s.exec(html);
    expect(html).toContain(excelProblemText(problem, lang).replace('&', '&amp;'));
    expect(alert?.[1]).toContain('AccessDenied');
    expect(html).toContain('no &lt;way&gt;');
  });

  test('edits since the check are told', () => {
    const { said } = read({ check, staleRows: 1234 }, lang);
    expect(said).toContain(text(lang, 'pane.stale', { n: countText(1234) }));
  });
});

test('without a language of its own the pane speaks that of Excel', () => {
  const html = renderToStaticMarkup(<Pane session={stillSession()} />);
  expect(html).toContain(text('zh', 'pane.start.check'));
});

test('cells are shown as text', () => {
  const { data } = check;
  const { html } = read({ check: { ...check, data: { ...data, name: '<img src=x>' } } }, 'zh');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x&gt;');
});
