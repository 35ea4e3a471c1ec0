/** What can be wrong with a file, a header, a rulebook, a join. */
export const problems = {
  'file.notFound': {
    zh: '找不到文件“{file}”，请检查路径和文件名。',
    en: 'There is no file “{file}”; check its path and name.',
  },
  'file.notReadable': {
    zh: '无法读取文件“{file}”：没有权限，或它正被其他程序占用。',
    en: 'The file “{file}” cannot be read: no permission, or another program has it open.',
  },
  'file.isFolder': {
    zh: '“{file}”是文件夹，请指定其中的一个表格文件。',
    en: '“{file}” is a folder; name one spreadsheet inside it.',
  },
  'file.notASpreadsheet': {
    zh: '“{file}”不是表格文件；可读取 .xlsx、.xls 和 .csv。',
    en: '“{file}” is not a spreadsheet; .xlsx, .xls and .csv can be read.',
  },
  'file.otherFormat': {
    zh: '“{file}”是表格文件，但无法读取这种格式；请用表格软件另存为 .xlsx。',
    en: '“{file}” is a spreadsheet of a format that cannot be read; save it as .xlsx in a spreadsheet program.',
  },
  'file.notAFile': {
    zh: '“{file}”是设备，不是文件；请指定文件，或用“-”读取管道输入。',
    en: '“{file}” is a device, not a file; name a file, or “-” for what is piped into the program.',
  },
  'file.lockFile': {
    zh: '“{file}”是 Excel 打开工作簿时留下的锁定文件；请指定工作簿本身（文件名不带“~$”）。',
    en: '“{file}” is what Excel keeps beside a workbook while it is open; name the workbook itself, without “~$”.',
  },
  'file.tooManyRows': {
    zh: '“{file}”的行数超过 Excel 工作表的上限（1,048,576 行），请拆分成几个文件。',
    en: '“{file}” has more rows than a sheet of Excel holds (1,048,576); split it into several files.',
  },
  'file.encrypted': {
    zh: '“{file}”已加密，请先在表格软件中取消密码（打开时不需要密码的，请取消工作簿保护）再试。',
    en: '“{file}” is encrypted; remove its password, or the protection of the workbook if it asks for none, in a spreadsheet program first.',
  },
  'file.empty': { zh: '“{file}”是空的。', en: '“{file}” is empty.' },
  'file.emptySheet': {
    zh: '“{file}”的工作表“{sheet}”是空的。',
    en: 'Sheet “{sheet}” of “{file}” is empty.',
  },
  'file.truncated': {
    zh: '“{file}”不完整（文件中途截断），请重新下载或导出。',
    en: '“{file}” is cut short; download or export it again.',
  },
  'file.tooLarge': {
    zh: '“{file}”解压后过大（上限 {limit}），为安全起见不予读取。',
    en: '“{file}” is too large once unpacked (limit {limit}) and was not read, to be safe.',
  },
  'file.outOfMemory': {
    zh: '“{file}”所需内存超过程序可用的上限（{limit}），未读取。请拆分成几个文件，或设置 NODE_OPTIONS=--max-old-space-size=8192。',
    en: '“{file}” needs more memory than the program may use ({limit}) and was not read. Split it into several files, or set NODE_OPTIONS=--max-old-space-size=8192.',
  },
  'file.tooLargeBare': {
    zh: '“{file}”解压后过大，为安全起见不予读取。',
    en: '“{file}” is too large once unpacked and was not read, to be safe.',
  },
  'file.cells': { zh: '{n} 个单元格', en: '{n} {n|cell|cells}' },
  'file.noSuchSheet': {
    zh: '“{file}”中没有工作表“{sheet}”；现有：{sheets}。',
    en: '“{file}” has no sheet “{sheet}”; it has: {sheets}.',
  },
  'file.damaged': {
    zh: '“{file}”已损坏，无法读取；请用表格软件另存后再试。',
    en: '“{file}” is damaged and cannot be read; save it again with a spreadsheet program.',
  },

  'file.notCalculated': {
    zh: '{n} 个单元格的公式还没有算出值，其内容未知；请用 Excel 打开工作簿并保存。',
    en: '{n} {n|cell holds a formula|cells hold formulas} that no program has calculated yet; what they say is unknown. Open the workbook in Excel and save it.',
  },
  'file.lostTexts': {
    zh: '{n} 个单元格引用的文本在文件中不存在，其内容未知；请重新导出文件。',
    en: '{n} {n|cell names|cells name} a text that the file does not hold; what {n|it says|they say} is unknown. Export the file again.',
  },
  'carried.rules': { zh: '本工作簿自带规则：{rules}', en: 'Own rules of this workbook: {rules}' },
  'carried.changed': { zh: '改动 {n} 条', en: '{n} changed' },
  'carried.off': { zh: '停用 {n} 条', en: '{n} off' },
  'carried.added': { zh: '新增 {n} 条', en: '{n} added' },
  'carried.ignored': { zh: '已忽略 {n} 个问题', en: '{n} {n|problem|problems} ignored' },
  'file.carriedRules': {
    zh: '{carried}。这里没有采用，按默认规则或 --rulebook 判定。',
    en: '{carried}. They are not applied here: judged by the default rules, or those of --rulebook.',
  },
  'file.badCharacters': {
    zh: '{n} 个字符无法按 {encoding} 读取，第一个在第 {row} 行；请重新导出为 UTF-8。',
    en: '{n} {n|character|characters} could not be read as {encoding}, the first in row {row}; export the file again as UTF-8.',
  },
  'file.moreRowsThanExcel': {
    zh: '已检查全部 {n} 行。Excel 工作表最多 1,048,576 行，用 Excel 打开时看不到其余的行。',
    en: 'All {n} rows are judged. A sheet of Excel holds 1,048,576: it would not show the rest.',
  },
  'file.openQuote': {
    zh: '第 {row} 行的引号（"）没有配对，后面的内容都成了一个单元格；请删去该引号，或重新导出文件。',
    en: 'A quote (") in row {row} is never closed, so that all that follows it became one cell; delete it or export the file again.',
  },

  'header.notFound': {
    zh: '“{file}”中找不到表头：前 {rows} 行里没有哪一行有足够的可识别列名（找过：{looked} 等）。',
    en: 'No header was found in “{file}”: none of the first {rows} {rows|row|rows} has enough column names that are known (looked for {looked} and others).',
  },
  'header.seen': { zh: '看过的工作表：{sheets}。', en: ' Sheets looked at: {sheets}.' },
  'header.seen.nothing': { zh: '“{sheet}”（没有认出列名）', en: '“{sheet}” (no known column)' },
  'header.seen.some': {
    zh: '“{sheet}”（第 {row} 行有 {headers}）',
    en: '“{sheet}” (row {row} has {headers})',
  },
  'header.say': {
    zh: '可用 --header-row 指定表头所在行，或用 --map 指定各列。',
    en: ' Say which row is the header with --header-row, or which column is which with --map.',
  },
  'header.notProducts': {
    zh: '“{file}”的工作表“{sheet}”不像商品表，没有检查：{reason}。',
    en: 'Sheet “{sheet}” of “{file}” is not judged, as it is no product sheet: {reason}.',
  },
  'header.other.few': {
    zh: '第 {row} 行的表头只认出 {headers}，没有能认定商品的列',
    en: 'its header in row {row} names {headers} only, and nothing that identifies a product',
  },
  'header.other.figures': {
    zh: '只有数据指标（{headers}），没有产品ID、标题或型号',
    en: 'it has figures ({headers}) without product ID, title or model',
  },
  'header.other.keywords': { zh: '每行是一个关键词', en: 'its rows are keywords' },
  'header.other.suppliers': { zh: '每行是一家供应商', en: 'its rows are suppliers' },
  'header.other.freight': { zh: '每行是一项运费', en: 'its rows are freight rates' },
  'header.other.packing': { zh: '这是装箱单', en: 'it is a packing list' },
  'header.other.reviews': { zh: '每行是一条评价', en: 'its rows are reviews' },
  'header.other.orders': { zh: '每行是一笔订单', en: 'its rows are orders' },
  'header.other.customers': { zh: '每行是一位客户', en: 'its rows are customers' },
  'header.other.movements': { zh: '每行是一笔出入库', en: 'its rows are movements of stock' },
  'header.badMapping': {
    zh: '“{file}”的列对应有误：{problems}。',
    en: 'The column mapping for “{file}” is wrong: {problems}.',
  },
  'header.mapping.unknownField': {
    zh: '没有名为“{field}”的字段',
    en: 'there is no field “{field}”',
  },
  'header.mapping.noSuchColumn': {
    zh: '字段“{field}”所指的列“{column}”不存在',
    en: 'field “{field}” names column “{column}”, which does not exist',
  },
  'header.mapping.taken': {
    zh: '列“{column}”已指定给其他字段，不能再给“{field}”',
    en: 'column “{column}” already belongs to another field and cannot be “{field}”',
  },

  'book.at': { zh: '{path}：{what}', en: '{path}: {what}' },
  'book.atLine': {
    zh: '第 {line} 行第 {column} 列，{text}',
    en: 'line {line}, column {column}, {text}',
  },
  'book.root': { zh: '规则库', en: 'rulebook' },
  'book.item': { zh: '第 {n} 项', en: 'item {n}' },
  'book.syntax': {
    zh: '不是有效的 JSON：这里应写 {expected}，写的是 {found}',
    en: 'not valid JSON: write {expected} here, not {found}',
  },
  'book.syntaxEnd': {
    zh: '文本到此结束，还少 {expected}',
    en: 'the text ends here; {expected} is missing',
  },
  'book.type': { zh: '应为{expected}，实为 {found}', en: 'expected {expected}, found {found}' },
  'book.literal': {
    zh: '只能写 {expected}，不能写 {found}',
    en: 'only {expected} can be written here, not {found}',
  },
  'book.unknownKey': { zh: '没有这个键：{found}', en: 'there is no such key: {found}' },
  'book.unknownRule': { zh: '规则库中没有规则 {found}', en: 'the rulebook has no rule {found}' },
  'book.unknownPool': { zh: '规则库中没有品池 {found}', en: 'the rulebook has no pool {found}' },
  'book.unknownField': { zh: '没有字段 {found}', en: 'there is no field {found}' },
  'book.unknownIndustry': { zh: '没有行业 {found}', en: 'there is no industry {found}' },
  'book.unknownMarket': { zh: '没有目标国 {found}', en: 'there is no market {found}' },
  'book.unknownMeasure': { zh: '没有指标 {found}', en: 'there is no measure {found}' },
  'book.unknownId': { zh: '规则库中没有 {found}', en: 'the rulebook has no {found}' },
  'book.badPattern': {
    zh: '正则表达式无法使用：{found}（不支持环视和反向引用）',
    en: 'the regular expression cannot be used: {found} (no look-around, no back-references)',
  },
  'book.badDate': {
    zh: '不是日期：{found}，应写成 2023-10-10',
    en: 'not a date: {found}; write 2023-10-10',
  },
  'book.range': {
    zh: '数值 {found} 超出范围，应为 {expected}',
    en: '{found} is out of range, expected {expected}',
  },
  'book.duplicateId': { zh: '编号 {found} 重复', en: 'the id {found} is used twice' },
  'book.emptyPool': { zh: '品池没有任何条件', en: 'the pool has no conditions' },
  'book.noModelPool': { zh: '优品模型没有任何品池', en: 'the premium model has no pools' },
  'book.required': {
    zh: '缺少必填内容，应为{expected}',
    en: 'something required is missing, expected {expected}',
  },
  'book.noThreshold': { zh: '这条规则没有可修改的数值', en: 'this rule has no number to change' },
  'book.measureScope': {
    zh: '指标 {found} 不能用在这里',
    en: 'the measure {found} cannot be used here',
  },
  'book.more': { zh: '另有 {found} 处', en: 'and {found} more' },
  'book.switchedOff': {
    zh: '规则 {found} 已在本规则库中关闭',
    en: 'the rule {found} is switched off by this same rulebook',
  },
  'book.other': { zh: '无法使用 {found}', en: '{found} cannot be used' },
  'book.otherThan': {
    zh: '应为 {expected}，实为 {found}',
    en: 'expected {expected}, found {found}',
  },
  'book.nothing': { zh: '空', en: 'nothing' },
  'book.suggestion': {
    zh: '{what}；是否指 {suggestion}？',
    en: '{what}; did you mean {suggestion}?',
  },
  'book.type.number': { zh: '数字', en: 'a number' },
  'book.type.int': { zh: '整数', en: 'a whole number' },
  'book.type.string': { zh: '文本', en: 'a text' },
  'book.type.boolean': { zh: 'true 或 false', en: 'true or false' },
  'book.type.object': { zh: '对象', en: 'an object' },
  'book.type.array': { zh: '列表', en: 'a list' },
  'book.type.null': { zh: 'null', en: 'null' },
  'book.type.any': { zh: '其他内容', en: 'something else' },
  'book.type.key': { zh: '带引号的键名', en: 'a name in quotation marks' },
  'book.type.value': { zh: '一个值', en: 'a value' },
  'book.type.end': { zh: '文件结尾', en: 'the end of the file' },
  'book.type.escape': { zh: 'JSON 认可的转义', en: 'an escape that JSON knows' },

  'join.duplicateId': {
    zh: '{part}：产品ID {id} 出现在多行（{rows}）',
    en: '{part}: product ID {id} is in several rows ({rows})',
  },
  'join.onlyIn': {
    zh: '产品ID {id} 只出现在 {part} 第 {row} 行',
    en: 'product ID {id} is only in {part}, row {row}',
  },
  'join.gain': {
    zh: '{of} 个商品中关联上 {joined} 个；新增可判定商品 {judged} 个，其中 {premium} 个入池。',
    en: '{joined} of {of} {of|product|products} joined; {judged} more {judged|product|products} can be judged, {premium} of them in a pool.',
  },
  'join.noGain': {
    zh: '{of} 个商品中关联上 {joined} 个；没有新增可判定的商品。',
    en: '{joined} of {of} {of|product|products} joined; no more products can be judged.',
  },
  'join.changed': {
    zh: '{n} 个原先可判定的商品结果有变化。',
    en: '{n} {n|product that was judged before has|products that were judged before have} another result.',
  },
  'join.fieldCount': { zh: '{field} {n}', en: '{field} {n}' },
  'join.conflict': {
    zh: '产品ID {id} 的{field}不一致：采用 {kept}，未采用 {other}',
    en: 'product ID {id}, {field}: {kept} was used, {other} was not',
  },
  'join.value': { zh: '{part} 第 {row} 行的“{raw}”', en: '“{raw}” of {part}, row {row}' },
  'join.noId': {
    zh: '{part} 第 {row} 行没有产品ID，无法合并',
    en: '{part}, row {row} has no product ID and cannot be joined',
  },
  'join.digitsLost': {
    zh: '{part} 第 {row} 行的产品ID {raw} 是科学计数法，位数已丢失；请按文本填写',
    en: '{part}, row {row}: product ID {raw} is in scientific notation, its digits are lost; enter it as text',
  },
  'join.noneShared': {
    zh: '{part} 与其他表没有相同的产品ID，是否为其他店铺的数据？',
    en: '{part} has no product ID in common with the others: is it another shop’s?',
  },
  'join.noIdColumn': {
    zh: '{part} 没有产品ID列，无法与其他表合并',
    en: '{part} has no product ID column and cannot be joined to the others',
  },
} as const;
