/** Three cells of each field that a header may mean, and of none (`-`). */
const SAMPLES: Record<string, readonly string[]> = {
  title: ['Bluetooth Speaker 10W IPX7', 'Cotton T-shirt Men 180gsm', 'Steel Water Bottle 500ml'],
  model: ['YP-1001', 'YP-1002B', 'K7-20'],
  productId: ['1601234567890', '1601234567891', '1601234567892'],
  category: ['Electronics > Audio', 'Apparel > T-shirts', 'Home > Bottles'],
  price: ['12.05', '3.20', '4.80'],
  priceTiers: ['20-99: $13; 100+: $12', '500+: $3', '200+: $4'],
  moq: ['20', '500', '200'],
  unit: ['piece', 'set', 'piece'],
  leadTimeDays: ['10', '15', '7'],
  weight: ['0.8', '0.2', '0.4'],
  stock: ['1000', '3000', '250'],
  certificates: ['CE', 'OEKO-TEX', 'FDA'],
  certificateExpiry: ['2027-01-03', '2026-12-20', '2028-11-11'],
  brand: ['Acme', 'Acme', 'Bolt'],
  status: ['active', 'draft', 'active'],
  tier: ['优品', '潜力优品', '普通品'],
  productType: ['交易品', '商机品', '交易品'],
  keywords: ['bluetooth speaker', 'cotton t-shirt', 'water bottle'],
  sellingPoints: ['Loud and clear', 'Soft cotton', 'Keeps warm'],
  owner: ['Lily', 'Tom', 'Lily'],
  showcase: ['Y', 'N', 'Y'],
  semiManaged: ['Y', 'N', 'N'],
  qualityScore: ['4.6', '4.2', '4.9'],
  exposure: ['1200', '300', '8000'],
  clicks: ['33', '8', '190'],
  visitors: ['40', '12', '210'],
  inquiries: ['2', '0', '9'],
  payingBuyers: ['1', '0', '3'],
  orders: ['3', '0', '12'],
  responseRate: ['85%', '92.5%', '100%'],
  previousWeight: ['0.8', '0.2', '0.4'],
  '-': ['A1', 'B2', 'C3'],
};

/** Cells of a field; throws for one that no header here means. */
export function sampleOf(field: string): readonly string[] {
  const cells = SAMPLES[field];
  if (cells === undefined) throw new Error(`no sample of ${field}`);
  return cells;
}
