import type { Page } from 'playwright-core';

/**
 * The sheets there are, and what one sees of some rows and the first columns of the first sheet: a line for each
 * cell that is not blank. Rows count from 1.
 */
export function sheetOf(page: Page, rows: number, columns: number, from = 1): Promise<string> {
  return page.evaluate(
    ([first, last, across]) => {
      const letters = (index: number): string =>
        (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
        String.fromCharCode(65 + (index % 26));
      const workbench = window.workbench!;
      const lines = [workbench.sheets.join()];
      for (let row = first; row <= last; row++)
        for (let column = 0; column < across; column++) {
          const address = `${letters(column)}${row}`;
          const seen = workbench.cell(`'${workbench.sheets[0]!}'!${address}`);
          if (Object.values(seen).some((part) => part !== ''))
            lines.push(`${address} ${JSON.stringify(seen)}`);
        }
      return lines.join('\n');
    },
    [from, from + rows - 1, columns] as const,
  );
}
