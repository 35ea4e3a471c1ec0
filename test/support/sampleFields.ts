import type { FieldKey } from '../../src/fields';

/**
 * Columns of the samples that are shipped, A to AD: those that sellers keep, and the traffic figures
 * that pools need. What only the back office knows of a shop's service is not among them.
 */
export const SAMPLE_FIELDS = [
  'productId',
  'title',
  'category',
  'markets',
  'listedOn',
  'productType',
  'price',
  'currency',
  'priceTiers',
  'moq',
  'leadTimeDays',
  'qualityScore',
  'growthScore',
  'imageCount',
  'hasVideo',
  'attributeCount',
  'keywords',
  'sellingPoints',
  'samples',
  'customization',
  'orderable',
  'freightComputable',
  'guaranteedDelivery',
  'exposure',
  'visitors',
  'inquiries',
  'payingBuyers',
  'certificates',
  'certificateExpiry',
  'tier',
] as const satisfies readonly FieldKey[];
