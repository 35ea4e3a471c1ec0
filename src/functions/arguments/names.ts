/*
 * Arguments of which Excel lists the values while a formula is typed (`customEnums`). Any other text may
 * be typed as well; `null`: left out.
 */
export type MarketName = string | null;
export type PoolName = string | null;
export type KindName = string | null;
