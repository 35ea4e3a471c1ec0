/** Pages beside the add-in: privacy, terms, support; and what all pages share. */
export const pages = {
  'page.short': {
    zh: '逐行检查阿里巴巴国际站商品表：是不是优品、还差什么、要哪些证书、怎么改。',
    en: 'Pre-check of an Alibaba.com product sheet: premium or not, and what to fix.',
  },
  'page.notAffiliated': {
    zh: '与 Alibaba.com（阿里巴巴国际站）没有隶属、授权、认可或赞助关系；Alibaba.com 是其权利人的商标。',
    en: 'Not affiliated with, authorised, endorsed or sponsored by Alibaba.com, which is a trademark of its owner.',
  },
  'page.version': {
    zh: '版本 {version} · 提供者：{provider}',
    en: 'Version {version} · provided by {provider}',
  },
  'page.nav': { zh: '页面', en: 'Pages' },
  'page.help': { zh: '帮助', en: 'Help' },
  'page.rules': { zh: '规则', en: 'Rules' },
  'page.privacy': { zh: '隐私', en: 'Privacy' },
  'page.terms': { zh: '使用条款', en: 'Terms of use' },
  'page.support': { zh: '支持', en: 'Support' },
  'page.rules.title': { zh: '优品体检：规则', en: 'Youpin Pre-check: rules' },
  'page.privacy.title': { zh: '优品体检：隐私', en: 'Youpin Pre-check: privacy' },
  'page.privacy.sent': { zh: '发送什么', en: 'What is sent' },
  'page.privacy.sent.text': {
    zh: '什么都不发送。加载项没有服务器：商品在您自己的电脑上、在 Excel 的网页视图里判断。没有账号、Cookie、广告、使用统计和崩溃报告。',
    en: 'Nothing. The add-in has no server: products are judged on your own machine, in Excel’s web view. There are no accounts, cookies, advertisements, usage figures or crash reports.',
  },
  'page.privacy.loaded': { zh: '加载什么', en: 'What is loaded' },
  'page.privacy.loaded.text': {
    zh: '加载项的页面、脚本和图片来自安装时的地址；Office.js 来自微软的网络 {host}，所有加载项都如此。和任何网页一样，这两处会看到您电脑的网络地址和浏览器，但得不到工作簿里的任何内容。页面的安全策略不允许连接其他主机。',
    en: 'The add-in’s page, scripts and pictures come from the address that it was installed from; Office.js comes from Microsoft’s network at {host}, as it does for every add-in. As with any page, both see the network address and the browser of your machine; neither is sent anything of your workbook. The page’s policy allows no connection to another host.',
  },
  'page.privacy.loaded.own': {
    zh: '加载项的页面、脚本、图片和一份 Office.js 都来自安装时的地址。和任何网页一样，它会看到您电脑的网络地址和浏览器，但得不到工作簿里的任何内容。页面的安全策略不允许连接其他主机。',
    en: 'The add-in’s page, scripts, pictures and a copy of Office.js come from the address that it was installed from. As with any page, it sees the network address and the browser of your machine; it is sent nothing of your workbook. The page’s policy allows no connection to another host.',
  },
  'page.privacy.workbook': { zh: '工作簿里保存什么', en: 'What is kept in the workbook' },
  'page.privacy.workbook.text': {
    zh: '您要求写入时：结果列、颜色、批注和工作表（报告、计划、添加的文件）；另有工作簿自己的一个 XML 部件，保存列的对应、补全用的其他表、自定规则、忽略的问题和忽略人、已存视图、历次检查的数字和标记台账。拿到工作簿的人也会拿到这些。“清除标记”移除加载项写入的一切。',
    en: 'When you ask for them: result columns, colours, notes, and sheets (report, plans, added files); and a part of the workbook’s own, in XML, with the matched columns, the other sheets in use, your own rules, what you chose to ignore and by whom, saved views, the figures of earlier checks, and the ledger of marks. Those who get the workbook get these as well. Remove marks takes out all that the add-in put in.',
  },
  'page.privacy.machine': { zh: '电脑上保存什么', en: 'What is kept on your machine' },
  'page.privacy.machine.text': {
    zh: '页面的本地存储里只有：窗格的语言、标记是否随编辑更新、结果列的位置，以及您在忽略问题时填写的姓名。清除 Office 缓存即可删除。',
    en: 'In the page’s local storage: the language of the pane, whether marks follow edits, where result columns go, and the name that you give when you ignore problems. Clearing Office’s cache deletes them.',
  },
  'page.privacy.microsoft': { zh: '微软', en: 'Microsoft' },
  'page.privacy.microsoft.text': {
    zh: 'Excel 和应用商店由微软提供；它们对已安装加载项的记录适用微软自己的隐私声明。',
    en: 'Excel and the store are Microsoft’s; what they record of installed add-ins is under Microsoft’s own privacy statement.',
  },
  'page.terms.title': { zh: '优品体检：使用条款', en: 'Youpin Pre-check: terms of use' },
  'page.terms.what': { zh: '它是什么', en: 'What it is' },
  'page.terms.what.text': {
    zh: '模拟检查：按规则库判断商品表，不是平台的判定，也不构成法律意见。每条规则都写明依据；“假定”的数值可能与平台不同。怎么处理由您决定。',
    en: 'A pre-check: it judges a product sheet by a rulebook. It is not the platform’s verdict, and not legal advice. Every rule says where it comes from; numbers that are assumed may differ from the platform’s. What to do is your decision.',
  },
  'page.terms.licence': { zh: '许可', en: 'Licence' },
  'page.terms.licence.text': {
    zh: '免费使用，源代码以 MIT 许可开放。按现状提供，不作任何担保；在法律允许的范围内，作者和提供者对使用它造成的损失不承担责任。所含第三方软件及其许可列在此文件中：',
    en: 'It is free of charge, and its source is open under the MIT licence. It is provided as it is, without warranty of any kind; as far as the law allows, authors and provider are not liable for damage that comes from its use. Software of others in it, with its licences, is listed here:',
  },
  'page.terms.workbook': { zh: '您的工作簿', en: 'Your workbook' },
  'page.terms.workbook.text': {
    zh: '只有您要求时才写入工作簿，“清除标记”可全部移除。重要的文件请先保存一份。',
    en: 'The add-in writes to a workbook only when you ask, and Remove marks takes it all out. Keep a copy of a file that matters.',
  },
  'page.terms.rules': { zh: '规则会变', en: 'Rules change' },
  'page.terms.rules.text': {
    zh: '平台和各国的规则会变化，规则库写明截至日期。请以平台公布和主管机关的最新文本为准。',
    en: 'Rules of the platform and of countries change; the rulebook says as of which date it was made. What the platform and the authorities publish is what counts.',
  },
  'page.support.title': { zh: '优品体检：支持', en: 'Youpin Pre-check: support' },
  'page.support.ask': { zh: '提问', en: 'Ask' },
  'page.support.ask.text': { zh: '请联系：', en: 'Write to:' },
  'page.support.ask.none': {
    zh: '请联系为您安装加载项的人：公司的管理员，或页尾所列的提供者。',
    en: 'Ask those who installed the add-in for you: your company’s administrator, or the provider named below.',
  },
  'page.support.say': { zh: '请写明', en: 'What to say' },
  'page.support.say.text': {
    zh: '本页页尾的版本、Excel 的版本（文件 → 账户）和平台（Windows、Mac、网页版）、您做了什么、期望什么、看到什么。示例请用编造的商品，不要发送不便外传的数据。',
    en: 'The version at the foot of this page, the version of Excel (File → Account) and where it runs (Windows, Mac, the web), what you did, what you expected and what you saw. Make up the products of an example; send no data that others may not see.',
  },
  'page.support.name': { zh: '#NAME?', en: '#NAME?' },
  'page.support.name.text': {
    zh: '这台电脑没有安装加载项，或尚未加载：打开窗格一次，再重新输入公式。交给没有加载项的同事之前，点“交给同事”。',
    en: 'The add-in is not installed on this machine, or not loaded yet: open the pane once, then enter the formula again. Before you hand a workbook to colleagues without the add-in, choose Prepare for colleagues.',
  },
  'page.support.busy': { zh: '#BUSY! 不消失', en: '#BUSY! stays' },
  'page.support.busy.text': {
    zh: '结束单元格编辑（按 Enter），或关闭再打开窗格。',
    en: 'End the editing of a cell (Enter), or close the pane and open it again.',
  },
  'page.support.missing': { zh: '没有按钮', en: 'The buttons are missing' },
  'page.support.missing.text': {
    zh: '需要 Microsoft 365，或 Excel 2021 及以上；iPad 上没有自定义函数。公司网络可能拦截窗格中写明的主机。',
    en: 'The add-in needs Microsoft 365, or Excel 2021 and later; Excel for iPad has no custom functions. A company’s network may block the host that the pane names.',
  },
  'page.support.left': { zh: '留下了标记', en: 'Marks are left' },
  'page.support.left.text': {
    zh: '点“清除标记”。它也会清除中断的检查留下的内容。',
    en: 'Choose Remove marks. It also removes what an interrupted check left behind.',
  },
} as const;
