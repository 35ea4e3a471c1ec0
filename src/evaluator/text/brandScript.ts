/** A name in Latin letters, or a cell that says there is no brand. */
const LATIN_OR_NONE = /\p{Script=Latin}|^\s*(?:无|無|没有|沒有)/u;

/** Whether a brand without Latin letters may be one known by its Latin name only. */
export const mayBeAnyBrand = (name: string): boolean => !LATIN_OR_NONE.test(name);
