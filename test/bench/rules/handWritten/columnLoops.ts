import type { Answers } from '../answers';
import type { TypedColumns } from '../benchData';
import { AS_OF_DAY } from '../sixtyRules';
import { limitsOf } from './limitsOf';
import { above, atLeast, atLeastBy, atMost, atMostBy, below, belowBy } from './loops';
import { joinPools } from './joinPools';

const BLOCK = 1024;
const LISTED_AFTER = AS_OF_DAY - 730;
const LIMITS_1 = limitsOf(1);
const LIMITS_3 = limitsOf(3);
const LIMITS_8 = limitsOf(8);
const LIMITS_10 = limitsOf(10);
const LIMITS_14 = limitsOf(14);
const LIMITS_17 = limitsOf(17);
const LIMITS_28 = limitsOf(28);
const LIMITS_34 = limitsOf(34);
const LIMITS_37 = limitsOf(37);
const LIMITS_40 = limitsOf(40);
const LIMITS_43 = limitsOf(43);
const LIMITS_48 = limitsOf(48);
const LIMITS_50 = limitsOf(50);

/**
 * All sixty rules over typed columns, a tight loop each, in blocks that stay in the cache. Two bits
 * say "met" and "not unmet" (3 met, 1 unknown, 0 unmet).
 */
export function columnLoops(columns: TypedColumns, answers: Answers): void {
  const { bytes, premium } = answers;
  const { industry } = columns;
  const size = premium.length;
  for (let from = 0; from < size; from += BLOCK) {
    const to = Math.min(size, from + BLOCK);
    atLeast(columns.moq, 1, from, to, bytes, 0 * size);
    atMostBy(columns.moq, LIMITS_1, industry, from, to, bytes, 1 * size);
    atLeast(columns.leadTimeDays, 1, from, to, bytes, 2 * size);
    atMostBy(columns.leadTimeDays, LIMITS_3, industry, from, to, bytes, 3 * size);
    atMost(columns.leadTimeDays, 45, from, to, bytes, 4 * size);
    atLeast(columns.stock, 1, from, to, bytes, 5 * size);
    atLeast(columns.stock, 500, from, to, bytes, 6 * size);
    above(columns.weight, 0, from, to, bytes, 7 * size);
    belowBy(columns.weight, LIMITS_8, industry, from, to, bytes, 8 * size);
    atLeast(columns.qualityScore, 4.5, from, to, bytes, 9 * size);
    atLeastBy(columns.qualityScore, LIMITS_10, industry, from, to, bytes, 10 * size);
    atLeast(columns.growthScore, 60, from, to, bytes, 11 * size);
    atLeast(columns.growthScore, 80, from, to, bytes, 12 * size);
    atLeast(columns.imageCount, 3, from, to, bytes, 13 * size);
    atLeastBy(columns.imageCount, LIMITS_14, industry, from, to, bytes, 14 * size);
    atLeast(columns.hasVideo, 1, from, to, bytes, 15 * size);
    atLeast(columns.attributeCount, 5, from, to, bytes, 16 * size);
    atLeastBy(columns.attributeCount, LIMITS_17, industry, from, to, bytes, 17 * size);
    atLeast(columns.samples, 1, from, to, bytes, 18 * size);
    atLeast(columns.customization, 1, from, to, bytes, 19 * size);
    atLeast(columns.orderable, 1, from, to, bytes, 20 * size);
    atLeast(columns.freightComputable, 1, from, to, bytes, 21 * size);
    atLeast(columns.guaranteedDelivery, 1, from, to, bytes, 22 * size);
    atLeast(columns.easyReturn, 1, from, to, bytes, 23 * size);
    atLeast(columns.semiManaged, 1, from, to, bytes, 24 * size);
    atMost(columns.semiManaged, 0, from, to, bytes, 25 * size);
    atLeast(columns.showcase, 1, from, to, bytes, 26 * size);
    atLeast(columns.exposure, 1, from, to, bytes, 27 * size);
    atLeastBy(columns.exposure, LIMITS_28, industry, from, to, bytes, 28 * size);
    atMost(columns.exposure, 80000, from, to, bytes, 29 * size);
    above(columns.clicks, 0, from, to, bytes, 30 * size);
    atLeast(columns.clicks, 300, from, to, bytes, 31 * size);
    atLeast(columns.clicks, 1000, from, to, bytes, 32 * size);
    atLeast(columns.visitors, 1, from, to, bytes, 33 * size);
    atLeastBy(columns.visitors, LIMITS_34, industry, from, to, bytes, 34 * size);
    below(columns.visitors, 2900, from, to, bytes, 35 * size);
    atLeast(columns.inquiries, 1, from, to, bytes, 36 * size);
    atLeastBy(columns.inquiries, LIMITS_37, industry, from, to, bytes, 37 * size);
    atLeast(columns.inquiries, 10, from, to, bytes, 38 * size);
    atLeast(columns.payingBuyers, 1, from, to, bytes, 39 * size);
    atLeastBy(columns.payingBuyers, LIMITS_40, industry, from, to, bytes, 40 * size);
    atLeast(columns.payingBuyers, 5, from, to, bytes, 41 * size);
    atLeast(columns.orders, 1, from, to, bytes, 42 * size);
    atLeastBy(columns.orders, LIMITS_43, industry, from, to, bytes, 43 * size);
    atLeast(columns.orders, 3, from, to, bytes, 44 * size);
    atLeast(columns.reviewScore, 4.5, from, to, bytes, 45 * size);
    above(columns.reviewScore, 4.8, from, to, bytes, 46 * size);
    atLeast(columns.onTimeRate, 0.9, from, to, bytes, 47 * size);
    atLeastBy(columns.onTimeRate, LIMITS_48, industry, from, to, bytes, 48 * size);
    atLeast(columns.responseRate, 0.8, from, to, bytes, 49 * size);
    atLeastBy(columns.responseRate, LIMITS_50, industry, from, to, bytes, 50 * size);
    below(columns.violations, 1, from, to, bytes, 51 * size);
    atMost(columns.violations, 2, from, to, bytes, 52 * size);
    atMost(columns.listedOn, AS_OF_DAY, from, to, bytes, 53 * size);
    above(columns.listedOn, LISTED_AFTER, from, to, bytes, 54 * size);
    atMost(columns.stock, 20000, from, to, bytes, 55 * size);
    atLeast(columns.previousMoq, 1, from, to, bytes, 56 * size);
    atMost(columns.previousMoq, 500, from, to, bytes, 57 * size);
    above(columns.previousWeight, 0, from, to, bytes, 58 * size);
    atMost(columns.previousLeadTimeDays, 60, from, to, bytes, 59 * size);
    joinPools(answers, from, to);
  }
}
