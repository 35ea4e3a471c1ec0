import type { RawCell } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';

/** Languages of a header; `both` is one header that says the same in two. */
export const HEADER_LANGUAGES = ['zh', 'en', 'both'] as const;
export type HeaderLanguage = (typeof HEADER_LANGUAGES)[number];

type Headers = Readonly<Record<HeaderLanguage, readonly string[]>>;

/** A column of numbers. */
interface NumberColumn extends Headers {
  /** What a row of units says of it. */
  readonly unit: { readonly zh: string; readonly en: string };
  /** Ways to write a number; each is read as the number itself. */
  readonly ways: readonly ((value: number) => RawCell)[];
  /** The same in another unit, which only the header names. */
  readonly otherUnit?: Headers & { readonly write: (value: number) => RawCell };
}

/** Full-width digits, as a Chinese keyboard writes them. */
const fullWidth = (value: number): RawCell =>
  String(value).replace(/[0-9.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const asNumber = (value: number): RawCell => value;
const asText = (value: number): RawCell => String(value);
const grouped = (value: number): RawCell => value.toLocaleString('en-US');
const followedBy =
  (...units: readonly string[]) =>
  (value: number): RawCell =>
    `${value}${units[Math.floor(value) % units.length]!}`;

/** An ID as number, as text, as a text forced by a formula, and in full-width digits. */
export const ID_WAYS: readonly ((id: number) => RawCell)[] = [
  asNumber,
  asText,
  (id) => `="${id}"`,
  fullWidth,
];

const NUMBERS = [asNumber, asText, fullWidth];

/** Fields whose cells are numbers; headers verbatim from sheets that people keep. */
export const NUMBER_COLUMNS = {
  price: {
    zh: ['单价(美元)', '价格（美元，保留两位小数）', '出厂价(USD)', '批发价 USD'],
    en: ['Unit Price (USD)', 'FOB USD', 'UNIT PRICE USD', 'Price (US$)'],
    both: ['单价 Unit Price (USD)', '价格/Price (USD)'],
    unit: { zh: '美元', en: 'USD' },
    ways: [
      ...NUMBERS,
      (value) => `$${value}`,
      (value) => `US$ ${value}`,
      (value) => `${value} USD`,
    ],
  },
  moq: {
    zh: ['起订量（件，正整数）', '最小订量', '最少订货量', '起订'],
    en: ['MOQ', 'MOQ(PCS)', 'Minimum Order Qty', 'Min Order'],
    both: ['起订量/MOQ', '起订量 MOQ'],
    unit: { zh: '件', en: 'pcs' },
    ways: [...NUMBERS, grouped, followedBy('件', '个', 'pcs', ' pieces')],
  },
  leadTimeDays: {
    zh: ['交期(天)', '货期', '生产周期', '大货交期'],
    en: ['Delivery (days)', 'LT (days)', 'Production Lead Time', 'handling_time'],
    both: ['交货期/Lead time (days)'],
    unit: { zh: '天', en: 'days' },
    ways: [...NUMBERS, followedBy('天', ' days', '日')],
  },
  stock: {
    zh: ['库存', '现有库存', '可用数'],
    en: ['Stock', 'stock_quantity', 'Variant Inventory Qty'],
    both: ['库存/Stock'],
    unit: { zh: '件', en: 'pcs' },
    ways: [...NUMBERS, grouped],
  },
  weight: {
    zh: ['重量(kg)', '单件重量（千克）'],
    en: ['Weight (kg)', 'Item Weight (kg)'],
    both: ['重量/Weight (kg)'],
    unit: { zh: '千克', en: 'kg' },
    ways: [
      ...NUMBERS,
      followedBy('kg', ' kg', '千克', '公斤'),
      (value) => `${Math.round(value * 1000)} g`,
    ],
    otherUnit: {
      zh: ['重量(g)', '单件重量（克）'],
      en: ['Weight (g)', 'Variant Grams'],
      both: ['重量/Weight (g)'],
      write: (value) => Math.round(value * 1000),
    },
  },
} as const satisfies Partial<Record<FieldKey, NumberColumn>>;

export type NumberField = keyof typeof NUMBER_COLUMNS;

/** Fields whose cells are texts, which are kept as they are. */
export const TEXT_COLUMNS = {
  productId: {
    zh: ['产品ID', '产品ID（系统自动生成，请勿修改）'],
    en: ['Product ID', 'Product ID (do not edit)'],
    both: ['产品ID/Product ID'],
  },
  title: {
    zh: ['中文名称', '标题（不超过128字符）', '商品标题(必填)\n上限100字符', '品名'],
    en: ['Item Description', 'Product Name (max 128 characters, required)', 'Description'],
    both: ['品名/Description', '商品名称 Product Name'],
  },
  model: {
    zh: ['型号', '产品型号', '工厂货号'],
    en: ['Item Code', 'Model No.', 'MPN', 'Part No.'],
    both: ['型号/Model', 'Model/型号'],
  },
  category: {
    zh: ['分类', '商品类别', '一级分类'],
    en: ['Product Category', 'Sub Category', 'Category'],
    both: ['类目/Category'],
  },
} as const satisfies Partial<Record<FieldKey, Headers>>;

export type TextField = keyof typeof TEXT_COLUMNS;

/** Columns of addresses of pictures, one for each. */
export const PICTURES = {
  zh: ['图片1', '图片2', '图片3'],
  en: ['Image_link_1', 'Image_link_2', 'Image_link_3'],
} as const satisfies Omit<Headers, 'both'>;

/** Columns that hold none of our fields, though some resemble one. */
export const OTHER_COLUMNS = {
  zh: ['序号', '安全库存', '外箱毛重', '包装尺寸', '箱规', '颜色'],
  en: ['No.', 'Carton Weight', 'CBM', 'Packing', 'H.S. Code', 'Colour'],
  both: ['颜色/Colour', '包装/Packing', '序号/No.'],
} as const satisfies Headers;
