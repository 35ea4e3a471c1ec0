/** What the server says in the terminal. */
interface ServerWords {
  readonly address: (url: string) => string;
  readonly noFile: (path: string) => string;
  readonly addIn: (url: string) => string;
  readonly noCertificate: string;
}

const EN: ServerWords = {
  address: (url) => `The workbench is at ${url} (Ctrl-C stops it).`,
  noFile: (path) => `There is no file ${path}. Give the path of an .xlsx, .xls or .csv file.`,
  addIn: (url) => `The add-in is at ${url} (Ctrl-C stops it).`,
  noCertificate:
    'Excel asks for https, and there is no certificate for localhost yet. Run: npx office-addin-dev-certs@3 install',
};

const ZH: ServerWords = {
  address: (url) => `工作台已启动:${url}(按 Ctrl-C 停止)。`,
  noFile: (path) => `找不到文件 ${path},请给出 .xlsx、.xls 或 .csv 文件的路径。`,
  addIn: (url) => `加载项已启动:${url}(按 Ctrl-C 停止)。`,
  noCertificate:
    'Excel 要求 https,而 localhost 还没有证书。请运行:npx office-addin-dev-certs@3 install',
};

/** The words in the language of a locale such as `zh-CN`. */
export function serverWords(locale: string): ServerWords {
  return locale.startsWith('zh') ? ZH : EN;
}
