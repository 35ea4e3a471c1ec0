/** First rows of a grid whose cells settle how columns are read; every door looks at the same ones. */
export const EVIDENCE_ROWS = 200;
