/** What the server says in the terminal. */
interface ServerWords {
  readonly address: (url: string) => string;
  readonly noFile: (path: string) => string;
}

const EN: ServerWords = {
  address: (url) => `The workbench is at ${url} (Ctrl-C stops it).`,
  noFile: (path) => `There is no file ${path}. Give the path of an .xlsx, .xls or .csv file.`,
};

const ZH: ServerWords = {
  address: (url) => `工作台已启动:${url}(按 Ctrl-C 停止)。`,
  noFile: (path) => `找不到文件 ${path},请给出 .xlsx、.xls 或 .csv 文件的路径。`,
};

/** The words in the language of a locale such as `zh-CN`. */
export function serverWords(locale: string): ServerWords {
  return locale.startsWith('zh') ? ZH : EN;
}
