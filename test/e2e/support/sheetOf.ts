import type { Page } from 'playwright-core';

/** The sheets there are, and what one sees of the first rows and columns of the first: a line for each cell that is not blank. */
export function sheetOf(page: Page, rows: number, columns: number): Promise<string> {
  return page.evaluate(
    ([down, across]) => {
      const letters = (index: number): string =>
        (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
        String.fromCharCode(65 + (index % 26));
      const workbench = window.workbench!;
      const lines = [workbench.sheets.join()];
      for (let row = 1; row <= down; row++)
        for (let column = 0; column < across; column++) {
          const address = `${letters(column)}${row}`;
          const seen = workbench.cell(`'${workbench.sheets[0]!}'!${address}`);
          if (Object.values(seen).some((part) => part !== ''))
            lines.push(`${address} ${JSON.stringify(seen)}`);
        }
      return lines.join('\n');
    },
    [rows, columns] as const,
  );
}
