/** Pages beside the add-in: privacy, terms, support; and what all pages share. */
export const pagesZh = {
  'page.short': '逐行检查阿里巴巴国际站商品表：是不是优品、还差什么、要哪些证书、怎么改。',
  'page.notAffiliated':
    '与 Alibaba.com（阿里巴巴国际站）没有隶属、授权、认可或赞助关系；Alibaba.com 是其权利人的商标。',
  'page.version': '版本 {version} · 提供者：{provider}',
  'page.nav': '页面',
  'page.help': '帮助',
  'page.rules': '规则',
  'page.privacy': '隐私',
  'page.terms': '使用条款',
  'page.support': '支持',
  'page.rules.title': '优品体检：规则',
  'page.privacy.title': '优品体检：隐私',
  'page.privacy.sent': '发送什么',
  'page.privacy.sent.text':
    '什么都不发送。加载项没有服务器：商品在您自己的电脑上、在 Excel 的网页视图里判断。没有账号、Cookie、广告、使用统计和崩溃报告。',
  'page.privacy.loaded': '加载什么',
  'page.privacy.loaded.text':
    '加载项的页面、脚本和图片来自安装时的地址；Office.js 来自微软的网络 {host}，所有加载项都如此。和任何网页一样，这两处会看到您电脑的网络地址和浏览器，但得不到工作簿里的任何内容。页面的安全策略不允许连接其他主机。',
  'page.privacy.loaded.own':
    '加载项的页面、脚本、图片和一份 Office.js 都来自安装时的地址。和任何网页一样，它会看到您电脑的网络地址和浏览器，但得不到工作簿里的任何内容。页面的安全策略不允许连接其他主机。',
  'page.privacy.workbook': '工作簿里保存什么',
  'page.privacy.workbook.text':
    '您要求写入时：结果列、颜色、批注和工作表（报告、计划、添加的文件）；另有工作簿自己的一个 XML 部件，保存列的对应、补全用的其他表、自定规则、忽略的问题和忽略人、已存视图、历次检查的数字和标记台账。拿到工作簿的人也会拿到这些。“清除标记”移除加载项写入的一切。',
  'page.privacy.machine': '电脑上保存什么',
  'page.privacy.machine.text':
    '页面的本地存储里只有：窗格的语言、标记是否随编辑更新、结果列的位置，以及您在忽略问题时填写的姓名。清除 Office 缓存即可删除。',
  'page.privacy.microsoft': '微软',
  'page.privacy.microsoft.text':
    'Excel 和应用商店由微软提供；它们对已安装加载项的记录适用微软自己的隐私声明。',
  'page.terms.title': '优品体检：使用条款',
  'page.terms.what': '它是什么',
  'page.terms.what.text':
    '模拟检查：按规则库判断商品表，不是平台的判定，也不构成法律意见。每条规则都写明依据；“假定”的数值可能与平台不同。怎么处理由您决定。',
  'page.terms.licence': '许可',
  'page.terms.licence.text':
    '免费使用，源代码以 MIT 许可开放。按现状提供，不作任何担保；在法律允许的范围内，作者和提供者对使用它造成的损失不承担责任。所含第三方软件及其许可列在此文件中：',
  'page.terms.workbook': '您的工作簿',
  'page.terms.workbook.text':
    '只有您要求时才写入工作簿，“清除标记”可全部移除。重要的文件请先保存一份。',
  'page.terms.rules': '规则会变',
  'page.terms.rules.text':
    '平台和各国的规则会变化，规则库写明截至日期。请以平台公布和主管机关的最新文本为准。',
  'page.support.title': '优品体检：支持',
  'page.support.ask': '提问',
  'page.support.ask.text': '请联系：',
  'page.support.ask.none': '请联系为您安装加载项的人：公司的管理员，或页尾所列的提供者。',
  'page.support.say': '请写明',
  'page.support.say.text':
    '本页页尾的版本、Excel 的版本（文件 → 账户）和平台（Windows、Mac、网页版）、您做了什么、期望什么、看到什么。示例请用编造的商品，不要发送不便外传的数据。',
  'page.support.name': '#NAME?',
  'page.support.name.text':
    '这台电脑没有安装加载项，或尚未加载：打开窗格一次，再重新输入公式。交给没有加载项的同事之前，点“交给同事”。',
  'page.support.busy': '#BUSY! 不消失',
  'page.support.busy.text': '结束单元格编辑（按 Enter），或关闭再打开窗格。',
  'page.support.missing': '没有按钮',
  'page.support.missing.text':
    '需要 Microsoft 365，或 Excel 2021 及以上；iPad 上没有自定义函数。公司网络可能拦截窗格中写明的主机。',
  'page.support.left': '留下了标记',
  'page.support.left.text': '点“清除标记”。它也会清除中断的检查留下的内容。',
} as const;
