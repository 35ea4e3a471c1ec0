/** A text without the name of the sheet before its cells, which a formula's argument names already. */
export const inOwnSheet = (text: string, sheet: string): string => text.replaceAll(`${sheet}!`, '');
