import type { StyleName } from './styles';

/** One cell of the report sheet. A text stays a text, whatever it begins with (see `literalText`). */
export type SheetCell =
  | { readonly kind: 'empty'; readonly style?: StyleName }
  | { readonly kind: 'text'; readonly text: string; readonly style?: StyleName }
  | { readonly kind: 'number'; readonly value: number; readonly style?: StyleName }
  /** A share of 1. */
  | { readonly kind: 'percent'; readonly value: number; readonly style?: StyleName }
  /** `target` is a place in this workbook, such as `'My products'!C5`. */
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly target: string;
      readonly style?: StyleName;
    }
  /** A link out of the workbook. */
  | {
      readonly kind: 'page';
      readonly text: string;
      readonly href: string;
      readonly style?: StyleName;
    };

export const EMPTY: SheetCell = { kind: 'empty' };

export const textCell = (text: string, style?: StyleName): SheetCell =>
  style === undefined ? { kind: 'text', text } : { kind: 'text', text, style };

export const numberCell = (value: number): SheetCell => ({
  kind: 'number',
  value,
  style: 'number',
});

export const percentCell = (value: number): SheetCell => ({
  kind: 'percent',
  value,
  style: 'percent',
});

export const linkCell = (text: string, target: string): SheetCell => ({
  kind: 'link',
  text,
  target,
  style: 'link',
});

export const pageCell = (text: string, href: string): SheetCell => ({
  kind: 'page',
  text,
  href,
  style: 'pageLink',
});
