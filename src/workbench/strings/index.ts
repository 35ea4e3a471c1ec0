import { en } from './en';
import { zh } from './zh';

/*
 * The workbench has tables of its own: it knows nothing of products, and `src/strings` is part of what is
 * shipped.
 */

/** The texts of the workbench in one language. */
export type WorkbenchStrings = typeof en;

/** Languages are called by their own names, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  'zh-CN': '中文',
  'en-US': 'English',
};

/** The texts in the language of a locale such as `zh-CN`. */
export function stringsFor(locale: string): WorkbenchStrings {
  return locale.startsWith('zh') ? zh : en;
}
