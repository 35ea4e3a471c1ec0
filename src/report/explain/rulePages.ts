import type { Localized } from '../../fields';
import type { Rule, Rulebook } from '../../rulebook';
import type { Lang } from '../../strings';
import { withExamples, type RuleCases } from './exampleParts';
import { explainRequirement } from './explainCertificates';
import type { Explained } from './explained';
import { explainRule } from './explainRule';

/** Content of a rule's page: explanation, then cases. */
export interface RulePage {
  readonly rule: Rule;
  readonly explained: Explained;
}

/** Content of the pages of requirements. */
export const requirementPages = (book: Rulebook, lang: Lang): Explained[] =>
  book.certificates.requirements.map((one) => explainRequirement(book, one, lang));

/** The rules of a pool or of an item of governance. */
export interface RuleChapter {
  readonly id: string;
  readonly title: Localized;
  readonly pages: readonly RulePage[];
}

/** The pages of all rules in force, by pool and item of governance; a rule of several pools is in the first. */
export function rulePages(
  book: Rulebook,
  casesOf: (id: string) => RuleCases,
  lang: Lang,
): RuleChapter[] {
  const left = new Map(book.rules.map((rule) => [rule.id, rule]));
  const chapter = (id: string, title: Localized, ids: readonly string[]): RuleChapter => {
    const rules = ids.flatMap((each) => left.get(each) ?? []);
    for (const each of ids) left.delete(each);
    return {
      id,
      title,
      pages: rules.map((rule) => {
        const explained = explainRule(book, rule, lang);
        return { rule, explained: withExamples(explained, rule, casesOf(rule.id), lang) };
      }),
    };
  };
  const chapters = [
    ...book.pools.map(({ id, name, conditions }) => chapter(id, name, conditions)),
    ...book.governance.map(({ id, title, rules }) => chapter(id, title, rules)),
  ];
  return chapters.filter(({ pages }) => pages.length > 0);
}
