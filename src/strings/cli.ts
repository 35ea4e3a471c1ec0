/** What the command line says. */
export const cli = {
  'cli.error': { zh: '错误：{sentence}', en: 'Error: {sentence}' },
  'cli.unknownCommand': {
    zh: '没有命令“{command}”。{hint}',
    en: 'There is no command “{command}”. {hint}',
  },
  'cli.unknownOption': {
    zh: '没有选项“{option}”。{hint}',
    en: 'There is no option “{option}”. {hint}',
  },
  'cli.didYouMean': { zh: '是否指 {suggestion}？', en: 'Did you mean {suggestion}?' },
  'cli.seeHelp': { zh: '运行 youpin --help 查看用法。', en: 'Run youpin --help for usage.' },
  'cli.missingValue': {
    zh: '选项“{option}”后面缺少内容。',
    en: 'The option “{option}” needs a value.',
  },
  'cli.needlessValue': {
    zh: '选项“{option}”后面不需要内容。',
    en: 'The option “{option}” takes no value.',
  },
  'cli.tooManyArguments': {
    zh: '多余的参数“{argument}”。',
    en: 'There is one argument too many: “{argument}”.',
  },
  'cli.noFile': { zh: '请指定要检查的文件。', en: 'Name a file to check.' },
  'cli.noCode': {
    zh: '请指定要解释的编号，例如 youpin explain title_repeat。',
    en: 'Name a code to explain, e.g. youpin explain title_repeat.',
  },
  'cli.badLang': {
    zh: '没有语言“{value}”，可选 zh 或 en。',
    en: 'There is no language “{value}”; choose zh or en.',
  },
  'cli.badDate': {
    zh: '“{value}”（{option}）不是有效日期，应写成 YYYY-MM-DD。',
    en: '“{value}” ({option}) is not a date; write YYYY-MM-DD.',
  },
  'cli.needDate': {
    zh: '请用 {option} 指定日期（YYYY-MM-DD）。',
    en: 'Give a date with {option} (YYYY-MM-DD).',
  },
  'cli.badHeaderRow': {
    zh: '“{value}”（--header-row）不是行号，应为从 1 开始的整数。',
    en: '“{value}” (--header-row) is not a row number; write a whole number from 1.',
  },
  'cli.badProductRows': {
    zh: '“{value}”（--product-rows）不是行号；请写从 1 开始的整数，用逗号分隔。',
    en: '“{value}” (--product-rows) are not row numbers; write whole numbers from 1, separated by commas.',
  },
  'cli.badMap': {
    zh: '“{value}”（--map）无法使用，应写成 字段=列，例如 price=F。',
    en: '“{value}” (--map) cannot be used; write FIELD=COLUMN, e.g. price=F.',
  },
  'cli.unknownField': {
    zh: '没有字段“{value}”（--map）。{hint}',
    en: 'There is no field “{value}” (--map). {hint}',
  },
  'cli.seeFields': {
    zh: '运行 youpin fields 查看全部字段。',
    en: 'Run youpin fields for all of them.',
  },
  'cli.unknownMarket': {
    zh: '没有目标国“{value}”（--markets）。可用：{markets}。',
    en: 'There is no market “{value}” (--markets). Known: {markets}.',
  },
  'cli.badFailOn': {
    zh: '“{value}”（--fail-on）无法使用，可选 blocker 或 warning。',
    en: '“{value}” (--fail-on) cannot be used; choose blocker or warning.',
  },
  'cli.badScores': {
    zh: '“{value}”（--scores）无法使用，应为 {n} 个 0–100 的分数，以逗号分隔。',
    en: '“{value}” (--scores) cannot be used; write {n} {n|score|scores} from 0 to 100, separated by commas.',
  },
  'cli.oneStarDate': {
    zh: '请在 --predicted 和 --rated 中选用一个。',
    en: 'Give one of --predicted and --rated.',
  },
  'cli.noStarVersion': {
    zh: '规则库中没有适用于 {date} 的星等级规则。',
    en: 'The rulebook has no star rule for {date}.',
  },
  'cli.noModel': {
    zh: '规则库中没有适用于 {date} 的优品模型，最早为 {first}。',
    en: 'The rulebook has no premium model for {date}; the earliest is of {first}.',
  },
  'cli.twoOutputsOnStdout': {
    zh: '--json 和 --csv 不能同时写到标准输出（-）。',
    en: '--json and --csv cannot both go to standard output (-).',
  },
  'cli.sameOutput': {
    zh: '--json 和 --csv 不能写到同一个文件“{file}”。',
    en: '--json and --csv cannot go to the same file “{file}”.',
  },
  'cli.outputIsInput': {
    zh: '不能写到正在读取的文件“{file}”，请换一个文件名。',
    en: '“{file}” is being read and cannot be written; choose another name.',
  },
  'cli.outputNotWritable': {
    zh: '无法写入“{file}”：{why}。',
    en: '“{file}” cannot be written: {why}.',
  },
  'cli.why.noFolder': { zh: '所在文件夹不存在', en: 'its folder does not exist' },
  'cli.why.isFolder': { zh: '它是文件夹', en: 'it is a folder' },
  'cli.why.noPermission': { zh: '没有权限', en: 'no permission' },
  'cli.why.noSpace': { zh: '磁盘空间不足', en: 'the disk is full' },
  'cli.why.other': { zh: '系统报告 {code}', en: 'the system says {code}' },
  'cli.badBook': {
    zh: '规则库“{file}”有 {n} 处错误，未采用其中任何内容：',
    en: 'The rulebook “{file}” has {n} {n|mistake|mistakes} and none of it was used:',
  },
  'cli.unknownCode': { zh: '没有编号“{code}”。{hint}', en: 'There is no code “{code}”. {hint}' },
  'cli.seeRulebook': {
    zh: '运行 youpin rulebook 查看全部编号。',
    en: 'Run youpin rulebook for all of them.',
  },
  'cli.joinWithoutId': {
    zh: '无法合并：{problem}。',
    en: 'The files cannot be joined: {problem}.',
  },
  'cli.noOtherSheet': {
    zh: '{file} 中没有其他含产品ID的工作表，只判定了“{sheet}”。',
    en: '{file} has no other sheet with product IDs; “{sheet}” was judged alone.',
  },
  'cli.internal': {
    zh: '程序出错（{message}），没有写出任何文件；请把命令和这句话报告给我们。',
    en: 'The program failed ({message}) and wrote no file; please report the command and this sentence.',
  },

  'cli.title': { zh: '商品表模拟检查', en: 'Pre-check of a product sheet' },
  'cli.asOf': { zh: '截至 {date}', en: 'as of {date}' },
  'cli.source': { zh: '来源', en: 'Source' },
  'cli.sourceLine': {
    zh: '{file}（{sheet}，表头第 {row} 行，{rows} 行）',
    en: '{file} ({sheet}, header in row {row}, {rows} {rows|row|rows})',
  },
  'cli.model': { zh: '优品模型', en: 'Premium model' },
  'cli.head.pool': { zh: '品池', en: 'Pool' },
  'cli.head.in': { zh: '入池', en: 'in' },
  'cli.head.out': { zh: '未入池', en: 'out' },
  'cli.head.unknown': { zh: '待定', en: 'unknown' },
  'cli.head.oneStep': { zh: '再改 1 项可进', en: '1 condition away' },
  'cli.problems': { zh: '主要问题', en: 'Top problems' },
  'cli.noRows': {
    zh: '表头下面没有商品行，没有可判定的内容。',
    en: 'No product is listed below the header: there is nothing to judge.',
  },
  'cli.noProblems': { zh: '没有发现商品治理问题', en: 'No governance problem was found' },
  'cli.moreProblems': { zh: '另有 {n} 类问题', en: '{n} more {n|kind|kinds} of problem' },
  'cli.rows': { zh: '{n} 行', en: '{n} {n|row|rows}' },
  'cli.fixFirst': { zh: '优先修改', en: 'Fix first' },
  'cli.rowLabel': { zh: '第 {row} 行', en: 'row {row}' },
  'cli.firstStep': { zh: '→ {step}', en: '→ {step}' },
  'cli.blockers': { zh: '{status}；{n} 个必改问题', en: '{status}; {n} {n|blocker|blockers}' },
  'cli.certificates': { zh: '证书（商品 × 目标国）', en: 'Certificates (product × market)' },
  'cli.certificateCount': { zh: '{status} {n}', en: '{n} {status}' },
  'cli.unmapped': { zh: '未识别的列', en: 'Columns not recognised' },
  'columns.unused': { zh: '{column}“{header}”', en: '{column} “{header}”' },
  'cli.unmappedColumn.cells': {
    zh: '{column}“{header}”（是{field}吗？内容不像，没有采用）',
    en: '{column} “{header}” (is it {field}? its cells do not look like it)',
  },
  'cli.unmappedColumn.word': {
    zh: '{column}“{header}”（是{field}吗？列名另有所指，没有采用）',
    en: '{column} “{header}” (is it {field}? a word of its name says otherwise)',
  },
  'cli.unmappedColumn.alone': {
    zh: '{column}“{header}”（是{field}吗？表中没有证书列，没有采用）',
    en: '{column} “{header}” (is it {field}? there is no column of certificates that it could belong to)',
  },
  'cli.settling': {
    zh: '无法检查的内容（可补的列）',
    en: 'What could not be checked (columns to add)',
  },
  'cli.settlingField': {
    zh: '{field}：{pools} 个品池、{n} 行',
    en: '{field}: {pools} {pools|pool|pools}, {n} {n|row|rows}',
  },
  'cli.emptyColumns': {
    zh: '整列未填、按没有此列处理：{columns}',
    en: 'Columns without a filled cell count as absent: {columns}.',
  },
  'cli.uncheckable': {
    zh: '无法检查的内容（缺列的规则）',
    en: 'What could not be checked (rules without their column)',
  },
  'cli.join.title': { zh: '合并时的问题', en: 'Problems of joining' },
  'cli.join.duplicateId': {
    zh: '重复的产品ID：{n}，例如 {example}',
    en: 'repeated product IDs: {n}, e.g. {example}',
  },
  'cli.join.onlyIn': {
    zh: '只在一个表中的产品：{n}，例如 {example}',
    en: 'products in one sheet only: {n}, e.g. {example}',
  },
  'cli.join.conflict': {
    zh: '数值不一致：{n}（{fields}），例如 {example}',
    en: 'conflicting values: {n} ({fields}), e.g. {example}',
  },
  'cli.join.noId': {
    zh: '没有产品ID的行：{n}，例如 {example}',
    en: 'rows without a product ID: {n}, e.g. {example}',
  },
  'cli.join.digitsLost': {
    zh: '位数已丢失的产品ID：{n}，例如 {example}',
    en: 'product IDs whose digits are lost: {n}, e.g. {example}',
  },
  'cli.join.noneShared': {
    zh: '没有相同产品的表：{n}，例如 {example}',
    en: 'sheets of other products: {n}, e.g. {example}',
  },
  'cli.join.noIdColumn': {
    zh: '没有产品ID列的表：{n}，例如 {example}',
    en: 'sheets without a product ID column: {n}, e.g. {example}',
  },
  'cli.book': { zh: '规则库', en: 'Rulebook' },
  'cli.bookLine': { zh: '{id} {version}（{hash}）', en: '{id} {version} ({hash})' },
  'cli.seconds': { zh: '用时 {n} 秒', en: '{n} {n|second|seconds}' },
  'cli.written': { zh: '已写出 {file}', en: 'Wrote {file}' },
  'cli.more': { zh: '，另 {n} 项', en: ' and {n} more' },

  'cli.progress.read': { zh: '读取', en: 'Reading' },
  'cli.progress.build': { zh: '识别', en: 'Recognising' },
  'cli.progress.evaluate': { zh: '判定', en: 'Judging' },
  'cli.progress.write': { zh: '写出', en: 'Writing' },

  'csv.row': { zh: '行', en: 'row' },
  'csv.productId': { zh: '产品ID', en: 'product ID' },
  'csv.title': { zh: '标题', en: 'title' },
  'csv.status': { zh: '状态', en: 'status' },
  'csv.gap': { zh: '差距', en: 'gap' },
  'csv.issues': { zh: '问题', en: 'issues' },
  'csv.certificates': { zh: '证书', en: 'certificates' },
  'csv.easyReturn': { zh: '无忧退', en: 'Easy Return' },

  'cli.rulebook.pools': { zh: '品池', en: 'Pools' },
  'cli.rulebook.governance': { zh: '商品治理', en: 'Governance' },
  'cli.rulebook.conditions': { zh: '品池条件', en: 'Conditions of pools' },
  'cli.rulebook.requirements': { zh: '证书要求', en: 'Certificate requirements' },
  'cli.rulebook.models': { zh: '优品模型', en: 'Premium models' },
  'cli.rulebook.star': { zh: '商家星等级', en: 'Store star' },
  'cli.rulebook.from': { zh: '{title}，自 {date} 起', en: '{title}, from {date}' },
  'cli.rulebook.due.review': { zh: '核对于 {date}', en: 'reviewed on {date}' },
  'cli.rulebook.due.begins': { zh: '{date} 起适用', en: 'begins on {date}' },
  'cli.rulebook.due.ends': { zh: '适用至 {date}', en: 'ends on {date}' },
  'cli.rulebook.noneDue': { zh: '没有到期要看的规则。', en: 'Nothing is due.' },
  'cli.rulebook.noOther': {
    zh: '“{value}”（--diff）不是文件，也不是保留的版本（{versions}）。',
    en: '“{value}” (--diff) is neither a file nor a version that is kept ({versions}).',
  },
  'cli.rulebook.explain': {
    zh: '用 youpin explain 编号 查看详情。',
    en: 'youpin explain CODE tells more of each.',
  },

  'cli.fields.headers': { zh: '常见列名', en: 'Usual headers' },

  'cli.compare.title': { zh: '{from} 与 {to} 的优品比较', en: 'Premium on {from} and on {to}' },
  'cli.compare.gains': { zh: '得到优品', en: 'Gain premium' },
  'cli.compare.losses': { zh: '失去优品', en: 'Lose premium' },
  'cli.compare.before': { zh: '{date}：{status}', en: '{date}: {status}' },
  'cli.compare.none': { zh: '没有商品得到或失去优品', en: 'No product gains or loses premium' },
  'cli.compare.more': { zh: '另有 {n} 行', en: '{n} more {n|row|rows}' },

  'cli.star.predicted': { zh: '{date} 的预测星等级', en: 'Predicted star of {date}' },
  'cli.star.rated': { zh: '{date} 的评定星等级', en: 'Rated star of {date}' },
  'cli.star.update': { zh: '由 {date} 的更新评定', en: 'set by the update of {date}' },
  'cli.star.version': { zh: '适用版本', en: 'Version' },
  'cli.star.level': { zh: '{n} 星', en: '{n} {n|star|stars}' },
  'cli.star.levelLabel': { zh: '级别', en: 'Level' },
  'cli.star.limiting': { zh: '限制因素', en: 'Limited by' },
  'cli.star.limit': {
    zh: '{capability} {score} 分，{level} 星需 {cutOff} 分（{basis}）',
    en: '{capability}: {score}; {level} {level|star needs|stars need} {cutOff} ({basis})',
  },
  'cli.star.top': { zh: '四项能力均达到最高星级', en: 'All four capabilities reach the top star' },
} as const;
