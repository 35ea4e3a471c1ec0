import { functionsMetadata, type HelpPages } from '../../functions/metadata/functionsMetadata';
import { legend, RULE_FILES } from '../../report';
import { text, type Lang, type TextKey } from '../../strings';
import { escaped, htmlPage } from './htmlPage';

/** The pages' names, below the base URL. */
export const HELP_FILES = { en: 'help.html', zh: 'help.zh-CN.html' } as const satisfies HelpPages;

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
  const say = (key: Extract<TextKey, `help.${string}`>) => escaped(text(lang, key));
  const body = `<p>${say('help.intro')}</p>
<h2>${say('help.start')}</h2>
<ol>${STARTS.map((key) => `<li>${say(key)}</li>`).join('')}</ol>
<h2>${say('help.functions')}</h2>
<p>${say('help.functions.intro')}</p>
${functionParts(lang)}
<h2>${say('help.colours')}</h2>
<dl>${colourParts(lang)}</dl>
<h2>${say('help.bases')}</h2>
<dl>${basisParts(lang)}</dl>
<p><a href="${RULE_FILES[lang]}">${say('help.rules')}</a></p>
<h2>${say('help.privacy')}</h2>
<p>${say('help.privacy.text')}</p>`;
  return htmlPage({
    lang,
    title: text(lang, 'help.title'),
    other: {
      file: HELP_FILES[lang === 'en' ? 'zh' : 'en'],
      label: text(lang, 'help.otherLanguage'),
    },
    body,
  });
}
