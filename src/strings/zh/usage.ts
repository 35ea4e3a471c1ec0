/** Help of the command line. */
export const usageZh = {
  'usage.main': `youpin：阿里巴巴国际站商品表模拟检查

用法
  youpin check 文件…       检查商品表，逐行判定优品、差距、商品治理问题和证书
  youpin explain 编号      解释一条规则、品池、证书、目标国……
  youpin rulebook          显示生效的规则库
  youpin fields            列出能识别的字段和列名
  youpin compare 文件…     比较两个日期：哪些商品得到或失去优品
  youpin progress 旧 新    两张表之间的进展：新得优品、解决和新增的问题
  youpin star              商家星等级：适用的版本、分数线、级别

  youpin 命令 --help       查看某个命令的选项
  youpin --version         版本号
  --lang zh|en             界面语言（缺省取系统语言）

退出码：0 已运行；1 已运行且达到 --fail-on；2 未能运行`,
  'usage.check': `用法：youpin check 文件… [选项]

检查 .xlsx、.xls、.csv 商品表。多个文件按产品ID合并。

  --sheet 名称             读取哪个工作表（缺省为有商品的那个）
  --with-sheets            把文件中其他有产品ID的工作表合并进来
  --header-row N           表头所在行（从 1 数起；缺省自动查找）
  --map 字段=列            指定列，如 --map price=F 或 --map 价格=FOB价；可多次使用
  --product-rows N,N       这些行算作商品（从 1 数起），无论看起来像什么
  --rulebook 文件          叠加自己的规则库（JSON）
  --as-of YYYY-MM-DD       截至日期（缺省为今天）
  --markets US,DE          只判定这些目标国
  --json 文件|-            写出完整的 JSON 报告（- 为标准输出）
  --csv 文件|-             写出逐行结果的 CSV（- 为标准输出）
  --fail-on blocker|warning  有此级别或更严重的问题时退出码为 1
  --lang zh|en             界面语言`,
  'usage.explain': `用法：youpin explain 编号 [--rulebook 文件] [--lang zh|en]

解释一条规则、品池、证书要求、证书、目标国、行业、星等级或信用保障升级版：
是什么、为什么、怎么改、依据。例如：
  youpin explain title_repeat
  youpin explain 内容力品池
  youpin explain CE
  youpin explain US`,
  'usage.rulebook': `用法：youpin rulebook [--rulebook 文件] [--json] [--due [--as-of 日期]]
      [--diff 文件|版本] [--lang zh|en]

显示生效的规则库（缺省规则库，或叠加自己的规则库之后）。
  --json                   以 JSON 输出全部内容，或全部差别
  --diff 文件|版本         与另一规则库的差别：自己的规则库、用 --json 存下的规则库，或默认规则库的
                           早前版本
  --due                    90 天内开始或停止适用的规则，以及一年以上未核对的规则
  --as-of YYYY-MM-DD       从这一天算起；缺省为今天`,
  'usage.fields': `用法：youpin fields [--lang zh|en]

列出能识别的字段，以及各字段的常见列名。`,
  'usage.compare': `用法：youpin compare 文件… --from 日期 --to 日期 [选项]

按两个日期的规则各判定一次，列出得到或失去优品的商品及原因。

  --from YYYY-MM-DD        前一日期
  --to YYYY-MM-DD          后一日期
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           同 youpin check`,
  'usage.progress': `用法：youpin progress 旧表 新表 [选项]

两张表按同一天的规则判定，按产品ID对比：优品和各品池增减、解决和新增的问题、得到或失去优品的商品。

  --as-of YYYY-MM-DD       截至日期（缺省为今天）
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           同 youpin check`,
  'usage.star': `用法：youpin star --predicted 日期 | --rated 日期 [--scores a,b,c,d] [选项]

  --predicted YYYY-MM-DD   该日的预测星等级
  --rated YYYY-MM-DD       该日的评定星等级
  --scores a,b,c,d         四项能力分数，按此顺序：商品力、营销力、交易力、服务力
  --rulebook 文件          叠加自己的规则库（JSON）
  --lang zh|en             界面语言`,
} as const;
