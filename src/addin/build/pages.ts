import { nextLang } from '../../base/lang';
import { text, type Lang } from '../../strings';
import type { Release } from './release';

/** Pages beside the add-in that need no script and no other file. */
export const PAGES = ['help', 'rules', 'privacy', 'terms', 'support'] as const;

export type PageId = (typeof PAGES)[number];

const LOCALE = { en: 'en', zh: 'zh-CN' } as const satisfies Record<Lang, string>;

const STYLE = `
  :root { color-scheme: light dark; --line: #8886; --code: #8882 }
  body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif }
  h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem }
  p { margin: .5rem 0 } code { background: var(--code); border-radius: 4px; padding: .1rem .3rem; overflow-wrap: anywhere }
  dt { font-weight: 600 } dd { margin: 0 0 .5rem 1rem; overflow-wrap: anywhere } .key { display: inline-block; padding: 0 .5rem; border-radius: 4px }
  section:target > h3 { outline: 2px solid; outline-offset: .25rem }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem } a { color: light-dark(#0f6cbd, #62abf5) }
  footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .875rem }
`;

/** Text as it is written between tags and inside quotes. */
export const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page's name, below the base URL. */
export const pageFile = (page: PageId, lang: Lang): string =>
  lang === 'en' ? `${page}.html` : `${page}.${LOCALE[lang]}.html`;

/** A page's whole address. */
export const pageUrl = ({ baseUrl }: Release, page: PageId, lang: Lang): string =>
  `${baseUrl}/${pageFile(page, lang)}`;

function navigation(current: PageId, lang: Lang): string {
  const other = nextLang(lang);
  const links = PAGES.map((page) => {
    const here = page === current ? ' aria-current="page"' : '';
    return `<a href="${pageFile(page, lang)}"${here}>${text(lang, `page.${page}`)}</a>`;
  });
  const otherLink = `<a lang="${LOCALE[other]}" href="${pageFile(current, other)}">${text(lang, 'help.otherLanguage')}</a>`;
  return `<nav aria-label="${text(lang, 'page.nav')}">${[...links, otherLink].join('')}</nav>`;
}

/**
 * A page in a language, with the way to the others and what all of them say.
 *
 * @param body HTML below the heading
 */
export function pageOf(page: PageId, lang: Lang, release: Release, body: string): string {
  const title = escaped(text(lang, page === 'help' ? 'help.title' : `page.${page}.title`));
  const { version, provider } = release;
  return `<!doctype html>
<html lang="${LOCALE[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${navigation(page, lang)}
<main>
<h1>${title}</h1>
${body}
</main>
<footer>
<p>${escaped(text(lang, 'page.version', { version, provider }))}</p>
<p>${escaped(text(lang, 'page.notAffiliated'))}</p>
</footer>
</body>
</html>
`;
}
