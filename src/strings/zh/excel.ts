/** What can go wrong in Excel, and what to do then. */
export const excelZh = {
  'excel.atSheet': '工作表“{sheet}”：',
  'excel.atCell': '{cell}：',
  'excel.atSheetCell': '工作表“{sheet}”{cell}：',
  'excel.perhaps': '{said}（改动可能只完成了一部分，可再运行一次，或先撤销。）',

  'excel.editing': '有单元格正在编辑，Excel 暂时无法响应。请按 Enter 结束编辑，然后重试。',
  'excel.protected': '工作表或工作簿受保护，无法改动。请在“审阅”中撤消保护后重试。',
  'excel.sheetGone': '找不到这张工作表，可能已被删除。请打开要检查的工作表，然后重试。',
  'excel.changed': '检查之后，商品行有移动或增删，所以没有执行。请重新检查。',
  'excel.tableGone': '找不到表格“{detail}”，可能已被删除。请选择其他表格，或检查整张工作表。',
  'excel.tooLarge': '数据太大，超出 Excel 一次能传输的量。请选中部分行，分几次检查。',
  'excel.offline': '与 Excel 的连接中断。请检查网络，然后重试。',
  'excel.busy': 'Excel 正忙。请稍等片刻再试。',
  'excel.oldExcel': '当前的 Excel 不支持此功能（需要 {detail}）。请更新 Excel，或使用网页版。',
  'excel.headerNotFound':
    '找不到表头：前几行里没有哪一行有足够的可识别列名。请指定表头所在行，或手动对应各列。',
  'excel.notProducts': '这张表不像商品表，没有检查：{detail}。请打开商品表，或手动对应各列。',
  'excel.notProducts.few': '认出的列太少，没有能认定商品的列（产品ID、标题）',
  'excel.notProducts.figures': '只有数据指标，没有产品ID、标题或型号',
  'excel.notProducts.keywords': '每行是一个关键词',
  'excel.notProducts.suppliers': '每行是一家供应商',
  'excel.notProducts.freight': '每行是一项运费',
  'excel.notProducts.packing': '这是装箱单',
  'excel.notProducts.reviews': '每行是一条评价',
  'excel.notProducts.orders': '每行是一笔订单',
  'excel.notProducts.customers': '每行是一位客户',
  'excel.notProducts.movements': '每行是一笔出入库',
  'excel.badMapping': '列的对应有误（{detail}）。请在列对应中修改。',
  'excel.emptySheet': '工作表是空的。请打开有商品数据的工作表。',
  'excel.ownSheet': '这是本工具写的表，不是商品表。请打开有商品数据的工作表。',
  'excel.chartSheet': '当前是图表工作表，没有单元格。请打开有商品数据的工作表。',
  'excel.noRows': '表头下面没有商品。请填入商品行，然后重试。',
  'excel.noSelection': '没有选中单元格。请在商品表中选中一些单元格，然后重试。',
  'excel.severalAreas': '选中了不相连的几块区域。请只选一块相连的区域。',
  'excel.selectionOutside': '选中的区域里没有商品行。请在表头下方选择。',
  'excel.invalidName':
    '名称“{detail}”不能用。请换一个名称，不要含 \\ / ? * [ ] :，且不超过 31 个字符。',
  'excel.mergedInTheWay': '合并单元格妨碍写入。请取消这些合并后重试。',
  'excel.filteredInTheWay': '筛选妨碍写入。请清除筛选后重试。',
  'excel.cantFilter':
    '不能只显示这些行：有的行没有产品ID、标题和型号，或表格已有的筛选不含这些列。请补上产品ID，或清除已有的筛选，然后重试。',
  'excel.occupied': '要写入的位置已有内容（{detail}）。请移开这些内容，然后重试。',
  'excel.storeDamaged':
    '工作簿里保存的设置已损坏，已按默认设置继续，原文另存在工作簿中。请重新确认列对应和规则。',
  'excel.storeCopied':
    '工作簿里有几份设置（可能来自复制的工作表），采用最新的一份。请核对列对应和规则。',
  'excel.storeNewer': '工作簿里的设置由更新版本的插件保存，看不懂的部分原样保留。请更新插件。',
  'excel.partnerGone':
    '一同使用的工作表“{detail}”已不存在，这里缺少它的数据。可在“其他工作表”中另选。',
  'excel.partnerNoIds': '这里没有找到产品ID，无法据此合并。请检查表头和列对应。',
  'excel.partnerLacks': '此表原来还提供{detail}，现在没有这些列了。请检查它的表头和列对应。',
  'excel.exportBeside':
    '导出内容旁边还有其他单元格，替换后会对不上商品。请两份都保留，或先把它们移到其他工作表。',
  'excel.noModel': '规则库中没有适用于 {detail} 的优品模型。请换一个截至日期。',
  'excel.cancelled': '已取消。需要时可重新开始。',
  'excel.timeout': 'Excel 很久没有响应。如果有单元格正在编辑，请按 Enter，然后重试。',
  'excel.unknown': 'Excel 未能完成操作。请重试；如再次出现，请保存并重新打开工作簿。',

  'excel.sampleSheet': '示例商品',
} as const;
