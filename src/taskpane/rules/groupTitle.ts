import { STRINGS, text, type Lang, type TextKey } from '../../strings';
import type { RuleGroup } from '../model/rules/ruleIndex';

const isGroupKey = (key: string): key is TextKey & `pane.rules.group.${string}` =>
  Object.hasOwn(STRINGS, key);

/** The name of a group of rules. */
export function groupTitle({ id, title }: RuleGroup, lang: Lang): string {
  if (title) return title[lang];
  const key = `pane.rules.group.${id}`;
  return isGroupKey(key) ? text(lang, key) : id;
}
