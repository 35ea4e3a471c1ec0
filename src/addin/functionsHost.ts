import { capabilities } from '../excel/capabilities';
import type { FunctionsHost } from '../functions';
import { today } from './today';

const atWork = () => import('./functionsAtWork');

/** What formulas need of the workbook; what reads it is loaded with the first formula. */
export const functionsHost: FunctionsHost = {
  headers: {
    layoutFor: async (sheet, ...columns) => {
      const { headers, later } = await atWork();
      return later.after(`header of ${sheet}`, headers.layoutFor(sheet, ...columns));
    },
  },
  partners: {
    of: async (sheet) => {
      const { partners, later } = await atWork();
      return later.after(`partners of ${sheet}`, partners.of(sheet));
    },
  },
  emptyCells: { of: async (block) => (await atWork()).emptyCells.of(block) },
  rulebook: async () => (await atWork()).rulebook(),
  datesFrom1904: async () => (await atWork()).datesFrom1904(),
  lang: () => capabilities().lang,
  today,
};

/** Rereads the headers that formulas have read; called after a person assigned a sheet's columns. */
export async function refreshHeaders(): Promise<void> {
  await (await atWork()).headers.refresh();
}
