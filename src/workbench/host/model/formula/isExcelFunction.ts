/** First parts of the names of Excel's own functions that have a dot, such as STDEV.S. */
const FAMILIES = new Set(
  (
    'BETA BINOM CEILING CHISQ CONFIDENCE COVARIANCE ERF ERFC ERROR EXPON F FLOOR FORECAST GAMMA ' +
    'GAMMALN HYPGEOM ISO LOGNORM MODE NEGBINOM NETWORKDAYS NORM PERCENTILE PERCENTRANK PERMUTATIONA ' +
    'POISSON QUARTILE RANK SKEW STDEV T VAR WEIBULL WORKDAY Z _XLFN _XLWS'
  ).split(' '),
);

/** Whether a function may be one of Excel's own, known here or not; else it is an add-in's. */
export function isExcelFunction(name: string): boolean {
  const dot = name.indexOf('.');
  return dot < 0 || FAMILIES.has(name.slice(0, dot).toUpperCase());
}
