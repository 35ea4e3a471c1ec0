const BRACKETED = /[([{【〔「<《]([^)\]}】〕」>》]*)[)\]}】〕」>》]/gu;

/** The words of a header: in lower case but for codes, camel case and underscores apart. */
export function headerWords(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ');
}

/** Texts in the brackets of a header. */
export function inBrackets(header: string): string[] {
  return [...header.matchAll(BRACKETED)].map(([, inside = '']) => inside.trim());
}
