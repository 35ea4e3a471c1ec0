import type { ThemeName } from '../benchOptions';

/** What the workbench's own toolbar says. */
export interface ToolbarWords {
  readonly name: string;
  readonly level: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly language: string;
  readonly colleague: string;
  readonly colleagueTip: string;
  readonly colleagueSeen: string;
  readonly back: string;
  readonly hidePane: string;
  readonly showPane: string;
}

const EN: ToolbarWords = {
  name: 'The Excel that is stood in for',
  level: 'ExcelApi',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  language: 'Language',
  colleague: 'Colleague’s view',
  colleagueTip: 'The workbook as somebody without the add-in sees it',
  colleagueSeen: 'This is what a colleague without the add-in sees: its formulas show #NAME?.',
  back: 'Back to my view',
  hidePane: 'Hide the pane',
  showPane: 'Show the pane',
};

const ZH: ToolbarWords = {
  name: '所模拟的 Excel',
  level: 'ExcelApi',
  theme: '主题',
  themes: { light: '浅色', dark: '深色' },
  language: '语言',
  colleague: '同事视角',
  colleagueTip: '没有安装加载项的人看到的工作簿',
  colleagueSeen: '这是没有安装加载项的同事看到的样子：加载项的公式显示 #NAME?。',
  back: '回到我的视角',
  hidePane: '隐藏窗格',
  showPane: '显示窗格',
};

/** Languages are called by their own names, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  'zh-CN': '中文',
  'en-US': 'English',
};

/** The words in the language of a locale such as `zh-CN`. */
export function toolbarWordsFor(locale: string): ToolbarWords {
  return locale.startsWith('zh') ? ZH : EN;
}
