import { functionsMetadata, type HelpPages } from '../../functions/metadata/functionsMetadata';
import { legend } from '../../report';
import { text, type Lang, type TextKey } from '../../strings';

/** The pages' names, below the base URL. */
export const HELP_FILES = { en: 'help.html', zh: 'help.zh-CN.html' } as const satisfies HelpPages;

const LOCALE = { en: 'en', zh: 'zh-CN' } as const satisfies Record<Lang, string>;

/** How each function is typed; the same in every language. */
const EXAMPLES: Readonly<Record<string, string>> = {
  POOLSTATUS: '=YOUPIN.POOLSTATUS(A2:AD201)',
  GOVISSUES: '=YOUPIN.GOVISSUES(A2:AD2)',
  POOLGAP: '=YOUPIN.POOLGAP(A2:AD2,,"content")',
  CERTSTATUS: '=YOUPIN.CERTSTATUS(A2:AD2,,"DE")',
  CERTNEEDED: '=YOUPIN.CERTNEEDED("LED strip light","DE")',
  GROWTHBAND: '=YOUPIN.GROWTHBAND(72)',
  STARLEVEL: '=YOUPIN.STARLEVEL(A2:D2,"2026-11-01")',
  RULE: '=YOUPIN.RULE("title_repeat")',
};

const BASES = ['announced', 'public', 'regulation', 'thirdParty', 'assumed'] as const;

const STARTS = ['help.start.1', 'help.start.2', 'help.start.3', 'help.start.4'] as const;

const STYLE = `
  :root { color-scheme: light dark; --line: #8886; --code: #8882 }
  body { max-width: 46rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif }
  h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem }
  p { margin: .5rem 0 } code { background: var(--code); border-radius: 4px; padding: .1rem .3rem; overflow-wrap: anywhere }
  dt { font-weight: 600 } dd { margin: 0 0 .5rem 1rem } .key { display: inline-block; padding: 0 .5rem; border-radius: 4px }
`;

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function functionParts(lang: Lang): string {
  const { functions } = functionsMetadata(lang, HELP_FILES);
  return functions
    .map(({ id, name, description, parameters }) => {
      const typed = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
      const explained = parameters.map((each) => {
        const note = each.optional ? ` (${text(lang, 'help.optional')})` : '';
        return `<dt>${escaped(each.name)}${escaped(note)}</dt><dd>${escaped(each.description)}</dd>`;
      });
      return `<section id="${id}"><h3><code>YOUPIN.${escaped(name)}(${typed.join(', ')})</code></h3>
<p>${escaped(description)}</p>
<dl>${explained.join('')}</dl>
<p>${text(lang, 'help.example')}: <code>${escaped(EXAMPLES[id] ?? '')}</code></p></section>`;
    })
    .join('\n');
}

function colourParts(lang: Lang): string {
  return legend(lang)
    .map(({ sign, word, meaning, style }) => {
      const look = style ? ` style="background:${style.fill};color:${style.font}"` : '';
      return `<dt><span class="key"${look}>${escaped(`${sign} ${word}`.trim())}</span></dt><dd>${escaped(meaning)}</dd>`;
    })
    .join('');
}

function basisParts(lang: Lang): string {
  return BASES.map(
    (basis) =>
      `<dt>${text(lang, `basis.${basis}`)}</dt><dd>${escaped(text(lang, `basis.long.${basis}`))}</dd>`,
  ).join('');
}

/** The help page of a language: one file that needs no script and no other file. */
export function helpPage(lang: Lang): string {
  const other = lang === 'en' ? 'zh' : 'en';
  const say = (key: Extract<TextKey, `help.${string}`>) => escaped(text(lang, key));
  return `<!doctype html>
<html lang="${LOCALE[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${say('help.title')}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${say('help.title')}</h1>
<p><a lang="${LOCALE[other]}" href="${HELP_FILES[other]}">${say('help.otherLanguage')}</a></p>
<p>${say('help.intro')}</p>
<h2>${say('help.start')}</h2>
<ol>${STARTS.map((key) => `<li>${say(key)}</li>`).join('')}</ol>
<h2>${say('help.functions')}</h2>
<p>${say('help.functions.intro')}</p>
${functionParts(lang)}
<h2>${say('help.colours')}</h2>
<dl>${colourParts(lang)}</dl>
<h2>${say('help.bases')}</h2>
<dl>${basisParts(lang)}</dl>
<h2>${say('help.privacy')}</h2>
<p>${say('help.privacy.text')}</p>
</body>
</html>
`;
}
