import type { OpenErrorCode } from './OpenError';

/** What the workbench says while a file opens, and when it can't. */
export interface OpenWords {
  readonly opening: (name: string, percent: number) => string;
  readonly cannotOpen: (name: string, code: OpenErrorCode) => string;
}

const EN_REASONS: Readonly<Record<OpenErrorCode, string>> = {
  notAWorkbook: 'it is not a spreadsheet. Choose an .xlsx, .xls or .csv file.',
  encrypted:
    'it is protected by a password. Take the password off in Excel, save it and open it again.',
  tooBig: 'it is too big. Split it into several files in Excel.',
  damaged: 'it is damaged or incomplete. Download it again, or save it anew in Excel.',
  empty: 'there is nothing in it. Choose a file with rows.',
};

const ZH_REASONS: Readonly<Record<OpenErrorCode, string>> = {
  notAWorkbook: '它不是电子表格，请选择 .xlsx、.xls 或 .csv 文件。',
  encrypted: '文件设有密码，请在 Excel 中取消密码并保存后再打开。',
  tooBig: '文件太大，请在 Excel 中拆分成几个文件。',
  damaged: '文件已损坏或不完整，请重新下载，或在 Excel 中另存后再试。',
  empty: '文件里没有内容，请选择有数据的文件。',
};

const EN: OpenWords = {
  opening: (name, percent) => `Opening ${name}… ${percent}%`,
  cannotOpen: (name, code) => `${name} can't be opened: ${EN_REASONS[code]}`,
};

const ZH: OpenWords = {
  opening: (name, percent) => `正在打开 ${name}… ${percent}%`,
  cannotOpen: (name, code) => `无法打开 ${name}：${ZH_REASONS[code]}`,
};

/** The words in the language of a locale such as `zh-CN`. */
export function openWordsFor(locale: string): OpenWords {
  return locale.startsWith('zh') ? ZH : EN;
}
