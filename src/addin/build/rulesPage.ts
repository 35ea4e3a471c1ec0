import { linkedText } from '../../report/linkedText';
import type { ExplainedPart } from '../../report';
import { rulePages, type RuleChapter, type RulePage } from '../../report/explain/rulePages';
import { loadDefault } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { escaped, pageOf } from './pages';
import type { Release } from './release';
import { ruleCases } from './ruleCases';

const linked = (whole: string): string =>
  linkedText(whole)
    .map(({ text: shown, href }) =>
      href === undefined
        ? escaped(shown)
        : `<a href="${escaped(href)}" rel="noreferrer">${escaped(shown)}</a>`,
    )
    .join('');

function partHtml({ label, text: told }: ExplainedPart): string {
  const lines = typeof told === 'string' ? [told] : told;
  return `<dt>${escaped(label)}</dt>${lines.map((line) => `<dd>${linked(line)}</dd>`).join('')}`;
}

const ruleHtml = ({ rule, explained }: RulePage): string => `<section id="${rule.id}">
<h3>${escaped(explained.name)} <code>${rule.id}</code></h3>
<dl>${explained.parts.map(partHtml).join('')}</dl>
</section>`;

const chapterHtml = ({ id, title, pages }: RuleChapter, lang: Lang): string =>
  `<h2 id="_${id}">${escaped(title[lang])}</h2>
${pages.map(ruleHtml).join('\n')}`;

/** All rules of the default book with their examples, each an anchor of its own. */
export function rulesPage(lang: Lang, release: Release): string {
  const chapters = rulePages(loadDefault(), ruleCases, lang);
  const contents = chapters.map(
    ({ id, title }) => `<li><a href="#_${id}">${escaped(title[lang])}</a></li>`,
  );
  const body = `<ul>${contents.join('')}</ul>
${chapters.map((chapter) => chapterHtml(chapter, lang)).join('\n')}
<p>${escaped(text(lang, 'notice'))}</p>`;
  return pageOf('rules', lang, release, body);
}
