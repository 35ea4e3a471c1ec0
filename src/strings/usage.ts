/** Help of the command line. */
export const usage = {
  'usage.main': {
    zh: `youpin：阿里巴巴国际站商品表模拟检查

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
    en: `youpin: a pre-check of Alibaba.com product sheets

Usage
  youpin check FILE…       judge every row: premium, gap, governance, certificates
  youpin explain CODE      explain a rule, pool, certificate, market …
  youpin rulebook          show the rulebook in effect
  youpin fields            list the fields and headers that are known
  youpin compare FILE…     compare two dates: who gains or loses premium
  youpin progress OLD NEW  compare two sheets: premium gained, problems solved and new
  youpin star              store star level: version, cut-offs, level

  youpin COMMAND --help    options of a command
  youpin --version         the version
  --lang zh|en             language (default: the system’s)

Exit codes: 0 ran; 1 ran and --fail-on was met; 2 could not run`,
  },
  'usage.check': {
    zh: `用法：youpin check 文件… [选项]

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
    en: `Usage: youpin check FILE… [options]

Checks product sheets in .xlsx, .xls and .csv. Several files are joined on product ID.

  --sheet NAME             which sheet to read (default: the one that holds products)
  --with-sheets            join the file’s other sheets that have product IDs to it
  --header-row N           row of the header, from 1 (default: found)
  --map FIELD=COLUMN       name a column, e.g. --map price=F or --map "price=FOB price"; repeatable
  --product-rows N,N       these rows are products, whatever they look like
  --rulebook FILE          apply your own rulebook (JSON) on top of the default
  --as-of YYYY-MM-DD       judge as of this date (default: today)
  --markets US,DE          judge these target markets only
  --json FILE|-            write the full report as JSON (- is standard output)
  --csv FILE|-             write a line per row as CSV (- is standard output)
  --fail-on blocker|warning  exit 1 on any finding as severe as this or worse
  --lang zh|en             language`,
  },
  'usage.explain': {
    zh: `用法：youpin explain 编号 [--rulebook 文件] [--lang zh|en]

解释一条规则、品池、证书要求、证书、目标国、行业、星等级或信用保障升级版：
是什么、为什么、怎么改、依据。例如：
  youpin explain title_repeat
  youpin explain 内容力品池
  youpin explain CE
  youpin explain US`,
    en: `Usage: youpin explain CODE [--rulebook FILE] [--lang zh|en]

Explains a rule, pool, certificate requirement, certificate, market, industry, the store star
or Trade Assurance Plus: what, why, fix, basis. For example:
  youpin explain title_repeat
  youpin explain "content pool"
  youpin explain CE
  youpin explain US`,
  },
  'usage.rulebook': {
    zh: `用法：youpin rulebook [--rulebook 文件] [--json] [--due [--as-of 日期]]
      [--diff 文件|版本] [--lang zh|en]

显示生效的规则库（缺省规则库，或叠加自己的规则库之后）。
  --json                   以 JSON 输出全部内容，或全部差别
  --diff 文件|版本         与另一规则库的差别：自己的规则库、用 --json 存下的规则库，或默认规则库的
                           早前版本
  --due                    90 天内开始或停止适用的规则，以及一年以上未核对的规则
  --as-of YYYY-MM-DD       从这一天算起；缺省为今天`,
    en: `Usage: youpin rulebook [--rulebook FILE] [--json] [--due [--as-of DATE]]
       [--diff FILE|VERSION] [--lang zh|en]

Shows the rulebook in effect: the default, or the default with your own on top.
  --json                   all of it, or the differences, as JSON
  --diff FILE|VERSION      what differs from another book: your own, one saved with --json, or an
                           earlier version of the default
  --due                    what begins or ends within 90 days, or was reviewed over a year ago
  --as-of YYYY-MM-DD       counted from this date; today if absent`,
  },
  'usage.fields': {
    zh: `用法：youpin fields [--lang zh|en]

列出能识别的字段，以及各字段的常见列名。`,
    en: `Usage: youpin fields [--lang zh|en]

Lists the fields that are known, and the usual headers of each.`,
  },
  'usage.compare': {
    zh: `用法：youpin compare 文件… --from 日期 --to 日期 [选项]

按两个日期的规则各判定一次，列出得到或失去优品的商品及原因。

  --from YYYY-MM-DD        前一日期
  --to YYYY-MM-DD          后一日期
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           同 youpin check`,
    en: `Usage: youpin compare FILE… --from DATE --to DATE [options]

Judges by the rules of both dates and lists who gains or loses premium, and why.

  --from YYYY-MM-DD        the earlier date
  --to YYYY-MM-DD          the later date
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           as for youpin check`,
  },
  'usage.progress': {
    zh: `用法：youpin progress 旧表 新表 [选项]

两张表按同一天的规则判定，按产品ID对比：优品和各品池增减、解决和新增的问题、得到或失去优品的商品。

  --as-of YYYY-MM-DD       截至日期（缺省为今天）
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           同 youpin check`,
    en: `Usage: youpin progress OLD NEW [options]

Judges two sheets by the rules of one day and compares them by product ID: premium and pools,
problems solved and new, products that gain or lose premium.

  --as-of YYYY-MM-DD       the day (today if absent)
  --sheet --with-sheets --header-row --map --product-rows --rulebook --markets --lang
                           as for youpin check`,
  },
  'usage.star': {
    zh: `用法：youpin star --predicted 日期 | --rated 日期 [--scores a,b,c,d] [选项]

  --predicted YYYY-MM-DD   该日的预测星等级
  --rated YYYY-MM-DD       该日的评定星等级
  --scores a,b,c,d         四项能力分数，按此顺序：商品力、营销力、交易力、服务力
  --rulebook 文件          叠加自己的规则库（JSON）
  --lang zh|en             界面语言`,
    en: `Usage: youpin star --predicted DATE | --rated DATE [--scores a,b,c,d] [options]

  --predicted YYYY-MM-DD   the predicted star of that day
  --rated YYYY-MM-DD       the rated star of that day
  --scores a,b,c,d         scores of the four capabilities, in this order:
                           product, marketing, transaction, service
  --rulebook FILE          apply your own rulebook (JSON) on top of the default
  --lang zh|en             language`,
  },
} as const;
