/** What the formulas say, and what Excel shows of them while one is typed. */
export const functionsEn = {
  'functions.noRows': 'Give the cells of one or more products, e.g. A2:AD2.',
  'functions.noCell':
    'Excel does not say which sheet these cells are on. Give the header too, e.g. =YOUPIN.POOLSTATUS(A2:AD2, A1:AD1).',
  'functions.headerWidth':
    'The header has {headers} {headers|column|columns} and the rows have {rows}; give the same columns for both.',
  'functions.noKnownHeader':
    'None of these columns has a header that is known. Check the header, or match the columns in the pane.',
  'functions.badDate': '“{value}” is not a date that can be used: {why}.',
  'functions.unknownPool': 'There is no pool “{value}”. {hint}',
  'functions.unknownMarket': 'There is no market “{value}”. {hint}',
  'functions.unknownKind': 'There is no kind of star “{value}”. {hint}',
  'functions.unknownCode': 'There is no code or name “{value}”. {hint}',
  'functions.oneOf': 'Known: {names}.',
  'functions.seePane': 'The pane lists all rules.',
  'functions.poolNotUsed': 'The pool “{pool}” is not part of the premium model of {date}.',
  'functions.noCategory': 'Give a category, e.g. "LED Strip Lights".',
  'functions.noMarket': 'Give a market by code or name, e.g. DE or Germany.',
  'functions.noCode': 'Give a code or a name, e.g. title_repeat.',
  'functions.noScore': 'Give a growth score: a number of points.',
  'functions.badScore': '“{value}” is not a growth score; write a number of points.',
  'functions.outsideBands': 'There is no growth score {score}: it goes from {from} to {to} points.',
  'functions.noScores': 'Give {n} scores from 0 to 100: {names}.',
  'functions.scoreCount': 'There are {given} {given|score|scores}; {n} are needed: {names}.',
  'functions.badStarScore': '“{value}” is not a score from 0 to 100 ({capability}).',
  'functions.preview': '{n} results, one for each row',
  'functions.starUnknown': 'undetermined: no score for {names}',
  'functions.failed': 'The formula could not be worked out ({message}). Recalculate it.',

  'functions.inPool': 'In {pool}',
  'functions.notForPool': '{pool} does not concern this product',
  'functions.noneNeeded':
    'No requirement is on record for what is recognised in this category; this is no proof that none applies',
  'functions.starLimits': '{stars}; limited by: {limits}',
  'functions.kind.predicted': 'predicted',
  'functions.kind.rated': 'rated',

  'functions.about.POOLSTATUS':
    'Whether each product is premium, in which pools, or how far it is from the nearest. One row gives one result, several rows one result each.',
  'functions.about.GOVISSUES':
    'What product governance would find in each product, with the value now and the value needed. Empty: nothing was found. Repeats and unusual prices are only found among the rows that are given together.',
  'functions.about.POOLGAP':
    'What each product still lacks for the nearest pool, or for the pool that you name, least effort first. Empty: it is premium.',
  'functions.about.CERTSTATUS':
    'The certificates that each product’s target markets ask for and that are missing, expired, expiring or to be confirmed. Empty: none of those recognised from title and category is open.',
  'functions.about.CERTNEEDED':
    'The certificates that a market asks for products of a category, with the law and its basis.',
  'functions.about.GROWTHBAND': 'The band of a growth score (used until 10 October 2023).',
  'functions.about.STARLEVEL':
    'The store’s star by its four capability scores, and what keeps it from the next star.',
  'functions.about.RULE':
    'What a rule, pool, certificate or the like is: name, reason, how to fix it, basis.',
  'functions.name.rows': 'rows',
  'functions.name.headers': 'headers',
  'functions.name.asOf': 'asOf',
  'functions.name.pool': 'pool',
  'functions.name.market': 'market',
  'functions.name.category': 'category',
  'functions.name.score': 'score',
  'functions.name.scores': 'scores',
  'functions.name.kind': 'kind',
  'functions.name.code': 'code',
  'functions.param.rows': 'The cells of one or more products, without the header.',
  'functions.param.headers':
    'The header cells above the same columns: judges by these cells alone. If left out, the header of the sheet is used, and the other sheets that complete it in the pane.',
  'functions.param.asOf': 'The date on which to judge. If left out, today.',
  'functions.param.pool': 'A pool by code or name. If left out, the nearest.',
  'functions.param.market':
    'A market by code or name, e.g. DE or Germany. If left out, where that is possible, the product’s own target markets.',
  'functions.param.category': 'The category of the product; its title may be added.',
  'functions.param.score': 'The growth score, in points.',
  'functions.param.scores':
    'The scores for product, marketing, trade and service, 0 to 100 each, in a row or a column.',
  'functions.param.kind':
    '“predicted” (what the back office foresees on the date) or “rated” (what the last monthly update set). If left out, predicted.',
  'functions.param.code': 'A code or name, e.g. title_repeat.',
} as const;
