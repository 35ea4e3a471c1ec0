import { linkedText } from '../../report/linkedText';
import type { Explained, ExplainedPart } from '../../report';
import { requirementPages, rulePages, type RuleChapter } from '../../report/explain/rulePages';
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

function partHtml({ label, text: shown }: ExplainedPart): string {
  const lines = typeof shown === 'string' ? [shown] : shown;
  return `<dt>${escaped(label)}</dt>${lines.map((line) => `<dd>${linked(line)}</dd>`).join('')}`;
}

const sectionHtml = ({ code, name, parts }: Explained): string => `<section id="${code}">
<h3>${escaped(name)} <code>${code}</code></h3>
<dl>${parts.map(partHtml).join('')}</dl>
</section>`;

const chapterHtml = ({ id, title, pages }: RuleChapter, lang: Lang): string =>
  `<h2 id="_${id}">${escaped(title[lang])}</h2>
${pages.map(({ explained }) => sectionHtml(explained)).join('\n')}`;

/** All rules of the default book with their examples, and what markets ask for; each an anchor of its own. */
export function rulesPage(lang: Lang, release: Release): string {
  const book = loadDefault();
  const chapters = rulePages(book, ruleCases, lang);
  const contents = chapters.map(
    ({ id, title }) => `<li><a href="#_${id}">${escaped(title[lang])}</a></li>`,
  );
  const requirements = escaped(text(lang, 'cli.rulebook.requirements'));
  const body = `<ul>${contents.join('')}<li><a href="#_requirements">${requirements}</a></li></ul>
${chapters.map((chapter) => chapterHtml(chapter, lang)).join('\n')}
<h2 id="_requirements">${requirements}</h2>
${requirementPages(book, lang).map(sectionHtml).join('\n')}
<p>${escaped(text(lang, 'notice'))}</p>`;
  return pageOf('rules', lang, release, body);
}
