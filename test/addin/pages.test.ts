import { addInFiles } from '../../src/addin/build/addInFiles';
import { escaped, PAGES, pageFile } from '../../src/addin/build/pages';
import { NOTICES_FILE } from '../../src/addin/build/plainPages';
import { releaseFor, type Release } from '../../src/addin/build/release';
import { LANGUAGES, STRINGS, text, type Lang, type TextKey } from '../../src/strings';

const filesOf = (settings = {}) =>
  addInFiles(
    releaseFor('https://example.com/youpin', { YOUPIN_PROVIDER: 'A & B', ...settings }) as Release,
  );

const files = filesOf({ YOUPIN_SUPPORT: 'mailto:help@example.com' });

describe.each(LANGUAGES)('pages in %s', (lang) => {
  test.each(PAGES)('%s: a heading, the other pages, version and provider', (page) => {
    const html = files[pageFile(page, lang)]!;
    expect(html).toContain(`<html lang="${lang === 'en' ? 'en' : 'zh-CN'}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const own = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    for (const other of PAGES) expect(own).toContain(pageFile(other, lang));
    expect(own).toContain(pageFile(page, lang === 'en' ? 'zh' : 'en'));
    // A page has no address but its neighbours', the one to ask at and the sources of rules, and loads nothing.
    const isOfRules = (href: string) => page === 'rules' && /^(?:#|https:)/.test(href);
    const strange = own.filter((href) => !/^[\w.-]+\.(?:html|txt)$/.test(href) && !isOfRules(href));
    expect(strange).toEqual(page === 'support' ? ['mailto:help@example.com'] : []);
    expect(html).not.toMatch(/<script|<img|<link|src=/);
    expect(html).toMatch(/1\.0\.0 [^<]*A &amp; B/);
    expect(html).toMatch(lang === 'en' ? /Not affiliated with/ : /没有隶属/);
    expect(html).not.toMatch(/\{\w+\}|undefined/);
  });

  test('every text that was written for the pages is on one', () => {
    const others = filesOf({ YOUPIN_OFFICE_JS: 'own' });
    const built = PAGES.map((page) => files[pageFile(page, lang)]! + others[pageFile(page, lang)]!);
    // The basis “platform” is of conditions, not of rules.
    const said = (Object.keys(STRINGS) as TextKey[])
      .filter((key) => /^(?:page\.\w+|help|basis\.long)\.(?!platform)/.test(key))
      .map((key) => STRINGS[key][lang])
      .filter((each) => !each.includes('{'));
    for (const each of said) expect(built.join('')).toContain(escaped(each));
  });

  test('licences of others are led to from the paragraph on licences, and from there alone', () => {
    const terms = files[pageFile('terms', lang)]!;
    const after = escaped(text(lang, 'page.terms.licence.text'));
    expect(terms.split(`<p><a href="${NOTICES_FILE}">`)).toHaveLength(2);
    expect(terms).toContain(`${after}</p>\n<p><a href="${NOTICES_FILE}">`);
  });
});

test.each([
  ['global', 'appsforoffice.microsoft.com'],
  ['21vianet', 'appsforoffice.cdn.partner.office365.cn'],
  ['own', undefined],
])('the privacy pages name where Office.js comes from: %s', (source, host) => {
  const built = filesOf({ YOUPIN_OFFICE_JS: source });
  for (const lang of LANGUAGES) {
    const html = built[pageFile('privacy', lang)]!;
    expect(html.match(/[\w.]+\.(?:microsoft\.com|office365\.cn)/g) ?? []).toEqual(
      host === undefined ? [] : [host],
    );
  }
});

test('a build that names nobody to ask sends users to those who installed it', () => {
  const said: Record<Lang, RegExp> = { en: /Ask those who installed/, zh: /安装加载项的人/ };
  const built = filesOf();
  for (const lang of LANGUAGES) expect(built[pageFile('support', lang)]).toMatch(said[lang]);
});
