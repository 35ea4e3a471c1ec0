/** What the formulas say, and what Excel shows of them while one is typed. */
export const functions = {
  'functions.noRows': {
    zh: '请指定一行或多行商品的单元格，例如 A2:AD2。',
    en: 'Give the cells of one or more products, e.g. A2:AD2.',
  },
  'functions.noCell': {
    zh: '无法得知这些单元格在哪张工作表，请同时指定表头，例如 =YOUPIN.POOLSTATUS(A2:AD2, A1:AD1)。',
    en: 'Excel does not say which sheet these cells are on. Give the header too, e.g. =YOUPIN.POOLSTATUS(A2:AD2, A1:AD1).',
  },
  'functions.headerWidth': {
    zh: '表头有 {headers} 列，商品行有 {rows} 列，请选择相同的列。',
    en: 'The header has {headers} {headers|column|columns} and the rows have {rows}; give the same columns for both.',
  },
  'functions.noKnownHeader': {
    zh: '这些列的表头都无法识别，请检查表头，或在窗格中手动对应各列。',
    en: 'None of these columns has a header that is known. Check the header, or match the columns in the pane.',
  },
  'functions.badDate': {
    zh: '“{value}”不能用作日期：{why}。',
    en: '“{value}” is not a date that can be used: {why}.',
  },
  'functions.unknownPool': {
    zh: '没有品池“{value}”。{hint}',
    en: 'There is no pool “{value}”. {hint}',
  },
  'functions.unknownMarket': {
    zh: '没有目标国“{value}”。{hint}',
    en: 'There is no market “{value}”. {hint}',
  },
  'functions.unknownKind': {
    zh: '没有“{value}”这种星等级。{hint}',
    en: 'There is no kind of star “{value}”. {hint}',
  },
  'functions.unknownCode': {
    zh: '没有代码或名称“{value}”。{hint}',
    en: 'There is no code or name “{value}”. {hint}',
  },
  'functions.oneOf': { zh: '可用：{names}。', en: 'Known: {names}.' },
  'functions.seePane': { zh: '全部规则见窗格。', en: 'The pane lists all rules.' },
  'functions.poolNotUsed': {
    zh: '{date} 适用的优品模型不含品池“{pool}”。',
    en: 'The pool “{pool}” is not part of the premium model of {date}.',
  },
  'functions.noCategory': {
    zh: '请填写类目，例如 "LED 灯带"。',
    en: 'Give a category, e.g. "LED Strip Lights".',
  },
  'functions.noMarket': {
    zh: '请填写目标国的代码或名称，例如 DE 或德国。',
    en: 'Give a market by code or name, e.g. DE or Germany.',
  },
  'functions.noCode': {
    zh: '请填写代码或名称，例如 title_repeat。',
    en: 'Give a code or a name, e.g. title_repeat.',
  },
  'functions.noScore': { zh: '请填写成长分。', en: 'Give a growth score: a number of points.' },
  'functions.badScore': {
    zh: '“{value}”不是成长分，请填写数字。',
    en: '“{value}” is not a growth score; write a number of points.',
  },
  'functions.outsideBands': {
    zh: '没有 {score} 分的成长分，成长分为 {from} 到 {to} 分。',
    en: 'There is no growth score {score}: it goes from {from} to {to} points.',
  },
  'functions.noScores': {
    zh: '请填写 {n} 项 0 到 100 的分数：{names}。',
    en: 'Give {n} scores from 0 to 100: {names}.',
  },
  'functions.scoreCount': {
    zh: '给出了 {given} 项分数，需要 {n} 项：{names}。',
    en: 'There are {given} {given|score|scores}; {n} are needed: {names}.',
  },
  'functions.badStarScore': {
    zh: '“{value}”不是 0 到 100 的分数（{capability}）。',
    en: '“{value}” is not a score from 0 to 100 ({capability}).',
  },
  'functions.preview': { zh: '{n} 个结果，每行一个', en: '{n} results, one for each row' },
  'functions.starUnknown': {
    zh: '待定：缺少{names}的分数',
    en: 'undetermined: no score for {names}',
  },
  'functions.failed': {
    zh: '公式未能算出（{message}），请重新计算。',
    en: 'The formula could not be worked out ({message}). Recalculate it.',
  },

  'functions.inPool': { zh: '已在{pool}', en: 'In {pool}' },
  'functions.notForPool': {
    zh: '{pool}不适用于该商品',
    en: '{pool} does not concern this product',
  },
  'functions.noneNeeded': {
    zh: '按此类目认出的商品没有已收录的要求，不代表没有要求',
    en: 'No requirement is on record for what is recognised in this category; this is no proof that none applies',
  },
  'functions.starLimits': {
    zh: '{stars}；限制因素：{limits}',
    en: '{stars}; limited by: {limits}',
  },
  'functions.kind.predicted': { zh: '预测', en: 'predicted' },
  'functions.kind.rated': { zh: '评定', en: 'rated' },

  'functions.about.POOLSTATUS': {
    zh: '每个商品是不是优品、在哪些品池，或离最近的品池还差几项。一行得一个结果，多行则每行一个。',
    en: 'Whether each product is premium, in which pools, or how far it is from the nearest. One row gives one result, several rows one result each.',
  },
  'functions.about.GOVISSUES': {
    zh: '商品治理会查出的问题，附现值和要求。为空表示没有查出。重复商品和异常价格只在一起选中的行之间比较。',
    en: 'What product governance would find in each product, with the value now and the value needed. Empty: nothing was found. Repeats and unusual prices are only found among the rows that are given together.',
  },
  'functions.about.POOLGAP': {
    zh: '每个商品离最近的品池（或指定的品池）还缺什么，容易改的在前。为空表示已是优品。',
    en: 'What each product still lacks for the nearest pool, or for the pool that you name, least effort first. Empty: it is premium.',
  },
  'functions.about.CERTSTATUS': {
    zh: '目标国要求的证书中缺失、过期、即将到期或待确认的。为空表示按标题和类目认出的要求都没有待办。',
    en: 'The certificates that each product’s target markets ask for and that are missing, expired, expiring or to be confirmed. Empty: none of those recognised from title and category is open.',
  },
  'functions.about.CERTNEEDED': {
    zh: '某目标国对某类目商品要求的证书，附法规和依据。',
    en: 'The certificates that a market asks for products of a category, with the law and its basis.',
  },
  'functions.about.GROWTHBAND': {
    zh: '成长分所在的分层（2023 年 10 月 10 日之前使用）。',
    en: 'The band of a growth score (used until 10 October 2023).',
  },
  'functions.about.STARLEVEL': {
    zh: '按四项能力分得出的商家星等级，以及离下一星的限制因素。',
    en: 'The store’s star by its four capability scores, and what keeps it from the next star.',
  },
  'functions.about.RULE': {
    zh: '规则、品池、证书等代码的名称、原因、改法和依据。',
    en: 'What a rule, pool, certificate or the like is: name, reason, how to fix it, basis.',
  },
  'functions.name.rows': { zh: '商品行', en: 'rows' },
  'functions.name.headers': { zh: '表头', en: 'headers' },
  'functions.name.asOf': { zh: '截至日期', en: 'asOf' },
  'functions.name.pool': { zh: '品池', en: 'pool' },
  'functions.name.market': { zh: '目标国', en: 'market' },
  'functions.name.category': { zh: '类目', en: 'category' },
  'functions.name.score': { zh: '成长分', en: 'score' },
  'functions.name.scores': { zh: '能力分', en: 'scores' },
  'functions.name.kind': { zh: '种类', en: 'kind' },
  'functions.name.code': { zh: '代码', en: 'code' },
  'functions.param.rows': {
    zh: '一行或多行商品的单元格，不含表头。',
    en: 'The cells of one or more products, without the header.',
  },
  'functions.param.headers': {
    zh: '同样几列上方的表头单元格，只按这些单元格判断。省略时用本表的表头，以及窗格中用来补全本表的其他表。',
    en: 'The header cells above the same columns: judges by these cells alone. If left out, the header of the sheet is used, and the other sheets that complete it in the pane.',
  },
  'functions.param.asOf': {
    zh: '按哪一天判定。省略时为今天。',
    en: 'The date on which to judge. If left out, today.',
  },
  'functions.param.pool': {
    zh: '品池的代码或名称。省略时为最近的品池。',
    en: 'A pool by code or name. If left out, the nearest.',
  },
  'functions.param.market': {
    zh: '目标国的代码或名称，例如 DE 或德国。可省略的公式中，省略时为商品自己的目标国。',
    en: 'A market by code or name, e.g. DE or Germany. If left out, where that is possible, the product’s own target markets.',
  },
  'functions.param.category': {
    zh: '商品的类目，也可连同标题一起填写。',
    en: 'The category of the product; its title may be added.',
  },
  'functions.param.score': { zh: '成长分。', en: 'The growth score, in points.' },
  'functions.param.scores': {
    zh: '商品力、营销力、交易力、服务力的分数，各 0 到 100，横排或竖排。',
    en: 'The scores for product, marketing, trade and service, 0 to 100 each, in a row or a column.',
  },
  'functions.param.kind': {
    zh: '“预测”（后台在该日的预测）或“评定”（最近一次月度更新的结果）。省略时为预测。',
    en: '“predicted” (what the back office foresees on the date) or “rated” (what the last monthly update set). If left out, predicted.',
  },
  'functions.param.code': {
    zh: '代码或名称，例如 title_repeat。',
    en: 'A code or name, e.g. title_repeat.',
  },
} as const;
