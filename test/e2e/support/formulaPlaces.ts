import type { Page } from 'playwright-core';

/** Where formulas stand in a row of the first sheet, among its first hundred columns: addresses without the sheet. */
export function formulaPlaces(page: Page, row: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const workbench = window.workbench!;
    const letters = (index: number): string =>
      (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
      String.fromCharCode(65 + (index % 26));
    return Array.from({ length: 100 }, (_, column) => `${letters(column)}${wanted}`).filter(
      (address) => workbench.cell(`'${workbench.sheets[0]!}'!${address}`).formula !== '',
    );
  }, row);
}
