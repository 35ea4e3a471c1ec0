/** What the workbench says around the grid and the pane. */
export interface Words {
  readonly title: string;
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly sheets: string;
  readonly grid: string;
  readonly pane: string;
  readonly cannotDo: string;
  /** Where the selection is. */
  readonly place: string;
  readonly names: string;
  readonly close: string;
  readonly messages: string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly filterByCell: string;
  readonly showAllRows: string;
}

const EN: Words = {
  title: 'Workbench',
  notExcel: 'Stands in for Excel. This is not Excel.',
  open: 'Open…',
  save: 'Save as .xlsx',
  sheets: 'Sheets',
  grid: 'Cells',
  pane: 'Task pane',
  cannotDo: 'The workbench cannot do this.',
  place: 'Selected cells',
  names: 'Names',
  close: 'Close',
  messages: 'Messages',
  sortUp: 'Sort ascending',
  sortDown: 'Sort descending',
  filterByCell: "Filter by this cell's value",
  showAllRows: 'Show all rows',
};

const ZH: Words = {
  title: '工作台',
  notExcel: '这里模拟 Excel，并不是 Excel。',
  open: '打开…',
  save: '另存为 .xlsx',
  sheets: '工作表',
  grid: '单元格',
  pane: '任务窗格',
  cannotDo: '工作台不支持此操作。',
  place: '选中的单元格',
  names: '名称',
  close: '关闭',
  messages: '消息',
  sortUp: '升序排序',
  sortDown: '降序排序',
  filterByCell: '按此单元格的值筛选',
  showAllRows: '显示全部行',
};

/** The words in the language of a locale such as `zh-CN`. */
export function wordsFor(locale: string): Words {
  return locale.startsWith('zh') ? ZH : EN;
}
