/** What can be wrong with a file, a header, a rulebook, a join. */
export const problemsEn = {
  'file.notFound': 'There is no file “{file}”; check its path and name.',
  'file.notReadable':
    'The file “{file}” cannot be read: no permission, or another program has it open.',
  'file.isFolder': '“{file}” is a folder; name one spreadsheet inside it.',
  'file.notASpreadsheet': '“{file}” is not a spreadsheet; .xlsx, .xls and .csv can be read.',
  'file.otherFormat':
    '“{file}” is a spreadsheet of a format that cannot be read; save it as .xlsx in a spreadsheet program.',
  'file.notAFile':
    '“{file}” is a device, not a file; name a file, or “-” for what is piped into the program.',
  'file.lockFile':
    '“{file}” is what Excel keeps beside a workbook while it is open; name the workbook itself, without “~$”.',
  'file.tooManyRows':
    '“{file}” has more rows than a sheet of Excel holds (1,048,576); split it into several files.',
  'file.encrypted':
    '“{file}” is encrypted; remove its password, or the protection of the workbook if it asks for none, in a spreadsheet program first.',
  'file.empty': '“{file}” is empty.',
  'file.emptySheet': 'Sheet “{sheet}” of “{file}” is empty.',
  'file.truncated': '“{file}” is cut short; download or export it again.',
  'file.tooLarge':
    '“{file}” is too large once unpacked (limit {limit}) and was not read, to be safe.',
  'file.outOfMemory':
    '“{file}” needs more memory than the program may use ({limit}) and was not read. Split it into several files, or set NODE_OPTIONS=--max-old-space-size=8192.',
  'file.tooLargeBare': '“{file}” is too large once unpacked and was not read, to be safe.',
  'file.cells': '{n} {n|cell|cells}',
  'file.noSuchSheet': '“{file}” has no sheet “{sheet}”; it has: {sheets}.',
  'file.damaged':
    '“{file}” is damaged and cannot be read; save it again with a spreadsheet program.',

  'file.notCalculated':
    '{n} {n|cell holds a formula|cells hold formulas} that no program has calculated yet; what they say is unknown. Open the workbook in Excel and save it.',
  'file.lostTexts':
    '{n} {n|cell names|cells name} a text that the file does not hold; what {n|it says|they say} is unknown. Export the file again.',
  'carried.rules': 'Own rules of this workbook: {rules}',
  'carried.changed': '{n} changed',
  'carried.off': '{n} off',
  'carried.added': '{n} added',
  'carried.ignored': '{n} {n|problem|problems} ignored',
  'file.carriedRules':
    '{carried}. They are not applied here: judged by the default rules, or those of --rulebook.',
  'file.badCharacters':
    '{n} {n|character|characters} could not be read as {encoding}, the first in row {row}; export the file again as UTF-8.',
  'file.moreRowsThanExcel':
    'All {n} rows are judged. A sheet of Excel holds 1,048,576: it would not show the rest.',
  'file.openQuote':
    'A quote (") in row {row} is never closed, so that all that follows it became one cell; delete it or export the file again.',

  'header.notFound':
    'No header was found in “{file}”: none of the first {rows} {rows|row|rows} has enough column names that are known (looked for {looked} and others).',
  'header.seen': ' Sheets looked at: {sheets}.',
  'header.seen.nothing': '“{sheet}” (no known column)',
  'header.seen.some': '“{sheet}” (row {row} has {headers})',
  'header.say':
    ' Say which row is the header with --header-row, or which column is which with --map.',
  'header.notProducts':
    'Sheet “{sheet}” of “{file}” is not judged, as it is no product sheet: {reason}.',
  'header.other.few':
    'its header in row {row} names {headers} only, and nothing that identifies a product',
  'header.other.figures': 'it has figures ({headers}) without product ID, title or model',
  'header.other.keywords': 'its rows are keywords',
  'header.other.suppliers': 'its rows are suppliers',
  'header.other.freight': 'its rows are freight rates',
  'header.other.packing': 'it is a packing list',
  'header.other.reviews': 'its rows are reviews',
  'header.other.orders': 'its rows are orders',
  'header.other.customers': 'its rows are customers',
  'header.other.movements': 'its rows are movements of stock',
  'header.badMapping': 'The column mapping for “{file}” is wrong: {problems}.',
  'header.mapping.unknownField': 'there is no field “{field}”',
  'header.mapping.noSuchColumn': 'field “{field}” names column “{column}”, which does not exist',
  'header.mapping.taken':
    'column “{column}” already belongs to another field and cannot be “{field}”',

  'book.at': '{path}: {what}',
  'book.atLine': 'line {line}, column {column}, {text}',
  'book.root': 'rulebook',
  'book.item': 'item {n}',
  'book.syntax': 'not valid JSON: write {expected} here, not {found}',
  'book.syntaxEnd': 'the text ends here; {expected} is missing',
  'book.type': 'expected {expected}, found {found}',
  'book.literal': 'only {expected} can be written here, not {found}',
  'book.unknownKey': 'there is no such key: {found}',
  'book.unknownRule': 'the rulebook has no rule {found}',
  'book.unknownPool': 'the rulebook has no pool {found}',
  'book.unknownField': 'there is no field {found}',
  'book.unknownIndustry': 'there is no industry {found}',
  'book.unknownMarket': 'there is no market {found}',
  'book.unknownMeasure': 'there is no measure {found}',
  'book.unknownId': 'the rulebook has no {found}',
  'book.badPattern':
    'the regular expression cannot be used: {found} (no look-around, no back-references)',
  'book.badDate': 'not a date: {found}; write 2023-10-10',
  'book.range': '{found} is out of range, expected {expected}',
  'book.duplicateId': 'the id {found} is used twice',
  'book.emptyPool': 'the pool has no conditions',
  'book.noModelPool': 'the premium model has no pools',
  'book.required': 'something required is missing, expected {expected}',
  'book.noThreshold': 'this rule has no number to change',
  'book.measureScope': 'the measure {found} cannot be used here',
  'book.more': 'and {found} more',
  'book.switchedOff': 'the rule {found} is switched off by this same rulebook',
  'book.other': '{found} cannot be used',
  'book.otherThan': 'expected {expected}, found {found}',
  'book.nothing': 'nothing',
  'book.suggestion': '{what}; did you mean {suggestion}?',
  'book.type.number': 'a number',
  'book.type.int': 'a whole number',
  'book.type.string': 'a text',
  'book.type.boolean': 'true or false',
  'book.type.object': 'an object',
  'book.type.array': 'a list',
  'book.type.null': 'null',
  'book.type.any': 'something else',
  'book.type.key': 'a name in quotation marks',
  'book.type.value': 'a value',
  'book.type.end': 'the end of the file',
  'book.type.escape': 'an escape that JSON knows',

  'join.duplicateId': '{part}: product ID {id} is in several rows ({rows})',
  'join.onlyIn': 'product ID {id} is only in {part}, row {row}',
  'join.gain':
    '{joined} of {of} {of|product|products} joined; {judged} more {judged|product|products} can be judged, {premium} of them in a pool.',
  'join.noGain': '{joined} of {of} {of|product|products} joined; no more products can be judged.',
  'join.changed':
    '{n} {n|product that was judged before has|products that were judged before have} another result.',
  'join.fieldCount': '{field} {n}',
  'join.conflict': 'product ID {id}, {field}: {kept} was used, {other} was not',
  'join.value': '“{raw}” of {part}, row {row}',
  'join.noId': '{part}, row {row} has no product ID and cannot be joined',
  'join.digitsLost':
    '{part}, row {row}: product ID {raw} is in scientific notation, its digits are lost; enter it as text',
  'join.noneShared': '{part} has no product ID in common with the others: is it another shop’s?',
  'join.noIdColumn': '{part} has no product ID column and cannot be joined to the others',
} as const;
