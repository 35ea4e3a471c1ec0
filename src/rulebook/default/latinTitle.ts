import type { RuleInput } from './types';

/**
 * A title to which limits of length for Latin letters apply. From 12 Chinese characters on they do not: of
 * the 128 characters that a title may have here, 50 are asked, and of the 30 that the same maker's title may
 * have on 1688.com as large a part is 12.
 */
export const LATIN_TITLE: RuleInput['applies'] = {
  kind: 'below',
  value: 'title.chinese',
  limit: 12,
};

/** Where that is from, as part of a rule's reference. */
export const CHINESE_TITLES = {
  zh: '中文标题按 1688 上限 30 字折算为 12 个汉字',
  en: 'for Chinese titles 12 characters, in proportion to the 30 that 1688.com allows',
};
