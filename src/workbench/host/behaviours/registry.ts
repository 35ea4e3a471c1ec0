import { EXCEL_NAMES, type Behaviour } from './behaviour';

/** What real Excels do that an add-in must cope with, by id: docs/excel-behaviours.md is written from it. */
const TABLE = {
  bothDataTypeFlagsRefused: {
    does: 'Metadata of functions with allowErrorForDataTypeAny beside allowCustomDataForDataTypeAny crash Excel.',
    sources: ['#4385'],
    since: 'Excel 2021',
    answer:
      'The metadata has allowCustomDataForDataTypeAny alone, by which errors arrive as objects.',
    test: 'test/functions/host.test.ts',
    excels: ['excel2021'],
  },
  chartSheetHasNoCells: {
    does: 'getActiveWorksheet throws while a chart sheet is active, and nothing that is selected there is a range.',
    sources: ['#2444', 'excel.errorcodes'],
    since: 'always',
    answer:
      'A sentence of its own says that a sheet of cells has to be opened, or rows selected; edits of marked sheets are followed all the same.',
    test: 'test/excel/read/chartSheet.test.ts',
    excels: EXCEL_NAMES,
  },
  clicksBeforeReady: {
    does: 'A click on a ribbon button that starts the add-in is delivered when Office.js registers for clicks, before Office.onReady resolves; a function that is not associated by then is answered as missing, once and for all.',
    sources: ['#5176', '#3378', '#2744', '#1029'],
    since: 'always',
    answer:
      'Functions of buttons are associated as soon as the script runs; a click waits for the session.',
    test: 'test/addin/commands.test.ts',
    excels: EXCEL_NAMES,
  },
  clientUnreachable: {
    does: 'Office.js comes from a host that a network may not reach, above all from mainland China, and tenants of 21Vianet have another; then Office and CustomFunctions are undefined in the page.',
    sources: ['#801', '#739', '#4733', '21Vianet-cdn'],
    since: 'always',
    answer:
      'The pane names the host that was not reached; where the script comes from is chosen when the add-in is built, with the policy of the page.',
    test: 'test/addin/unreachable.test.ts',
    excels: EXCEL_NAMES,
  },
  columnsAddAtEndRefused: {
    does: 'TableColumnCollection.add refuses an index that is not smaller than the count of columns; a column at the end is added without an index.',
    sources: ['excel.tablecolumncollection#add', '#3776'],
    since: 'always',
    answer:
      'Result columns that become the last ones of a table are added without an index, one after the other.',
    test: 'test/excel/marks/survive.test.ts',
    excels: EXCEL_NAMES,
  },
  conditionalFormatsNotRedrawn: {
    does: 'A conditional format that refers to another cell may be drawn only when the sheet is scrolled or calculated after that cell has changed.',
    sources: ['#5299', '#5572', '#1157'],
    since: 'Windows, 2024-12',
    answer:
      'What is written after an edit suspends drawing until the next sync, after which the sheet is drawn anew.',
    test: 'test/excel/watch/redrawn.test.ts',
    excels: EXCEL_NAMES,
  },
  conditionalFormatsUnreadable: {
    does: 'Reading the conditional formats of a sheet throws ItemNotFound where two rules lie on one range or a deleted rule was brought back by undo.',
    sources: ['#5222', '#6827', '#6835', '#6396'],
    since: 'Windows, 2026-07',
    answer:
      "Formats that are right are kept. Where they can't be read, everything else is done without them, and a removal says that they are left.",
    test: 'test/excel/marks/formats.test.ts',
    excels: ['windows', 'mac', 'web'],
  },
  datesFrom1904: {
    does: 'In a workbook whose dates count from 1904, as old Mac workbooks do, serials are 1,462 smaller; no property says so, but the serial that DATE gives for a day.',
    sources: ['excel.functions#date'],
    since: 'always',
    answer:
      'The serial of 2000-01-01 is asked once for a workbook; numbers in columns of dates, and a date given to a formula, are shifted.',
    test: 'test/excel/read/datesFrom1904.test.ts',
    excels: EXCEL_NAMES,
  },
  editingHoldsRequests: {
    does: 'While a cell is being edited, requests are refused or not answered at all, and a function that has failed meanwhile keeps its error: nothing dirties its cell.',
    sources: ['#1395', '#806', '#3332', 'call-excel-apis-from-custom-function'],
    since: 'always',
    answer:
      'Functions ask again until the edit has ended; what failed for another passing reason is calculated again a moment later, three times at most.',
    test: 'test/excel/gateway/laterCalculation.test.ts',
    excels: EXCEL_NAMES,
  },
  dropDownsRaiseNoEvent: {
    does: 'Picking a value of a drop-down list raises no event.',
    sources: ['#4066', '#3888', '#420'],
    since: 'web, 2022',
    answer:
      'On the web a row is read again when the selection leaves it, and judged where it says something else.',
    test: 'test/excel/watch/dropDowns.test.ts',
    excels: ['web'],
  },
  emptyArgumentsAreNull: {
    does: 'Empty cells among the arguments of a custom function arrive as null.',
    sources: ['#4702'],
    since: 'always',
    answer:
      'Where an argument holds a 0, the types of its cells are read, in one run for all formulas of a turn; null is blank.',
    test: 'test/functions/blanks.test.ts',
    excels: ['web'],
  },
  emptyArgumentsAreZero: {
    does: 'Empty cells among the arguments of a custom function arrive as 0.',
    sources: ['#5262', '#4702', '#1951'],
    since: 'always',
    answer:
      'Where an argument holds a 0, the types of its cells are read, in one run for all formulas of a turn; null is blank.',
    test: 'test/functions/blanks.test.ts',
    excels: ['windows', 'mac', 'excel2024', 'excel2021'],
  },
  filterMembersNull: {
    does: 'Filter criteria are read with all members, unused ones null, also for columns without a criterion; apply refuses members that are null.',
    sources: ['#1226', '#3030'],
    since: 'always',
    answer:
      'A filter is taken off and put back only where it hides rows, by the members that its kind has, in a request of its own; what Excel refuses is said.',
    test: 'test/excel/marks/filters.test.ts',
    excels: EXCEL_NAMES,
  },
  insertedColumnsInherit: {
    does: 'A column inserted into a sheet or a table takes over formats, conditional formats and validation of the column to its left.',
    sources: ['excel-add-ins-tables'],
    since: 'always',
    answer: 'Formats, conditional formats and validation are cleared in new result columns.',
    test: 'test/excel/marks/inherited.test.ts',
    excels: EXCEL_NAMES,
  },
  mergedAreasClearUndo: {
    does: 'A request with getMergedAreasOrNullObject takes away all that the user could undo.',
    sources: ['#5918'],
    since: 'Windows, 2025-05',
    answer:
      'Merged cells are asked for only where cells are blank that a merged one would cover; for formulas only in the header; never in a table.',
    test: 'test/excel/session/undoStack.test.ts',
    excels: ['windows'],
  },
  movingCellsTakesTime: {
    does: 'A request that inserts, deletes or copies columns of many rows is answered when all cells are moved, formulas calculated and the sheet drawn: minutes, in a large workbook on the web.',
    sources: ['performance'],
    since: 'always',
    answer:
      'Only what reads or comes first has 15 seconds; what writes after it has five minutes, unless a cell is being edited. Such requests suspend calculating and drawing.',
    test: 'test/excel/gateway/runExcel.test.ts',
    excels: EXCEL_NAMES,
  },
  noteBoxesUnknown: {
    does: 'Height, width and visibility of a note throw, read or set, also where a note is loaded whole.',
    sources: ['#6198', 'excel.note'],
    since: 'ExcelApi 1.18',
    answer: 'Of notes only texts and cells are read, and on the web no box is set.',
    test: 'test/excel/notes/writeNotes.test.ts',
    excels: ['web'],
  },
  notesOfOneSize: {
    does: 'The box of a note is of one size whatever its text.',
    sources: ['#5820'],
    since: 'ExcelApi 1.18',
    answer:
      'A box for the text is set where that can be said, after the notes and without them if it is refused.',
    test: 'test/excel/notes/writeNotes.test.ts',
    excels: ['windows', 'mac', 'web'],
  },
  manyFormatsCrash: {
    does: 'Excel crashes where a sheet has many conditional formats and an add-in with custom functions is loaded.',
    sources: ['#5959'],
    since: 'LTSC 2021, 2026-07',
    excels: ['excel2021'],
  },
  previewsCalculate: {
    does: 'A part of a formula that is selected while the formula is edited is calculated for a preview, by a call of its functions.',
    sources: ['custom-functions-formula-value-preview'],
    since: 'CustomFunctionsRuntime 1.5',
    answer:
      'Functions over rows answer a preview of more than one row with a sentence, and judge nothing.',
    test: 'test/functions/host.test.ts',
    excels: ['windows', 'mac', 'web'],
  },
  runtimeEndsWithPane: {
    does: 'The shared runtime ends about 20 minutes after the pane was closed (Mac), or with it (web): buttons and formulas wait until the add-in is started again.',
    sources: ['#4004', '#6844', '#6936'],
    since: 'Mac always, web 2026',
    answer:
      'Nothing is kept in the runtime alone: marks, rules and corrections are in the workbook, and a marked workbook starts the add-in when it is opened, which counts the rows that were edited meanwhile.',
    test: 'test/excel/session/reopened.test.ts',
    excels: ['mac', 'web'],
  },
  showingPaneFreezes: {
    does: 'Excel freezes where a pane that shows is asked for again and again.',
    sources: ['#5435', '#5668'],
    since: 'web, 2025',
    answer: 'A button asks for the pane only where it is not known to show.',
    test: 'test/addin/commands.test.ts',
    excels: ['web'],
  },
  undoGroupRefusesDelete: {
    does: 'Worksheet.delete within an undo group throws UndoNotSupported.',
    sources: ['excel-add-ins-undo-capabilities'],
    since: 'ExcelApi 1.20',
    answer:
      'Only runs that can be undone whole ask for a group: marks, edited rows, quick fixes; never those that make, rename or delete sheets.',
    test: 'test/excel/reportSheet/undoGroups.test.ts',
    excels: ['windows', 'mac', 'web'],
  },
  undoGroupRefusesSheets: {
    does: 'Setting name, visibility or position of a sheet within an undo group throws UndoNotSupported.',
    sources: ['excel-add-ins-undo-capabilities'],
    since: 'ExcelApi 1.20',
    answer:
      'Only runs that can be undone whole ask for a group: marks, edited rows, quick fixes; never those that make, rename or delete sheets.',
    test: 'test/excel/reportSheet/undoGroups.test.ts',
    excels: ['windows', 'mac'],
  },
  undoGroupRefusesWrites: {
    does: 'Writes of values and formats within an undo group throw UndoNotSupported.',
    sources: ['#6711', '#6255', '#6491'],
    since: 'web, 2026-05',
    answer:
      'A run that was refused because of its group is tried once without, and groups are not asked for again.',
    test: 'test/excel/gateway/runExcel.test.ts',
    excels: ['web'],
  },
  writesClearUndo: {
    does: 'What an add-in writes can’t be undone, and makes Excel forget what could be.',
    sources: ['#2802', '#2543', '#3141', 'excel-add-ins-undo-capabilities'],
    since: 'before ExcelApi 1.19',
    answer:
      'Marks do not follow edits there unless asked to; edited rows are counted, and checked again on request.',
    test: 'test/excel/session/undoStack.test.ts',
    excels: ['excel2024', 'excel2021'],
  },
  writesPushUndo: {
    does: 'What an add-in writes is an undo step of its own: Ctrl+Z takes back what was written after an edit before the edit itself.',
    sources: ['excel-add-ins-undo-capabilities'],
    since: 'ExcelApi 1.19',
    answer:
      'Results that Ctrl+Z took back are shown as stale and not written again at once, so that the next Ctrl+Z reaches the edit; a switch has marks not follow edits at all.',
    test: 'test/excel/session/marks.test.ts',
    excels: ['windows', 'mac', 'web'],
  },
  undoLeavesXmlParts: {
    does: 'Undo brings back cells, names and formats, and not the custom XML parts that were changed with them.',
    sources: ['#6415', '#4484'],
    since: 'ExcelApi 1.19',
    answer:
      'Hidden names say what the workbook holds; frozen formulas whose names are gone are not called lost.',
    test: 'test/excel/session/undoStack.test.ts',
    excels: ['windows', 'mac', 'web'],
  },
} satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof TABLE;

export const BEHAVIOURS: Readonly<Record<BehaviourId, Behaviour>> = TABLE;
