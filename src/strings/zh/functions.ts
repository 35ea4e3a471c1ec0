/** What the formulas say, and what Excel shows of them while one is typed. */
export const functionsZh = {
  'functions.noRows': '请指定一行或多行商品的单元格，例如 A2:AD2。',
  'functions.noCell':
    '无法得知这些单元格在哪张工作表，请同时指定表头，例如 =YOUPIN.POOLSTATUS(A2:AD2, A1:AD1)。',
  'functions.headerWidth': '表头有 {headers} 列，商品行有 {rows} 列，请选择相同的列。',
  'functions.noKnownHeader': '这些列的表头都无法识别，请检查表头，或在窗格中手动对应各列。',
  'functions.badDate': '“{value}”不能用作日期：{why}。',
  'functions.unknownPool': '没有品池“{value}”。{hint}',
  'functions.unknownMarket': '没有目标国“{value}”。{hint}',
  'functions.unknownKind': '没有“{value}”这种星等级。{hint}',
  'functions.unknownCode': '没有代码“{value}”。{hint}',
  'functions.oneOf': '可用：{names}。',
  'functions.seePane': '全部规则见窗格。',
  'functions.poolNotUsed': '{date} 适用的优品模型不含品池“{pool}”。',
  'functions.noCategory': '请填写类目，例如 "LED 灯带"。',
  'functions.noMarket': '请填写目标国的代码或名称，例如 DE 或德国。',
  'functions.noCode': '请填写代码，例如 title_repeat。',
  'functions.noScore': '请填写成长分。',
  'functions.badScore': '“{value}”不是成长分，请填写数字。',
  'functions.belowBands': '{score} 分低于最低一档，最低一档从 {from} 分起。',
  'functions.noScores': '请填写 {n} 项 0 到 100 的分数：{names}。',
  'functions.scoreCount': '给出了 {given} 项分数，需要 {n} 项：{names}。',
  'functions.badStarScore': '“{value}”不是 0 到 100 的分数（{capability}）。',
  'functions.preview': '{n} 个结果，每行一个',
  'functions.starUnknown': '待定：缺少{names}的分数',
  'functions.failed': '公式未能算出（{message}），请重新计算。',

  'functions.inPool': '已在{pool}',
  'functions.notForPool': '{pool}不适用于该商品',
  'functions.noneNeeded': '按此类目认出的商品没有已收录的要求，不代表没有要求',
  'functions.starLimits': '{stars}；限制因素：{limits}',
  'functions.kind.predicted': '预测',
  'functions.kind.rated': '评定',

  'functions.about.POOLSTATUS':
    '每个商品是不是优品、在哪些品池，或离最近的品池还差几项。一行得一个结果，多行则每行一个。',
  'functions.about.GOVISSUES':
    '商品治理会查出的问题，附现值和要求。为空表示没有查出。重复商品和异常价格只在一起选中的行之间比较。',
  'functions.about.POOLGAP':
    '每个商品离最近的品池（或指定的品池）还缺什么，容易改的在前。为空表示已是优品。',
  'functions.about.CERTSTATUS':
    '目标国要求的证书中缺失、过期、即将到期或待确认的。为空表示按标题和类目认出的要求都没有待办。',
  'functions.about.CERTNEEDED': '某目标国对某类目商品要求的证书，附法规和依据。',
  'functions.about.GROWTHBAND': '成长分所在的分层（2023 年 10 月 10 日之前使用）。',
  'functions.about.STARLEVEL': '按四项能力分得出的商家星等级，以及离下一星的限制因素。',
  'functions.about.RULE': '规则、品池、证书等代码的名称、原因、改法和依据。',
  'functions.param.rows': '一行或多行商品的单元格，不含表头。',
  'functions.param.headers':
    '同样几列上方的表头单元格，只按这些单元格判断。省略时用本表的表头，以及窗格中用来补全本表的其他表。',
  'functions.param.asOf': '按哪一天判定。省略时为今天。',
  'functions.param.pool': '品池的代码或名称。省略时为最近的品池。',
  'functions.param.market': '目标国的代码或名称，例如 DE 或德国。可省略时，按商品自己的目标国。',
  'functions.param.category': '商品的类目，也可连同标题一起填写。',
  'functions.param.score': '成长分。',
  'functions.param.scores': '商品力、营销力、交易力、服务力的分数，各 0 到 100，横排或竖排。',
  'functions.param.kind':
    '“预测”（后台在该日的预测）或“评定”（最近一次月度更新的结果）。省略时为预测。',
  'functions.param.code': '代码或名称，例如 title_repeat。',
} as const;
