/**
 * A name as it stands inside a sentence: `Industry service pool` becomes `industry service pool`,
 * while `RTS pool` and Chinese names stay as they are.
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
