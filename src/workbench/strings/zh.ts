import type { WorkbenchStrings } from '.';

/** Every text of the workbench in Chinese. */
export const zh: WorkbenchStrings = {
  page: {
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
  },
  toolbar: {
    name: '所模拟的 Excel',
    excel: 'Excel',
    excels: {
      windows: '365 Windows 版',
      mac: '365 Mac 版',
      web: '365 网页版',
      excel2024: '2024',
      excel2021: '2021',
    },
    theme: '主题',
    themes: { light: '浅色', dark: '深色' },
    language: '语言',
    colleague: '同事视角',
    colleagueTip: '没有安装加载项的人看到的工作簿',
    colleagueSeen: '这是没有安装加载项的同事看到的样子：加载项的公式显示 #NAME?。',
    back: '回到我的视角',
    hidePane: '隐藏窗格',
    showPane: '显示窗格',
  },
  open: {
    opening: (name, percent) => `正在打开 ${name}… ${percent}%`,
    cannotOpen: (name, reason) => `无法打开 ${name}：${reason}`,
    reasons: {
      notAWorkbook: '它不是电子表格，请选择 .xlsx、.xls 或 .csv 文件。',
      encrypted: '文件设有密码，请在 Excel 中取消密码并保存后再打开。',
      tooBig: '文件太大，请在 Excel 中拆分成几个文件。',
      damaged: '文件已损坏或不完整，请重新下载，或在 Excel 中另存后再试。',
      empty: '文件里没有内容，请选择有数据的文件。',
    },
  },
  server: {
    address: (url) => `工作台已启动：${url}（按 Ctrl-C 停止）。`,
    noFile: (path) => `找不到文件 ${path}，请给出 .xlsx、.xls 或 .csv 文件的路径。`,
    addIn: (url) => `加载项已启动：${url}（按 Ctrl-C 停止）。`,
    noCertificate:
      'Excel 要求 https，而 localhost 还没有证书。请运行：npx office-addin-dev-certs@3 install',
  },
};
