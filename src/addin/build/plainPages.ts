import { text, type Lang } from '../../strings';
import { officeHost } from './officeScript';
import { escaped, pageOf, type PageId } from './pages';
import type { Release } from './release';

/** Licences of what is in the scripts; the build writes it beside the pages. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

const link = (href: string): string =>
  `<p><a href="${escaped(href)}">${escaped(href.replace(/^mailto:/, ''))}</a></p>`;

function privacy(lang: Lang, { office }: Release): string {
  const host = officeHost(office);
  const loaded =
    host === undefined
      ? text(lang, 'page.privacy.loaded.own')
      : text(lang, 'page.privacy.loaded.text', { host });
  return [
    section(text(lang, 'page.privacy.sent'), text(lang, 'page.privacy.sent.text')),
    section(text(lang, 'page.privacy.loaded'), loaded),
    ...(['workbook', 'machine', 'microsoft'] as const).map((part) =>
      section(text(lang, `page.privacy.${part}`), text(lang, `page.privacy.${part}.text`)),
    ),
  ].join('');
}

function terms(lang: Lang): string {
  return (['what', 'licence', 'workbook', 'rules'] as const)
    .map((part) =>
      section(
        text(lang, `page.terms.${part}`),
        text(lang, `page.terms.${part}.text`),
        part === 'licence' ? link(NOTICES_FILE) : '',
      ),
    )
    .join('');
}

function support(lang: Lang, { contact }: Release): string {
  const heading = text(lang, 'page.support.ask');
  const ask =
    contact === undefined
      ? section(heading, text(lang, 'page.support.ask.none'))
      : section(heading, text(lang, 'page.support.ask.text'), link(contact));
  const rest = (['say', 'name', 'busy', 'missing', 'left'] as const).map((part) =>
    section(text(lang, `page.support.${part}`), text(lang, `page.support.${part}.text`)),
  );
  return [ask, ...rest].join('');
}

const section = (heading: string, said: string, more = ''): string =>
  `<h2>${escaped(heading)}</h2>\n<p>${escaped(said)}</p>\n${more}`;

/** The pages that say nothing of functions or rules. */
type PlainPage = Exclude<PageId, 'help' | 'rules'>;

const BODIES: Readonly<Record<PlainPage, (lang: Lang, release: Release) => string>> = {
  privacy,
  terms,
  support,
};

/** A page of headings and paragraphs. */
export const plainPage = (page: PlainPage, lang: Lang, release: Release): string =>
  pageOf(page, lang, release, BODIES[page](lang, release));
