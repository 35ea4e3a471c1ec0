import { PALETTE, SEVERITIES, type Scheme } from '../marks';

export type StyleName =
  | 'title'
  | 'heading'
  | 'tableHeader'
  | 'numberHeader'
  | 'label'
  | 'wrapped'
  | 'number'
  | 'percent'
  | 'link'
  | 'pageLink'
  | 'muted'
  | 'blocker'
  | 'warning'
  | 'advice';

/** Format of a style; an absent key leaves the sheet's own. Colours as `#RRGGBB`. */
export interface SheetStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: 'right';
  /** Steps away from the side that the text keeps to. */
  readonly indent?: number;
}

const LINES: Readonly<
  Record<Scheme, { head: string; onHead: string; link: string; muted: string }>
> = {
  light: { head: '#1F3B57', onHead: '#FFFFFF', link: '#0B57A4', muted: '#5A5F66' },
  dark: { head: '#BFD6EE', onHead: '#10202F', link: '#8FC4FF', muted: '#B4BAC2' },
};

/** Every style of the report sheet for a light or a dark grid. */
export function sheetStyles(scheme: Scheme = 'light'): Readonly<Record<StyleName, SheetStyle>> {
  const { head, onHead, link, muted } = LINES[scheme];
  const [blocker, warning, advice] = SEVERITIES.map((severity) => PALETTE[scheme][severity]);
  return {
    title: { bold: true, size: 16 },
    heading: { bold: true, size: 13 },
    tableHeader: { bold: true, font: onHead, fill: head, wrap: true },
    numberHeader: { bold: true, font: onHead, fill: head, wrap: true, align: 'right', indent: 1 },
    label: { bold: true },
    wrapped: { wrap: true, size: 9 },
    number: { numberFormat: '#,##0', align: 'right', indent: 1 },
    percent: { numberFormat: '0.0%', align: 'right', indent: 1 },
    link: { font: link, underline: true },
    // Codes are longer than their column.
    pageLink: { font: link, underline: true, wrap: true, size: 9 },
    muted: { font: muted },
    blocker: { ...blocker },
    warning: { ...warning },
    advice: { ...advice },
  };
}
