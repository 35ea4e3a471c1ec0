import type { Lang } from '../../strings';

/** The pages of all rules, which the add-in ships beside its own; each rule has its id as anchor. */
export const RULE_FILES = { en: 'rules.html', zh: 'rules.zh-CN.html' } as const;

/** The address of a rule's page: relative to the add-in's page, or below the folder where that is. */
export function ruleAddress(id: string, lang: Lang, folder = ''): string {
  return `${folder}${RULE_FILES[lang]}#${id}`;
}
