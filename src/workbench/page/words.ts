/** What the workbench says around the grid and the pane. */
export interface Words {
  readonly title: string;
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly sheets: string;
  readonly grid: string;
  readonly pane: string;
  readonly editor: string;
}

const EN: Words = {
  title: 'Workbench',
  notExcel: 'Stands in for Excel. This is not Excel.',
  open: 'Open…',
  save: 'Save as .xlsx',
  sheets: 'Sheets',
  grid: 'Cells',
  pane: 'Task pane',
  editor: 'Cell',
};

const ZH: Words = {
  title: '工作台',
  notExcel: '这里模拟 Excel,并不是 Excel。',
  open: '打开…',
  save: '另存为 .xlsx',
  sheets: '工作表',
  grid: '单元格',
  pane: '任务窗格',
  editor: '单元格内容',
};

/** The words in the language of a locale such as `zh-CN`. */
export function wordsFor(locale: string): Words {
  return locale.startsWith('zh') ? ZH : EN;
}
