export const isLong = process.env.YOUPIN_TESTS === 'long';

/**
 * How much a test takes: of what only gains by size the gate takes little, `npm run test:long` all.
 *
 * @param quick In the gate
 * @param whole In the long run
 */
export const size = (quick: number, whole: number): number => (isLong ? whole : quick);
