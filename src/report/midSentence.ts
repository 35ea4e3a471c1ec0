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
