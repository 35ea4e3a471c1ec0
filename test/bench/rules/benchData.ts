import { buildCatalogue, findHeader, layoutOf, type Catalogue } from '../../../src/catalogue';
import { INDUSTRY_KEYS, type FieldKey, type NumericFieldKey } from '../../../src/fields';
import { sampleSheet } from '../../support/sampleSheet';
import { AS_OF } from './sixtyRules';
import { looseRow, type LooseRow, type TypedRow } from './typedRow';

const NUMBERS = [
  'moq',
  'leadTimeDays',
  'stock',
  'weight',
  'qualityScore',
  'growthScore',
  'imageCount',
  'hasVideo',
  'attributeCount',
  'samples',
  'customization',
  'orderable',
  'freightComputable',
  'guaranteedDelivery',
  'easyReturn',
  'semiManaged',
  'showcase',
  'exposure',
  'clicks',
  'visitors',
  'inquiries',
  'payingBuyers',
  'orders',
  'reviewScore',
  'onTimeRate',
  'responseRate',
  'violations',
  'listedOn',
  'previousMoq',
  'previousWeight',
  'previousLeadTimeDays',
] as const satisfies readonly NumericFieldKey[];

type NumberField = (typeof NUMBERS)[number];

const FIELDS_ASKED: readonly FieldKey[] = [
  'productId',
  'title',
  'category',
  'industry',
  'markets',
  'productType',
  'price',
  'currency',
  'brand',
  ...NUMBERS,
];

/** Columns that a hand-written function over columns reads; NaN where a cell is missing. */
export type TypedColumns = Readonly<Record<NumberField, Float64Array>> & {
  /** Numbers in INDUSTRY_KEYS. */
  readonly industry: Uint8Array;
};

/** The same rows in the form that each competitor likes best. */
export interface BenchData {
  readonly size: number;
  readonly catalogue: Catalogue;
  readonly columns: TypedColumns;
  readonly rows: readonly TypedRow[];
  readonly loose: readonly LooseRow[];
}

/** Generated products, read by the catalogue once; every row states its industry. */
export function benchData(size: number): BenchData {
  const { header, rows } = sampleSheet({
    rows: size,
    language: 'zh',
    asOf: AS_OF,
    fields: FIELDS_ASKED,
  });
  const industryAt = FIELDS_ASKED.indexOf('industry');
  const industry = new Uint8Array(size);
  rows.forEach((row, i) => {
    industry[i] = (i * 7 + (i >> 5)) % INDUSTRY_KEYS.length;
    row[industryAt] = INDUSTRY_KEYS[industry[i]]!;
  });
  const grid = [header, ...rows];
  const found = findHeader(grid);
  if (found.kind !== 'found') throw new Error('the header of the generated sheet was not found');
  const catalogue = buildCatalogue(grid, layoutOf(found, { grid }));
  if (catalogue.size !== size) throw new Error('rows of the generated sheet were left out');
  const columns = typedColumns(catalogue, industry);
  const typed = Array.from({ length: size }, (_, i) => typedRow(catalogue, columns, i));
  return { size, catalogue, columns, rows: typed, loose: typed.map(looseRow) };
}

function typedColumns(catalogue: Catalogue, industry: Uint8Array): TypedColumns {
  const numbers = NUMBERS.map((field) => {
    const column = catalogue.columns[field];
    if (column === undefined) throw new Error(`the generated sheet has no column ${field}`);
    return [field, Float64Array.from(column.values)] as const;
  });
  return { ...(Object.fromEntries(numbers) as Record<NumberField, Float64Array>), industry };
}

function typedRow({ columns: texts }: Catalogue, columns: TypedColumns, i: number): TypedRow {
  return {
    productId: texts.productId?.values[i] ?? '',
    title: texts.title?.values[i] ?? '',
    category: texts.category?.entries[texts.category.codes[i]!] ?? '',
    industry: columns.industry[i]!,
    markets: texts.markets?.entries[texts.markets.codes[i]!]?.join(',') ?? '',
    productType: texts.productType?.entries[texts.productType.codes[i]!] ?? '',
    price: texts.price?.low[i] ?? NaN,
    currency: texts.currency?.entries[texts.currency.codes[i]!] ?? '',
    brand: texts.brand?.entries[texts.brand.codes[i]!] ?? '',
    moq: columns.moq[i]!,
    leadTimeDays: columns.leadTimeDays[i]!,
    stock: columns.stock[i]!,
    weight: columns.weight[i]!,
    qualityScore: columns.qualityScore[i]!,
    growthScore: columns.growthScore[i]!,
    imageCount: columns.imageCount[i]!,
    hasVideo: columns.hasVideo[i]!,
    attributeCount: columns.attributeCount[i]!,
    samples: columns.samples[i]!,
    customization: columns.customization[i]!,
    orderable: columns.orderable[i]!,
    freightComputable: columns.freightComputable[i]!,
    guaranteedDelivery: columns.guaranteedDelivery[i]!,
    easyReturn: columns.easyReturn[i]!,
    semiManaged: columns.semiManaged[i]!,
    showcase: columns.showcase[i]!,
    exposure: columns.exposure[i]!,
    clicks: columns.clicks[i]!,
    visitors: columns.visitors[i]!,
    inquiries: columns.inquiries[i]!,
    payingBuyers: columns.payingBuyers[i]!,
    orders: columns.orders[i]!,
    reviewScore: columns.reviewScore[i]!,
    onTimeRate: columns.onTimeRate[i]!,
    responseRate: columns.responseRate[i]!,
    violations: columns.violations[i]!,
    listedOn: columns.listedOn[i]!,
    previousMoq: columns.previousMoq[i]!,
    previousWeight: columns.previousWeight[i]!,
    previousLeadTimeDays: columns.previousLeadTimeDays[i]!,
  };
}
