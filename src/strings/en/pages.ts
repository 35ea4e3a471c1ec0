/** Pages beside the add-in: privacy, terms, support; and what all pages share. */
export const pagesEn = {
  'page.short': 'Pre-check of an Alibaba.com product sheet: premium or not, and what to fix.',
  'page.notAffiliated':
    'Not affiliated with, authorised, endorsed or sponsored by Alibaba.com, which is a trademark of its owner.',
  'page.version': 'Version {version} · provided by {provider}',
  'page.nav': 'Pages',
  'page.help': 'Help',
  'page.rules': 'Rules',
  'page.privacy': 'Privacy',
  'page.terms': 'Terms of use',
  'page.support': 'Support',
  'page.rules.title': 'Youpin Pre-check: rules',
  'page.privacy.title': 'Youpin Pre-check: privacy',
  'page.privacy.sent': 'What is sent',
  'page.privacy.sent.text':
    'Nothing. The add-in has no server: products are judged on your own machine, in Excel’s web view. There are no accounts, cookies, advertisements, usage figures or crash reports.',
  'page.privacy.loaded': 'What is loaded',
  'page.privacy.loaded.text':
    'The add-in’s page, scripts and pictures come from the address that it was installed from; Office.js comes from Microsoft’s network at {host}, as it does for every add-in. As with any page, both see the network address and the browser of your machine; neither is sent anything of your workbook. The page’s policy allows no connection to another host.',
  'page.privacy.loaded.own':
    'The add-in’s page, scripts, pictures and a copy of Office.js come from the address that it was installed from. As with any page, it sees the network address and the browser of your machine; it is sent nothing of your workbook. The page’s policy allows no connection to another host.',
  'page.privacy.workbook': 'What is kept in the workbook',
  'page.privacy.workbook.text':
    'When you ask for them: result columns, colours, notes, and sheets (report, plans, added files); and a part of the workbook’s own, in XML, with the matched columns, the other sheets in use, your own rules, what you chose to ignore and by whom, saved views, the figures of earlier checks, and the ledger of marks. Those who get the workbook get these as well. Remove marks takes out all that the add-in put in.',
  'page.privacy.machine': 'What is kept on your machine',
  'page.privacy.machine.text':
    'In the page’s local storage: the language of the pane, whether marks follow edits, where result columns go, and the name that you give when you ignore problems. Clearing Office’s cache deletes them.',
  'page.privacy.microsoft': 'Microsoft',
  'page.privacy.microsoft.text':
    'Excel and the store are Microsoft’s; what they record of installed add-ins is under Microsoft’s own privacy statement.',
  'page.terms.title': 'Youpin Pre-check: terms of use',
  'page.terms.what': 'What it is',
  'page.terms.what.text':
    'A pre-check: it judges a product sheet by a rulebook. It is not the platform’s verdict, and not legal advice. Every rule says where it comes from; numbers that are assumed may differ from the platform’s. What to do is your decision.',
  'page.terms.licence': 'Licence',
  'page.terms.licence.text':
    'It is free of charge, and its source is open under the MIT licence. It is provided as it is, without warranty of any kind; as far as the law allows, authors and provider are not liable for damage that comes from its use. Software of others in it, with its licences, is listed here:',
  'page.terms.workbook': 'Your workbook',
  'page.terms.workbook.text':
    'The add-in writes to a workbook only when you ask, and Remove marks takes it all out. Keep a copy of a file that matters.',
  'page.terms.rules': 'Rules change',
  'page.terms.rules.text':
    'Rules of the platform and of countries change; the rulebook says as of which date it was made. What the platform and the authorities publish is what counts.',
  'page.support.title': 'Youpin Pre-check: support',
  'page.support.ask': 'Ask',
  'page.support.ask.text': 'Write to:',
  'page.support.ask.none':
    'Ask those who installed the add-in for you: your company’s administrator, or the provider named below.',
  'page.support.say': 'What to say',
  'page.support.say.text':
    'The version at the foot of this page, the version of Excel (File → Account) and where it runs (Windows, Mac, the web), what you did, what you expected and what you saw. Make up the products of an example; send no data that others may not see.',
  'page.support.name': '#NAME?',
  'page.support.name.text':
    'The add-in is not installed on this machine, or not loaded yet: open the pane once, then enter the formula again. Before you hand a workbook to colleagues without the add-in, choose Prepare for colleagues.',
  'page.support.busy': '#BUSY! stays',
  'page.support.busy.text':
    'End the editing of a cell (Enter), or close the pane and open it again.',
  'page.support.missing': 'The buttons are missing',
  'page.support.missing.text':
    'The add-in needs Microsoft 365, or Excel 2021 and later; Excel for iPad has no custom functions. A company’s network may block the host that the pane names.',
  'page.support.left': 'Marks are left',
  'page.support.left.text':
    'Choose Remove marks. It also removes what an interrupted check left behind.',
} as const;
