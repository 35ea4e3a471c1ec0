const WIDE = /[\uff01-\uff5e]/;

/** A text without case and width, for comparisons. */
export function foldText(text: string): string {
  return (WIDE.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}
