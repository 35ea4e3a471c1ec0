import { limitsOf } from './limitsOf';
import type { Answers } from '../answers';
import { AS_OF_DAY } from '../sixtyRules';
import type { TypedRow } from '../typedRow';

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

/** All sixty rules of a row as plain comparisons, one row after the other. */
export function branching(rows: readonly TypedRow[], { bytes, pools, premium }: Answers): void {
  for (let i = 0; i < premium.length; i++) {
    const {
      industry,
      moq,
      leadTimeDays,
      stock,
      weight,
      qualityScore,
      growthScore,
      imageCount,
      hasVideo,
      attributeCount,
      samples,
      customization,
      orderable,
      freightComputable,
      guaranteedDelivery,
      easyReturn,
      semiManaged,
      showcase,
      exposure,
      clicks,
      visitors,
      inquiries,
      payingBuyers,
      orders,
      reviewScore,
      onTimeRate,
      responseRate,
      violations,
      listedOn,
      previousMoq,
      previousWeight,
      previousLeadTimeDays,
    } = rows[i]!;
    const b0 = moq >= 1 ? 2 : moq < 1 ? 0 : 1;
    const b1 = moq <= LIMITS_1[industry]! ? 2 : moq > LIMITS_1[industry]! ? 0 : 1;
    const b2 = leadTimeDays >= 1 ? 2 : leadTimeDays < 1 ? 0 : 1;
    const b3 = leadTimeDays <= LIMITS_3[industry]! ? 2 : leadTimeDays > LIMITS_3[industry]! ? 0 : 1;
    const b4 = leadTimeDays <= 45 ? 2 : leadTimeDays > 45 ? 0 : 1;
    const b5 = stock >= 1 ? 2 : stock < 1 ? 0 : 1;
    const b6 = stock >= 500 ? 2 : stock < 500 ? 0 : 1;
    const b7 = weight > 0 ? 2 : weight <= 0 ? 0 : 1;
    const b8 = weight < LIMITS_8[industry]! ? 2 : weight >= LIMITS_8[industry]! ? 0 : 1;
    const b9 = qualityScore >= 4.5 ? 2 : qualityScore < 4.5 ? 0 : 1;
    const b10 =
      qualityScore >= LIMITS_10[industry]! ? 2 : qualityScore < LIMITS_10[industry]! ? 0 : 1;
    const b11 = growthScore >= 60 ? 2 : growthScore < 60 ? 0 : 1;
    const b12 = growthScore >= 80 ? 2 : growthScore < 80 ? 0 : 1;
    const b13 = imageCount >= 3 ? 2 : imageCount < 3 ? 0 : 1;
    const b14 = imageCount >= LIMITS_14[industry]! ? 2 : imageCount < LIMITS_14[industry]! ? 0 : 1;
    const b15 = hasVideo >= 1 ? 2 : hasVideo < 1 ? 0 : 1;
    const b16 = attributeCount >= 5 ? 2 : attributeCount < 5 ? 0 : 1;
    const b17 =
      attributeCount >= LIMITS_17[industry]! ? 2 : attributeCount < LIMITS_17[industry]! ? 0 : 1;
    const b18 = samples >= 1 ? 2 : samples < 1 ? 0 : 1;
    const b19 = customization >= 1 ? 2 : customization < 1 ? 0 : 1;
    const b20 = orderable >= 1 ? 2 : orderable < 1 ? 0 : 1;
    const b21 = freightComputable >= 1 ? 2 : freightComputable < 1 ? 0 : 1;
    const b22 = guaranteedDelivery >= 1 ? 2 : guaranteedDelivery < 1 ? 0 : 1;
    const b23 = easyReturn >= 1 ? 2 : easyReturn < 1 ? 0 : 1;
    const b24 = semiManaged >= 1 ? 2 : semiManaged < 1 ? 0 : 1;
    const b25 = semiManaged <= 0 ? 2 : semiManaged > 0 ? 0 : 1;
    const b26 = showcase >= 1 ? 2 : showcase < 1 ? 0 : 1;
    const b27 = exposure >= 1 ? 2 : exposure < 1 ? 0 : 1;
    const b28 = exposure >= LIMITS_28[industry]! ? 2 : exposure < LIMITS_28[industry]! ? 0 : 1;
    const b29 = exposure <= 80000 ? 2 : exposure > 80000 ? 0 : 1;
    const b30 = clicks > 0 ? 2 : clicks <= 0 ? 0 : 1;
    const b31 = clicks >= 300 ? 2 : clicks < 300 ? 0 : 1;
    const b32 = clicks >= 1000 ? 2 : clicks < 1000 ? 0 : 1;
    const b33 = visitors >= 1 ? 2 : visitors < 1 ? 0 : 1;
    const b34 = visitors >= LIMITS_34[industry]! ? 2 : visitors < LIMITS_34[industry]! ? 0 : 1;
    const b35 = visitors < 2900 ? 2 : visitors >= 2900 ? 0 : 1;
    const b36 = inquiries >= 1 ? 2 : inquiries < 1 ? 0 : 1;
    const b37 = inquiries >= LIMITS_37[industry]! ? 2 : inquiries < LIMITS_37[industry]! ? 0 : 1;
    const b38 = inquiries >= 10 ? 2 : inquiries < 10 ? 0 : 1;
    const b39 = payingBuyers >= 1 ? 2 : payingBuyers < 1 ? 0 : 1;
    const b40 =
      payingBuyers >= LIMITS_40[industry]! ? 2 : payingBuyers < LIMITS_40[industry]! ? 0 : 1;
    const b41 = payingBuyers >= 5 ? 2 : payingBuyers < 5 ? 0 : 1;
    const b42 = orders >= 1 ? 2 : orders < 1 ? 0 : 1;
    const b43 = orders >= LIMITS_43[industry]! ? 2 : orders < LIMITS_43[industry]! ? 0 : 1;
    const b44 = orders >= 3 ? 2 : orders < 3 ? 0 : 1;
    const b45 = reviewScore >= 4.5 ? 2 : reviewScore < 4.5 ? 0 : 1;
    const b46 = reviewScore > 4.8 ? 2 : reviewScore <= 4.8 ? 0 : 1;
    const b47 = onTimeRate >= 0.9 ? 2 : onTimeRate < 0.9 ? 0 : 1;
    const b48 = onTimeRate >= LIMITS_48[industry]! ? 2 : onTimeRate < LIMITS_48[industry]! ? 0 : 1;
    const b49 = responseRate >= 0.8 ? 2 : responseRate < 0.8 ? 0 : 1;
    const b50 =
      responseRate >= LIMITS_50[industry]! ? 2 : responseRate < LIMITS_50[industry]! ? 0 : 1;
    const b51 = violations < 1 ? 2 : violations >= 1 ? 0 : 1;
    const b52 = violations <= 2 ? 2 : violations > 2 ? 0 : 1;
    const b53 = listedOn <= AS_OF_DAY ? 2 : listedOn > AS_OF_DAY ? 0 : 1;
    const b54 = listedOn > LISTED_AFTER ? 2 : listedOn <= LISTED_AFTER ? 0 : 1;
    const b55 = stock <= 20000 ? 2 : stock > 20000 ? 0 : 1;
    const b56 = previousMoq >= 1 ? 2 : previousMoq < 1 ? 0 : 1;
    const b57 = previousMoq <= 500 ? 2 : previousMoq > 500 ? 0 : 1;
    const b58 = previousWeight > 0 ? 2 : previousWeight <= 0 ? 0 : 1;
    const b59 = previousLeadTimeDays <= 60 ? 2 : previousLeadTimeDays > 60 ? 0 : 1;
    const at = i * 60;
    bytes[at + 0] = b0;
    bytes[at + 1] = b1;
    bytes[at + 2] = b2;
    bytes[at + 3] = b3;
    bytes[at + 4] = b4;
    bytes[at + 5] = b5;
    bytes[at + 6] = b6;
    bytes[at + 7] = b7;
    bytes[at + 8] = b8;
    bytes[at + 9] = b9;
    bytes[at + 10] = b10;
    bytes[at + 11] = b11;
    bytes[at + 12] = b12;
    bytes[at + 13] = b13;
    bytes[at + 14] = b14;
    bytes[at + 15] = b15;
    bytes[at + 16] = b16;
    bytes[at + 17] = b17;
    bytes[at + 18] = b18;
    bytes[at + 19] = b19;
    bytes[at + 20] = b20;
    bytes[at + 21] = b21;
    bytes[at + 22] = b22;
    bytes[at + 23] = b23;
    bytes[at + 24] = b24;
    bytes[at + 25] = b25;
    bytes[at + 26] = b26;
    bytes[at + 27] = b27;
    bytes[at + 28] = b28;
    bytes[at + 29] = b29;
    bytes[at + 30] = b30;
    bytes[at + 31] = b31;
    bytes[at + 32] = b32;
    bytes[at + 33] = b33;
    bytes[at + 34] = b34;
    bytes[at + 35] = b35;
    bytes[at + 36] = b36;
    bytes[at + 37] = b37;
    bytes[at + 38] = b38;
    bytes[at + 39] = b39;
    bytes[at + 40] = b40;
    bytes[at + 41] = b41;
    bytes[at + 42] = b42;
    bytes[at + 43] = b43;
    bytes[at + 44] = b44;
    bytes[at + 45] = b45;
    bytes[at + 46] = b46;
    bytes[at + 47] = b47;
    bytes[at + 48] = b48;
    bytes[at + 49] = b49;
    bytes[at + 50] = b50;
    bytes[at + 51] = b51;
    bytes[at + 52] = b52;
    bytes[at + 53] = b53;
    bytes[at + 54] = b54;
    bytes[at + 55] = b55;
    bytes[at + 56] = b56;
    bytes[at + 57] = b57;
    bytes[at + 58] = b58;
    bytes[at + 59] = b59;
    const p0 = Math.min(b0, b1, b2, b3, b4, b5, b6, b7, b8, b9);
    const p1 = Math.min(b10, b11, b12, b13, b14, b15, b16, b17, b18, b19);
    const p2 = Math.min(b20, b21, b22, b23, b24, b25, b26, b27, b28, b29);
    const p3 = Math.min(b30, b31, b32, b33, b34, b35, b36, b37, b38, b39);
    const p4 = Math.min(b40, b41, b42, b43, b44, b45, b46, b47, b48, b49);
    const p5 = Math.min(b50, b51, b52, b53, b54, b55, b56, b57, b58, b59);

    const pool = i * 6;
    pools[pool + 0] = p0;
    pools[pool + 1] = p1;
    pools[pool + 2] = p2;
    pools[pool + 3] = p3;
    pools[pool + 4] = p4;
    pools[pool + 5] = p5;
    premium[i] = Math.max(p0, p1, p2, p3, p4, p5);
  }
}
