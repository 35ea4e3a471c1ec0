/**
 * A product row as someone would write it who wants a hand-written function to be quick: one shape,
 * numbers only where rules look, NaN where a cell is missing. Forty columns.
 */
export interface TypedRow {
  productId: string;
  title: string;
  category: string;
  /** Number in INDUSTRY_KEYS. */
  industry: number;
  markets: string;
  productType: string;
  price: number;
  currency: string;
  brand: string;
  moq: number;
  leadTimeDays: number;
  stock: number;
  weight: number;
  qualityScore: number;
  growthScore: number;
  imageCount: number;
  hasVideo: number;
  attributeCount: number;
  samples: number;
  customization: number;
  orderable: number;
  freightComputable: number;
  guaranteedDelivery: number;
  easyReturn: number;
  semiManaged: number;
  showcase: number;
  exposure: number;
  clicks: number;
  visitors: number;
  inquiries: number;
  payingBuyers: number;
  orders: number;
  reviewScore: number;
  onTimeRate: number;
  responseRate: number;
  violations: number;
  listedOn: number;
  previousMoq: number;
  previousWeight: number;
  previousLeadTimeDays: number;
}

/** The same row for libraries: what is missing is undefined. */
export type LooseRow = {
  readonly [K in keyof TypedRow]: TypedRow[K] extends number ? number | undefined : string;
};

/** Copies keep the one shape; NaN becomes undefined. */
export function looseRow(row: TypedRow): LooseRow {
  const loose: Record<string, string | number | undefined> = { ...row };
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'number' && Number.isNaN(value)) loose[key] = undefined;
  }
  return loose as LooseRow;
}
