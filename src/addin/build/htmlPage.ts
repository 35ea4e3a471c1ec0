import type { Lang } from '../../strings';

const LOCALE = { en: 'en', zh: 'zh-CN' } as const satisfies Record<Lang, string>;

const STYLE = `
  :root { color-scheme: light dark; --line: #8886; --code: #8882 }
  body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif }
  h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem }
  p { margin: .5rem 0 } code { background: var(--code); border-radius: 4px; padding: .1rem .3rem; overflow-wrap: anywhere }
  dt { font-weight: 600 } dd { margin: 0 0 .5rem 1rem; overflow-wrap: anywhere } .key { display: inline-block; padding: 0 .5rem; border-radius: 4px }
  section:target > h3 { outline: 2px solid; outline-offset: .25rem }
`;

/** Text as it is written in a page. */
export const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface HtmlPage {
  readonly lang: Lang;
  readonly title: string;
  /** File name of the page in the other language, and what leads there. */
  readonly other: { readonly file: string; readonly label: string };
  /** HTML. */
  readonly body: string;
}

/** A page that needs no script and no other file. */
export function htmlPage({ lang, title, other, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${LOCALE[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p><a lang="${LOCALE[lang === 'en' ? 'zh' : 'en']}" href="${other.file}">${escaped(other.label)}</a></p>
${body}
</body>
</html>
`;
}
