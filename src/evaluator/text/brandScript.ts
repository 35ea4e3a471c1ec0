import { NO_BRAND } from '../../fields/brandWords';

/** A name in Latin letters, or a cell that says there is no brand. */
const LATIN_OR_NONE = new RegExp(String.raw`\p{Script=Latin}|^\s*(?:${NO_BRAND.join('|')})`, 'u');

/** Whether a brand without Latin letters may be one known by its Latin name only. */
export const mayBeAnyBrand = (name: string): boolean => !LATIN_OR_NONE.test(name);
