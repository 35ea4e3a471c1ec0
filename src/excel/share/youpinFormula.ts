/** Texts and quoted sheet names, in which nothing is called. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** The namespace of our functions; Excel writes the second form where the add-in is not installed. */
const CALL = /(?<![\p{L}\p{N}_.])(?:YOUPIN\.|_xldudf_YOUPIN_)[\p{L}\p{N}_]+\s*\(/iu;

/** Whether a formula calls a function of the add-in. */
export const callsYoupin = (formula: string): boolean => CALL.test(formula.replace(QUOTED, ''));

/** Whether what a cell has is a formula; a text that begins with `=` is its own value. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;
