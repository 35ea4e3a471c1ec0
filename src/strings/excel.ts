/** What can go wrong in Excel, and what to do then. */
export const excel = {
  'excel.atSheet': { zh: '工作表“{sheet}”：', en: 'Sheet “{sheet}”: ' },
  'excel.atCell': { zh: '{cell}：', en: '{cell}: ' },
  'excel.atSheetCell': { zh: '工作表“{sheet}”{cell}：', en: 'Sheet “{sheet}”, {cell}: ' },
  'excel.perhaps': {
    zh: '{said}（改动可能只完成了一部分，可再运行一次，或先撤销。）',
    en: '{said} (Part of the change may have been made: run it again, or undo it first.)',
  },

  'excel.editing': {
    zh: '有单元格正在编辑，Excel 暂时无法响应。请按 Enter 结束编辑，然后重试。',
    en: 'A cell is being edited, so Excel cannot answer. Press Enter to finish editing, then try again.',
  },
  'excel.protected': {
    zh: '工作表或工作簿受保护，无法改动。请在“审阅”中撤消保护后重试。',
    en: 'The sheet or the workbook is protected and cannot be changed. Unprotect it under Review, then try again.',
  },
  'excel.sheetGone': {
    zh: '找不到这张工作表，可能已被删除。请打开要检查的工作表，然后重试。',
    en: 'The sheet is not there; it may have been deleted. Open the sheet to check, then try again.',
  },
  'excel.changed': {
    zh: '检查之后，商品行有移动或增删，所以没有执行。请重新检查。',
    en: 'Products have been moved, added or deleted since the check, so nothing was done. Check again.',
  },
  'excel.tableGone': {
    zh: '找不到表格“{detail}”，可能已被删除。请选择其他表格，或检查整张工作表。',
    en: 'The table “{detail}” is not there; it may have been deleted. Choose another table, or check the whole sheet.',
  },
  'excel.tooLarge': {
    zh: '数据太大，超出 Excel 一次能传输的量。请选中部分行，分几次检查。',
    en: 'There is more data than Excel can pass on in one go. Select some of the rows and check them in parts.',
  },
  'excel.offline': {
    zh: '与 Excel 的连接中断。请检查网络，然后重试。',
    en: 'The connection to Excel was lost. Check the network, then try again.',
  },
  'excel.busy': {
    zh: 'Excel 正忙。请稍等片刻再试。',
    en: 'Excel is busy. Wait a moment, then try again.',
  },
  'excel.oldExcel': {
    zh: '当前的 Excel 不支持此功能（需要 {detail}）。请更新 Excel，或使用网页版。',
    en: 'This version of Excel cannot do this (it needs {detail}). Update Excel, or use Excel on the web.',
  },
  'excel.headerNotFound': {
    zh: '找不到表头：前几行里没有哪一行有足够的可识别列名。请指定表头所在行，或手动对应各列。',
    en: 'No header was found: no row among the first has enough column names that are known. Say which row is the header, or match the columns by hand.',
  },
  'excel.notProducts': {
    zh: '这张表不像商品表，没有检查：{detail}。请打开商品表，或手动对应各列。',
    en: 'This does not look like a product sheet, so it was not judged: {detail}. Open the product sheet, or say what its columns are.',
  },
  'excel.notProducts.few': {
    zh: '认出的列太少，没有能认定商品的列（产品ID、标题）',
    en: 'few of its columns are known, and none identifies a product (product ID, title)',
  },
  'excel.notProducts.figures': {
    zh: '只有数据指标，没有产品ID、标题或型号',
    en: 'it has figures without product ID, title or model',
  },
  'excel.notProducts.keywords': { zh: '每行是一个关键词', en: 'its rows are keywords' },
  'excel.notProducts.suppliers': { zh: '每行是一家供应商', en: 'its rows are suppliers' },
  'excel.notProducts.freight': { zh: '每行是一项运费', en: 'its rows are freight rates' },
  'excel.notProducts.packing': { zh: '这是装箱单', en: 'it is a packing list' },
  'excel.notProducts.reviews': { zh: '每行是一条评价', en: 'its rows are reviews' },
  'excel.notProducts.orders': { zh: '每行是一笔订单', en: 'its rows are orders' },
  'excel.notProducts.customers': { zh: '每行是一位客户', en: 'its rows are customers' },
  'excel.notProducts.movements': { zh: '每行是一笔出入库', en: 'its rows are movements of stock' },
  'excel.badMapping': {
    zh: '列的对应有误（{detail}）。请在列对应中修改。',
    en: 'The columns are matched wrongly ({detail}). Correct the column matching.',
  },
  'excel.emptySheet': {
    zh: '工作表是空的。请打开有商品数据的工作表。',
    en: 'The sheet is empty. Open a sheet that holds products.',
  },
  'excel.ownSheet': {
    zh: '这是本工具写的表，不是商品表。请打开有商品数据的工作表。',
    en: 'This sheet was written by the add-in; it has no products of its own. Open the sheet with the products.',
  },
  'excel.chartSheet': {
    zh: '当前是图表工作表，没有单元格。请打开有商品数据的工作表。',
    en: 'The sheet in front is a chart and has no cells. Open a sheet that holds products.',
  },
  'excel.noRows': {
    zh: '表头下面没有商品。请填入商品行，然后重试。',
    en: 'There are no products below the header. Fill in some rows, then try again.',
  },
  'excel.noSelection': {
    zh: '没有选中单元格。请在商品表中选中一些单元格，然后重试。',
    en: 'No cells are selected. Select some cells of the product sheet, then try again.',
  },
  'excel.severalAreas': {
    zh: '选中了不相连的几块区域。请只选一块相连的区域。',
    en: 'Several separate areas are selected. Select a single block of cells.',
  },
  'excel.selectionOutside': {
    zh: '选中的区域里没有商品行。请在表头下方选择。',
    en: 'There are no product rows in the selection. Select cells below the header.',
  },
  'excel.invalidName': {
    zh: '名称“{detail}”不能用。请换一个名称，不要含 \\ / ? * [ ] :，且不超过 31 个字符。',
    en: 'The name “{detail}” cannot be used. Choose another, without \\ / ? * [ ] : and with at most 31 characters.',
  },
  'excel.mergedInTheWay': {
    zh: '合并单元格妨碍写入。请取消这些合并后重试。',
    en: 'Merged cells are in the way of writing. Unmerge them, then try again.',
  },
  'excel.filteredInTheWay': {
    zh: '筛选妨碍写入。请清除筛选后重试。',
    en: 'A filter is in the way of writing. Clear it, then try again.',
  },
  'excel.cantFilter': {
    zh: '不能只显示这些行：有的行没有产品ID、标题和型号，或表格已有的筛选不含这些列。请补上产品ID，或清除已有的筛选，然后重试。',
    en: 'These rows can’t be shown alone: some have no product ID, title and model, or the sheet has a filter without these columns. Fill in the IDs or clear that filter, then try again.',
  },
  'excel.occupied': {
    zh: '要写入的位置已有内容（{detail}）。请移开这些内容，然后重试。',
    en: 'There is already something where the results go ({detail}). Move it away, then try again.',
  },
  'excel.storeDamaged': {
    zh: '工作簿里保存的设置已损坏，已按默认设置继续，原文另存在工作簿中。请重新确认列对应和规则。',
    en: 'The settings kept in this workbook are damaged; the defaults are used and the old text is kept in the workbook. Check the column matching and the rules again.',
  },
  'excel.storeCopied': {
    zh: '工作簿里有几份设置（可能来自复制的工作表），采用最新的一份。请核对列对应和规则。',
    en: 'The workbook holds several sets of settings (perhaps from copied sheets); the newest is used. Check the column matching and the rules.',
  },
  'excel.storeNewer': {
    zh: '工作簿里的设置由更新版本的插件保存，看不懂的部分原样保留。请更新插件。',
    en: 'The settings in this workbook come from a newer version of the add-in; what is not understood is kept as it is. Update the add-in.',
  },
  'excel.partnerGone': {
    zh: '一同使用的工作表“{detail}”已不存在，这里缺少它的数据。可在“其他工作表”中另选。',
    en: 'The sheet “{detail}”, which was used too, is gone; its data is missing here. Choose another one under “Other sheets”.',
  },
  'excel.partnerNoIds': {
    zh: '这里没有找到产品ID，无法据此合并。请检查表头和列对应。',
    en: 'No product IDs were found here, so sheets could not be joined by it. Check the header and the column matching.',
  },
  'excel.partnerLacks': {
    zh: '此表原来还提供{detail}，现在没有这些列了。请检查它的表头和列对应。',
    en: 'This sheet was used for {detail} too, and has no such column any more. Check its header and the column matching.',
  },
  'excel.exportBeside': {
    zh: '导出内容旁边还有其他单元格，替换后会对不上商品。请两份都保留，或先把它们移到其他工作表。',
    en: 'There are cells beside the export, which would no longer be beside their products. Keep both, or move them to another sheet first.',
  },
  'excel.noModel': {
    zh: '规则库中没有适用于 {detail} 的优品模型。请换一个截至日期。',
    en: 'The rulebook has no premium model for {detail}. Choose another as-of date.',
  },
  'excel.cancelled': {
    zh: '已取消。需要时可重新开始。',
    en: 'Cancelled. Start again whenever you like.',
  },
  'excel.timeout': {
    zh: 'Excel 很久没有响应。如果有单元格正在编辑，请按 Enter，然后重试。',
    en: 'Excel has not answered for a long time. If a cell is being edited, press Enter, then try again.',
  },
  'excel.unknown': {
    zh: 'Excel 未能完成操作。请重试；如再次出现，请保存并重新打开工作簿。',
    en: 'Excel could not do this. Try again; if it happens again, save the workbook and open it anew.',
  },

  'excel.sampleSheet': { zh: '示例商品', en: 'Sample products' },
  'excel.templateSheet': { zh: '商品表', en: 'Products' },
} as const;
