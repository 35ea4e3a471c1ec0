/** Every text of the workbench in English; `zh` has the same keys. */
export const en = {
  /** Around the grid and the pane. */
  page: {
    title: 'Workbench',
    notExcel: 'Stands in for Excel. This is not Excel.',
    open: 'Open…',
    save: 'Save as .xlsx',
    sheets: 'Sheets',
    grid: 'Cells',
    pane: 'Task pane',
    cannotDo: 'The workbench cannot do this.',
    badFormula: 'The formula has an error. Correct it and press Enter, or drop it with Esc.',
    /** Where the selection is. */
    place: 'Selected cells',
    names: 'Names',
    close: 'Close',
    newSheet: 'New sheet',
    allSheets: 'All sheets',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    messages: 'Messages',
    sortUp: 'Sort ascending',
    sortDown: 'Sort descending',
    filterByCell: "Filter by this cell's value",
    showAllRows: 'Show all rows',
    /** The ribbon's first tab. */
    home: 'Home',
  },
  /** Around the grid, where Excel has its title bar and its messages, and behind the gear. */
  frame: {
    saved: 'Saved',
    changed: 'Not saved',
    /** Where there is nothing to say. */
    ready: 'Ready',
    /** What one does with an add-in that checks, in order. */
    steps: ['Check', 'Fix', 'Check again'],
    closeHint: 'Close the hint',
    colleague: 'Colleague’s view',
    colleagueTip: 'The workbook as it is seen without the add-in',
    colleagueSeen: 'This is what a colleague without the add-in sees: its formulas show #NAME?.',
    back: 'Back to my view',
    hidePane: 'Hide the pane',
    paneWidth: 'Width of the pane',
    switches: 'Switches of the workbench',
    excel: 'Excel',
    excels: {
      windows: '365, Windows',
      mac: '365, Mac',
      web: '365, web',
      excel2024: '2024',
      excel2021: '2021',
    },
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    language: 'Language',
    editing: 'A cell is being edited',
    protected: 'The sheet is protected',
    failBefore: 'Fail the next request',
    failAfter: 'Fail the next request after it took effect',
  },
  /** While a file opens, and when it can't; the reasons by the code of the error. */
  open: {
    opening: (name: string, percent: number) => `Opening ${name}… ${percent}%`,
    cannotOpen: (name: string, reason: string) => `${name} can't be opened: ${reason}`,
    reasons: {
      notAWorkbook: 'it is not a spreadsheet. Choose an .xlsx, .xls or .csv file.',
      encrypted:
        'it is protected by a password. Take the password off in Excel, save it and open it again.',
      tooBig: 'it is too big. Split it into several files in Excel.',
      damaged: 'it is damaged or incomplete. Download it again, or save it anew in Excel.',
      empty: 'there is nothing in it. Choose a file with rows.',
    },
  },
  /** In the terminal, by the server. */
  server: {
    address: (url: string) => `The workbench is at ${url} (Ctrl-C stops it).`,
    noFile: (path: string) =>
      `There is no file ${path}. Give the path of an .xlsx, .xls or .csv file.`,
    addIn: (url: string) => `The add-in is at ${url} (Ctrl-C stops it).`,
    noCertificate:
      'Excel asks for https, and there is no certificate for localhost yet. Run: npx office-addin-dev-certs install',
  },
};
