import { text, type Lang } from '../../strings';
import { countText } from '../format/values';
import { commaList, semicolonList } from '../format/lists';
import type { CarriedRules } from './carriedRules';

const RULES = ['changed', 'off', 'added'] as const;

/** The rules that a workbook carries, in one line. */
export function carriedText(carried: CarriedRules, lang: Lang): string {
  const rules = RULES.filter((kind) => carried[kind] > 0).map((kind) =>
    text(lang, `carried.${kind}`, { n: countText(carried[kind]) }),
  );
  const said = [
    ...(rules.length > 0 ? [text(lang, 'carried.rules', { rules: commaList(rules, lang) })] : []),
    ...(carried.ignored > 0
      ? [text(lang, 'carried.ignored', { n: countText(carried.ignored) })]
      : []),
  ];
  return semicolonList(said, lang);
}
