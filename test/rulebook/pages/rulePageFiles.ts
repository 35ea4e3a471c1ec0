import { ruleCases } from '../../../src/addin/build/ruleCases';
import type { ExplainedPart } from '../../../src/report';
import { basisText, labelled, withNote } from '../../../src/report';
import {
  requirementPages,
  rulePages,
  type RuleChapter,
  type RulePage,
} from '../../../src/report/explain/rulePages';
import { linkedText } from '../../../src/report/linkedText';
import { loadDefault } from '../../../src/rulebook';
import { LANGUAGES, text, type Lang } from '../../../src/strings';

/** Where the pages are, from the project's root. */
export const FOLDER = 'docs/rules';

const ENDING = { en: '.md', zh: '.zh-CN.md' } as const;

const fileOf = (id: string, lang: Lang): string => `${id}${ENDING[lang]}`;

const otherOf = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');

/** Words as they are, whatever Markdown would make of them. */
const plain = (words: string): string =>
  words.replace(/[\\`*[\]<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

const linked = (whole: string): string =>
  linkedText(whole)
    .map(({ text: shown, href }) =>
      href === undefined ? plain(shown) : `[${plain(shown)}](${href})`,
    )
    .join('');

function partLines({ label, text: content }: ExplainedPart, lang: Lang): string[] {
  const name = `**${plain(label)}**`;
  if (typeof content === 'string') return [labelled(name, linked(content), lang), ''];
  return [
    labelled(name, '', lang).trimEnd(),
    '',
    ...content.map((line) => `- ${linked(line)}`),
    '',
  ];
}

function pageText({ rule, explained }: RulePage, lang: Lang): string {
  const { name, kindName, parts } = explained;
  const other = `[${text(lang, 'help.otherLanguage')}](${fileOf(rule.id, otherOf(lang))})`;
  const index = `[${text(lang, 'page.rules.title')}](${fileOf('README', lang)})`;
  return [
    `# ${plain(capital(name))}`,
    '',
    `\`${rule.id}\` · ${kindName} · ${other} · ${index}`,
    '',
    ...parts.flatMap((part) => partLines(part, lang)),
    text(lang, 'notice'),
    '',
  ].join('\n');
}

function indexLine({ rule }: RulePage, lang: Lang): string {
  const title = `[${plain(rule.title[lang])}](${fileOf(rule.id, lang)})`;
  return `- ${withNote(title, basisText(rule.basis, lang), lang)} \`${rule.id}\``;
}

const REQUIREMENTS = 'requirements';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What markets ask for, one below the other: each has its law in place of cases. */
function requirementsText(lang: Lang): string {
  const other = `[${text(lang, 'help.otherLanguage')}](${fileOf(REQUIREMENTS, otherOf(lang))})`;
  const index = `[${text(lang, 'page.rules.title')}](${fileOf('README', lang)})`;
  return [
    `# ${text(lang, 'cli.rulebook.requirements')}`,
    '',
    `${other} · ${index}`,
    '',
    ...requirementPages(loadDefault(), lang).flatMap(({ code, name, parts }) => [
      `## ${plain(capital(name))} \`${code}\``,
      '',
      ...parts.flatMap((part) => partLines(part, lang)),
    ]),
    text(lang, 'notice'),
    '',
  ].join('\n');
}

function indexText(chapters: readonly RuleChapter[], lang: Lang): string {
  return [
    `# ${text(lang, 'page.rules.title')}`,
    '',
    `[${text(lang, 'help.otherLanguage')}](${fileOf('README', otherOf(lang))})`,
    '',
    ...chapters.flatMap(({ title, pages }) => [
      `## ${plain(title[lang])}`,
      '',
      ...pages.map((page) => indexLine(page, lang)),
      '',
    ]),
    `## ${text(lang, 'cli.rulebook.requirements')}`,
    '',
    `- [${text(lang, 'cli.rulebook.requirements')}](${fileOf(REQUIREMENTS, lang)})`,
    '',
    text(lang, 'notice'),
    '',
  ].join('\n');
}

/** The page of every rule, that of all requirements, and the index, in both languages: texts by file name. */
export function rulePageFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const lang of LANGUAGES) {
    const chapters = rulePages(loadDefault(), ruleCases, lang);
    files.set(fileOf('README', lang), indexText(chapters, lang));
    files.set(fileOf(REQUIREMENTS, lang), requirementsText(lang));
    for (const page of chapters.flatMap(({ pages }) => pages)) {
      files.set(fileOf(page.rule.id, lang), pageText(page, lang));
    }
  }
  return files;
}
