import { text, type Lang } from '../../strings';

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

/**
 * A name for the middle of a sentence: `Industry service pool` becomes `industry service pool`; `RTS pool`
 * and Chinese names are unchanged.
 */
export function midSentence(name: string): string {
  const [first = ''] = name.split(/[\s-]/, 1);
  const isPlainWord = /^[A-Z][a-z]+$/.test(first);
  return isPlainWord ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The text as it begins a line. */
export function startOfSentence(whole: string): string {
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
