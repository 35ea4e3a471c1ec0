import { text, type Lang } from '../strings';

/** Items in a row, `a, b`, with the comma of the language (in Chinese that of lists). */
export function commaList(items: readonly string[], lang: Lang): string {
  return items.join(text(lang, 'list.comma'));
}

/** Parts with commas of their own: `a; b`, with the semicolon of the language. */
export function semicolonList(items: readonly string[], lang: Lang): string {
  return items.join(text(lang, 'list.semicolon'));
}

/** `text（note）` or `text (note)`. */
export function withNote(whole: string, note: string, lang: Lang): string {
  return text(lang, 'label.brackets', { text: whole, note });
}

/** `label：text` or `label: text`. */
export function labelled(label: string, whole: string, lang: Lang): string {
  return text(lang, 'label.colon', { label, text: whole });
}
