/** Tiers that the back office shows (商品分层), and the words (lower case) for them; the key itself counts too. */
export const TIERS = {
  hot: [
    '爆品',
    '平台爆品',
    'hot product',
    'hot seller',
    'hot-selling',
    'bestseller',
    'best seller',
    'platform_super',
    'superhighquality',
  ],
  premium: [
    '优品',
    '平台优品',
    '实力优品',
    '原实力优品',
    '实力品',
    'premium product',
    'top product',
    'platform_good',
    'highquality',
  ],
  potential: ['潜力优品', '潜力品', '潜力商品', 'potential product', 'potential premium'],
  ordinary: ['普通品', '普通商品', '普通', 'ordinary product', 'common', 'normal', 'regular'],
  low: [
    '低质品',
    '低分品',
    '低质',
    '低质商品',
    'low quality',
    'low_quality',
    'low-quality',
    'low-quality product',
    'low score',
    'low-score',
  ],
} as const satisfies Record<string, readonly string[]>;

export type TierKey = keyof typeof TIERS;
