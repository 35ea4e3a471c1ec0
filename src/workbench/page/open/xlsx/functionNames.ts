/** Functions younger than the file format, which files spell with `_xlfn.`. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT ' +
    'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS ' +
    'COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ' +
    'ENCODEURL EXPAND EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ' +
    'ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV ' +
    'NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PHI ' +
    'POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET ' +
    'SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN ' +
    'TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** These two have a second prefix. */
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

const STORED =
  /"[^"]*"|_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|\b_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_]+)(?=\s*\()/g;
const CALL = /"[^"]*"|'[^']*'|([A-Za-z_][\w.]*)(?=\s*\()/g;

/** A formula as a file has it (without `=`), as a user reads it. */
export function readableFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(STORED, (all, space?: string, name?: string) => {
    if (all.startsWith('"')) return all;
    return space === undefined ? '' : `${space}.${name ?? ''}`.toUpperCase();
  });
}

/** The reverse; `isAddIn` says whether a function is an add-in's, whose names files write as one word. */
export function storedFormula(formula: string, isAddIn: (name: string) => boolean): string {
  return formula.replace(CALL, (all, name?: string) => {
    if (name === undefined) return all;
    const upper = name.toUpperCase();
    if (isAddIn(upper)) return `_xldudf_${upper.replace('.', '_')}`;
    if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    return NEWER.has(upper) ? `_xlfn.${upper}` : name;
  });
}
