/** What can go wrong in Excel, and what to do then. */
export const excelEn = {
  'excel.atSheet': 'Sheet “{sheet}”: ',
  'excel.atCell': '{cell}: ',
  'excel.atSheetCell': 'Sheet “{sheet}”, {cell}: ',
  'excel.perhaps':
    '{said} (Part of the change may have been made: run it again, or undo it first.)',

  'excel.editing':
    'A cell is being edited, so Excel cannot answer. Press Enter to finish editing, then try again.',
  'excel.protected':
    'The sheet or the workbook is protected and cannot be changed. Unprotect it under Review, then try again.',
  'excel.sheetGone':
    'The sheet is not there; it may have been deleted. Open the sheet to check, then try again.',
  'excel.changed':
    'Products have been moved, added or deleted since the check, so nothing was done. Check again.',
  'excel.tableGone':
    'The table “{detail}” is not there; it may have been deleted. Choose another table, or check the whole sheet.',
  'excel.tooLarge':
    'There is more data than Excel can pass on in one go. Select some of the rows and check them in parts.',
  'excel.offline': 'The connection to Excel was lost. Check the network, then try again.',
  'excel.busy': 'Excel is busy. Wait a moment, then try again.',
  'excel.oldExcel':
    'This version of Excel cannot do this (it needs {detail}). Update Excel, or use Excel on the web.',
  'excel.headerNotFound':
    'No header was found: no row among the first has enough column names that are known. Say which row is the header, or match the columns by hand.',
  'excel.notProducts':
    'This does not look like a product sheet, so it was not judged: {detail}. Open the product sheet, or say what its columns are.',
  'excel.notProducts.few':
    'few of its columns are known, and none identifies a product (product ID, title)',
  'excel.notProducts.figures': 'it has figures without product ID, title or model',
  'excel.notProducts.keywords': 'its rows are keywords',
  'excel.notProducts.suppliers': 'its rows are suppliers',
  'excel.notProducts.freight': 'its rows are freight rates',
  'excel.notProducts.packing': 'it is a packing list',
  'excel.notProducts.reviews': 'its rows are reviews',
  'excel.notProducts.orders': 'its rows are orders',
  'excel.notProducts.customers': 'its rows are customers',
  'excel.notProducts.movements': 'its rows are movements of stock',
  'excel.badMapping': 'The columns are matched wrongly ({detail}). Correct the column matching.',
  'excel.emptySheet': 'The sheet is empty. Open a sheet that holds products.',
  'excel.ownSheet':
    'This sheet was written by the add-in; it has no products of its own. Open the sheet with the products.',
  'excel.chartSheet':
    'The sheet in front is a chart and has no cells. Open a sheet that holds products.',
  'excel.noRows': 'There are no products below the header. Fill in some rows, then try again.',
  'excel.noSelection':
    'No cells are selected. Select some cells of the product sheet, then try again.',
  'excel.severalAreas': 'Several separate areas are selected. Select a single block of cells.',
  'excel.selectionOutside':
    'There are no product rows in the selection. Select cells below the header.',
  'excel.invalidName':
    'The name “{detail}” cannot be used. Choose another, without \\ / ? * [ ] : and with at most 31 characters.',
  'excel.mergedInTheWay': 'Merged cells are in the way of writing. Unmerge them, then try again.',
  'excel.filteredInTheWay': 'A filter is in the way of writing. Clear it, then try again.',
  'excel.cantFilter':
    'These rows can’t be shown alone: some have no product ID, title and model, or the sheet has a filter without these columns. Fill in the IDs or clear that filter, then try again.',
  'excel.occupied':
    'There is already something where the results go ({detail}). Move it away, then try again.',
  'excel.storeDamaged':
    'The settings kept in this workbook are damaged; the defaults are used and the old text is kept in the workbook. Check the column matching and the rules again.',
  'excel.storeCopied':
    'The workbook holds several sets of settings (perhaps from copied sheets); the newest is used. Check the column matching and the rules.',
  'excel.storeNewer':
    'The settings in this workbook come from a newer version of the add-in; what is not understood is kept as it is. Update the add-in.',
  'excel.partnerGone':
    'The sheet “{detail}”, which was used too, is gone; its data is missing here. Choose another one under “Other sheets”.',
  'excel.partnerNoIds':
    'No product IDs were found here, so sheets could not be joined by it. Check the header and the column matching.',
  'excel.partnerLacks':
    'This sheet was used for {detail} too, and has no such column any more. Check its header and the column matching.',
  'excel.exportBeside':
    'There are cells beside the export, which would no longer be beside their products. Keep both, or move them to another sheet first.',
  'excel.noModel': 'The rulebook has no premium model for {detail}. Choose another as-of date.',
  'excel.cancelled': 'Cancelled. Start again whenever you like.',
  'excel.timeout':
    'Excel has not answered for a long time. If a cell is being edited, press Enter, then try again.',
  'excel.unknown':
    'Excel could not do this. Try again; if it happens again, save the workbook and open it anew.',

  'excel.sampleSheet': 'Sample products',
} as const;
