import type { Severity } from './severities';

/** Style of a cell of some severity; colours as `#RRGGBB`. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export type Scheme = 'light' | 'dark';

const FORM = {
  blocker: { bold: true, italic: false, underline: false },
  warning: { bold: false, italic: false, underline: true },
  advice: { bold: false, italic: true, underline: false },
} as const;

/**
 * Fills that are distinct under any of the three colour deficiencies, mostly by lightness; the font style
 * carries the severity without colour.
 */
export const PALETTE: Readonly<Record<Scheme, Readonly<Record<Severity, MarkStyle>>>> = {
  light: {
    blocker: { fill: '#F2866B', font: '#4A0F00', ...FORM.blocker },
    warning: { fill: '#FFE699', font: '#4D3800', ...FORM.warning },
    advice: { fill: '#CFE5FA', font: '#0B3A66', ...FORM.advice },
  },
  dark: {
    blocker: { fill: '#F08A62', font: '#2B0A00', ...FORM.blocker },
    warning: { fill: '#6B5300', font: '#FFF3C4', ...FORM.warning },
    advice: { fill: '#123A63', font: '#D6E9FF', ...FORM.advice },
  },
};
