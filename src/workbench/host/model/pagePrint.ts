import type { Box } from './cellTypes';

/** Print settings of a sheet. Margins in points; absent ones are Excel's defaults. */
export interface PagePrint {
  landscape: boolean;
  /** As Excel names it: `A4`. */
  paper: string;
  /** Pages that the columns, and the rows, are made to fit on; absent: as many as it takes. */
  fit: { readonly across?: number; readonly down?: number } | undefined;
  margins: Readonly<Record<PageEdge, number>>;
  /** In Excel's codes: `&P` is the number of the page. */
  footer: string;
  /** Whole rows that every page begins with. */
  titleRows: Box | undefined;
  area: Box | undefined;
  /** Rows before which a page ends. */
  breaks: readonly number[];
}

export type PageEdge = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/** A sheet that was never set up for printing. */
export const pagePrint = (): PagePrint => ({
  landscape: false,
  paper: 'Letter',
  fit: undefined,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  footer: '',
  titleRows: undefined,
  area: undefined,
  breaks: [],
});
