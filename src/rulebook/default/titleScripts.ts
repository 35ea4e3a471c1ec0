import type { RuleInput } from './types';

/** A title mostly in Latin letters. */
export const LATIN_TITLE: RuleInput['applies'] = {
  kind: 'below',
  value: 'title.chinese',
  limit: 1,
};

/** A title mostly in Chinese. */
export const CHINESE_TITLE: RuleInput['applies'] = {
  kind: 'atLeast',
  value: 'title.chinese',
  limit: 1,
};

/**
 * Shortest title in Chinese, in characters: of the 128 that a title may have here 50 are asked, and of the
 * 30 that the same maker's title may have on 1688.com as large a part is 12.
 */
export const SHORTEST_CHINESE = 12;

/** Where that is from, as part of a rule's reference. */
export const CHINESE_TITLES = {
  zh: '按 1688 标题上限 30 字，与英文标题同比例取 12 字；字母、数字两个算一字',
  en: 'as large a part of the 30 characters that 1688.com allows as English titles have; two letters or digits count as one',
};
