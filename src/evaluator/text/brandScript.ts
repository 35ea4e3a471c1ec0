/** A name in Latin letters says which brand it is; a cell that begins so says that there is none. */
const TELLS = /\p{Script=Latin}|^\s*(?:无|無|没有|沒有)/u;

/** Whether a brand that is written without Latin letters may be one that is known by its Latin name only. */
export const mayBeAnyBrand = (name: string): boolean => !TELLS.test(name);
