import { boxOf, type Sheet, type Workbook } from '../../../src/workbench/host/model';

/**
 * Lets the model calculate stand-ins for the add-in's functions: `YOUPIN.POOLSTATUS` says for each row of its
 * first argument what the row's first cell is, `YOUPIN.RULE` gives an error.
 */
export function calculateYoupin(workbook: Workbook): void {
  workbook.calculator = {
    knows: (name) => name.startsWith('YOUPIN.'),
    call: ({ name, args }) => {
      if (name === 'YOUPIN.RULE') return '#VALUE!';
      if (name === 'YOUPIN.GROWTHBAND') return undefined;
      const rows = args[0];
      if (typeof rows !== 'object') return `=${String(rows)}`;
      const answers = rows.map(([first]) => [`-${String(first)}优品`]);
      return answers.length === 1 ? answers[0]![0]! : answers;
    },
  };
}

/** Rows of products with a formula for each in column D, under a header. */
export function fillFormulas(sheet: Sheet, rows: number, firstRow = 1): void {
  sheet.enter(
    boxOf(firstRow, 0, rows, 4),
    Array.from({ length: rows }, (_, at) => [
      `P${at + 1}`,
      at + 1,
      'x',
      `=YOUPIN.POOLSTATUS(A${firstRow + at + 1}:C${firstRow + at + 1},$A$1:$C$1)`,
    ]),
  );
}

/** All formulas of the workbook. */
export const formulasOf = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap((sheet) => sheet.store.formulaCells().map(({ formula }) => formula));
